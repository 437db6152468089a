/** Years that end the names of policies and events: "Industrial Sector Strategy 2022-2026", "Exponor 2024". */
import type { Found } from './found.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

const YEAR = /^(?:19|20)\d\d$/;
const YEARS = /^(?:19|20)\d\d(?:[-–](?:\d\d){1,2})?$/;

/** What was found, with the years right behind it; a designation's year is when it was given. */
export function takeYears(found: readonly Found[], lines: readonly Line[]): Found[] {
  return found.map((item) => {
    if ((item.type !== 'policy' && item.type !== 'event') || item.kind === 'designation' || item.isDescription)
      return item;
    const words = lines[item.line]?.words ?? [];
    const to = endOfYears(words, item.to);
    if (to === item.to || /\d$/.test(words[item.to - 1]?.text ?? '') || !words[item.to - 1]?.isCapital) return item;
    const years = words.slice(item.to, to).map(({ text }) => text);
    return { ...item, to, ...(item.name === undefined ? {} : { name: `${item.name} ${years.join('')}` }) };
  });
}

const isPlural = (word: Word | undefined): boolean =>
  word?.pos === 'NOUN' && !word.isCapital && /(?:[^s]s|people|children|men|women)$/.test(word.norm);

/** Where the years that begin at a word end; that word where there are none. */
function endOfYears(words: readonly Word[], at: number): number {
  const [first, dash, last] = words.slice(at, at + 3);
  if (!YEARS.test(first?.text ?? '')) return at;
  // "At the Paris Air Show 2000 firms exhibited": they are counted.
  if (isPlural(dash)) return at;
  const isRange =
    YEAR.test(first?.text ?? '') && /^[-–]$/.test(dash?.text ?? '') && /^(?:\d\d){1,2}$/.test(last?.text ?? '');
  return isRange && first?.end === dash?.start && dash?.end === last?.start ? at + 3 : at + 1;
}
