/** Firms called like people ("Hugo Boss", "Morgan Stanley") and people called like firms: what the whole article says of one alone. */
import type { Found } from './found.ts';
import { COMPANY_VERBS } from './lexicon/companies.ts';
import { HONORIFICS, POSTS } from './lexicon/persons.ts';
import type { Line } from './lines.ts';
import { scorePersonName } from './persons.ts';
import { sliceWords } from './places.ts';
import type { Word } from './words.ts';

/** "Shares in X", "sales at X": nobody holds shares of a person. */
const BEFORE =
  /(?:^|\s)(?:(?:shares|stocks|stakes?|shareholders|investors|shareholding|bonds|subsidiary|unit|division|customers|clients) (?:of|in)|(?:sales|profits?|revenues?|turnover|earnings|analysts?|bankers|economists?|strategists?|workers|employees|staff) (?:at|of|with))$/;
/** "X's shares", "X has 17,000 employees", "X posted a profit" */
const BEHIND =
  /^(?:'s (?:\S+ )?(?:shares|stock|revenues?|turnover|shareholders|profits?|earnings|workforce|headcount|listing|subsidiar(?:y|ies)|bonds|results|headquarters|board)\b|(?:has|had|have) (?:[a-z]+ )?[\d,.]+ (?:employees|workers|staff|stores|shops|branches|offices)\b|(?:posted|booked) (?:a |an |net |first)|(?:bank|brand|store|shares) )/;
/** What is said of people alone. */
const HUMAN = /^(?:(?:, )?who\b|, (?:an? |the |its |his |her |\d)|,? aged )/;
const KIN = /^(?:father|mother|son|daughter|brother|sister|wife|husband|colleague)$/;

/** Words that the patterns look at on either side. */
const REACH = 4;

/** What was found, with people as firms of which the article says what holds of firms alone, and firms as people that get a post. */
export function knowFirms(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const keyOf = ({ line, from, to }: Found) => sliceWords(lines[line]?.words ?? [], from, to, text);
  const firms = new Set<string>();
  const people = new Set<string>();
  for (const item of found) {
    const words = lines[item.line]?.words ?? [];
    const isTitled = isGeneral(words, item);
    if (item.type !== 'person' || (item.to - item.from < 2 && !isTitled)) continue;
    if (isHuman(words, item) && !isTitled) people.add(keyOf(item));
    if (isHeldOfFirms(words, item) || (isTitled && COMPANY_VERBS.has(words[item.to]?.norm ?? '')))
      firms.add(keyOf(item));
  }
  const appointed = new Set(
    found
      .filter((item) => item.type === 'company' && isAppointed(lines[item.line]?.words ?? [], item))
      // Who is appointed goes by the surname from then on.
      .flatMap((item) => [keyOf(item), keyOf({ ...item, from: item.to - 1 })]),
  );
  return found.map((item) => {
    const key = keyOf(item);
    if (item.type === 'company' && appointed.has(key)) return { ...item, type: 'person', kind: null };
    if (item.type !== 'person' || !firms.has(key) || people.has(key)) return item;
    const from = isGeneral(lines[item.line]?.words ?? [], item) ? item.from - 1 : item.from;
    return { ...item, from, type: 'company', kind: null };
  });
}

/** "General Atlantic" may be a soldier. */
function isGeneral(words: readonly Word[], { from, to }: Found): boolean {
  return to - from === 1 && words[from - 1]?.text === 'General';
}

/** "Shares in X", "X posted a profit". */
export function isHeldOfFirms(words: readonly Word[], { from, to }: Found): boolean {
  return (
    BEFORE.test(join(words.slice(Math.max(0, from - REACH), from))) || BEHIND.test(join(words.slice(to, to + REACH)))
  );
}

/** "Has appointed X Y as chief": a first name and a surname, and a post behind. */
function isAppointed(words: readonly Word[], { from, to }: Found): boolean {
  if (to - from < 2 || to - from > 3 || scorePersonName(words.slice(from, to)) <= 0) return false;
  const isNamed = /^(?:appointed|appoints|named|names|hired|hires|promoted|promotes)$/.test(
    words[from - 1]?.norm ?? '',
  );
  const behind = words.slice(to, to + 2 * REACH);
  return (
    isNamed && /^(?:as|to|its|the|chief)$/.test(behind[0]?.norm ?? '') && behind.some(({ norm }) => POSTS.has(norm))
  );
}

function isHuman(words: readonly Word[], { from, to }: Found): boolean {
  const before = words[from - 1]?.norm ?? '';
  if (HONORIFICS.has(before) || POSTS.has(before) || KIN.test(before)) return true;
  return HUMAN.test(join(words.slice(to, to + REACH)));
}

const join = (words: readonly Word[]): string => words.map(({ norm }) => norm).join(' ');
