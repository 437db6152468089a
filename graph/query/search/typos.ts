/** How many slips of the keyboard lie between a query and a name. */
import { isLetter } from './grams.ts';

/** Slips forgiven in this many letters: none in a short word, where a slip makes another word. */
export function allowTypos(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/**
 * Fewest letters added, left out, changed or swapped with their neighbour (optimal string alignment) between a folded
 * query and a stretch of the text that begins where a word does and ends anywhere; or where one does, and is itself long
 * enough for so many slips: Jiaxing is no slip for Jiangsu, though it begins like one, nor Jiangsu for Jiang. Gives `most + 1` where it is more than `most`. In words of up to five letters
 * the first one counts as certain.
 */
export function countTypos(text: string, query: string, most: number, isWhole = false): number {
  let fewest = most + 1;
  let wasLetter = false;
  for (let start = 0; start < text.length && fewest > 0; start += 1) {
    const isPart = isLetter(text.charCodeAt(start));
    const isBeginning = isPart && !wasLetter;
    wasLetter = isPart;
    if (!isBeginning || (query.length <= 5 && text[start] !== query[0])) continue;
    fewest = Math.min(fewest, align(text, start, query, fewest - 1, isWhole));
  }
  return fewest;
}

/** Keys as they lie: each row half a key further right than the one above, or nearly so. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that are said alike. */
const ALIKE = ['aeiouy', 'ckqsxz', 'gj', 'dt', 'bp', 'fv', 'mn', 'lr'];

/**
 * Whether letters of one word that stand for others in another one lie beside these on the keyboard or are said alike:
 * "manegar" is a slip for "manager", and "valves" are no values.
 */
export function isLikeSlip(one: string, other: string): boolean {
  const lack = (word: string, from: string) => [...word].reduce((rest, letter) => rest.replace(letter, ''), from);
  const [changed, meant] = [lack(other, one), lack(one, other)];
  const [few, many] = changed.length < meant.length ? [changed, meant] : [meant, changed];
  return [...few].every((letter) => [...many].some((to) => areNear(letter, to)));
}

function areNear(one: string, other: string): boolean {
  if (ALIKE.some((letters) => letters.includes(one) && letters.includes(other))) return true;
  const place = (letter: string) => {
    const row = KEYS.findIndex((keys) => keys.includes(letter));
    return { row, at: (KEYS[row]?.indexOf(letter) ?? Number.NaN) + row / 2 };
  };
  const [from, to] = [place(one), place(other)];
  return Math.abs(from.row - to.row) < 2 && Math.abs(from.at - to.at) <= 1;
}

/** Rows of the alignment, kept for the next: there are many. */
let rows = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as const;

/**
 * The distance of the query from the nearest stretch of the text that begins at `start`, or `most + 1`. Only the cells
 * within `most` of the diagonal are filled: all others cost more (Ukkonen 1985).
 */
function align(text: string, start: number, query: string, most: number, isWhole: boolean): number {
  const width = Math.min(text.length - start, query.length + most);
  if (width < query.length - most) return most + 1;
  if (width + 2 > rows[0].length) {
    const size = 2 * (width + 2);
    rows = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  }
  let [before, row, next] = rows;
  const over = most + 1;
  for (let j = 0; j <= width; j += 1) row[j] = Math.min(j, over);
  for (let i = 1; i <= query.length; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(width, i + most);
    next[from - 1] = from === 1 ? Math.min(i, over) : over;
    let lowest = next[from - 1] as number;
    for (let j = from; j <= to; j += 1) {
      const [typed, letter] = [query.charCodeAt(i - 1), text.charCodeAt(start + j - 1)];
      const skipped = j === i + most ? over : (row[j] as number) + 1;
      let cost = Math.min(skipped, (next[j - 1] as number) + 1, (row[j - 1] as number) + (typed === letter ? 0 : 1));
      if (i > 1 && j > 1 && typed === text.charCodeAt(start + j - 2) && query.charCodeAt(i - 2) === letter)
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      next[j] = cost;
      lowest = Math.min(lowest, cost);
    }
    if (lowest > most) return over;
    [before, row, next] = [row, next, before];
  }
  let fewest = over;
  for (let j = Math.max(0, query.length - most); j <= width; j += 1)
    if (!isWhole || (!isLetter(text.charCodeAt(start + j)) && (row[j] as number) <= allowTypos(j)))
      fewest = Math.min(fewest, row[j] as number);
  return fewest;
}
