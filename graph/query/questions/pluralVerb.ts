/** Relations said of several: the ontology's labels stand in the singular. */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
]);

/** "is in" → "are in", "sets or runs" → "set or run", "was founded by" → "were founded by"; past forms stay. */
export function pluralVerb(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  if (rest[0] === 'or') return label.split(' ').map(pluralWord).join(' ');
  return [pluralWord(first), ...rest].join(' ').replace('among its', 'among their');
}

function pluralWord(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "All three", "Both", "3 of 5": how many of several. */
export function sayShare(count: number, total: number): string {
  if (count < total) return `${count} of ${total}`;
  return total === 2 ? 'Both' : `All ${NUMBERS[total] ?? total}`;
}
