/**
 * Firms called like people ("Hugo Boss", "Fischer" that Klaus Fischer runs) and people called like firms: what stands
 * beside one name alone, and what the whole article says of it.
 */
import type { Found, OpenName } from './found.ts';
import { FUNCTION_WORDS } from './lexicon/common.ts';
import { BARE_LEGAL_FORMS, COMPANY_NOUNS, COMPANY_VERBS } from './lexicon/companies.ts';
import { FOUNDERS_NAMES } from './lexicon/firmNames.ts';
import { HONORIFICS, POSTS, SPEECH_VERBS } from './lexicon/persons.ts';
import type { Line } from './lines.ts';
import { scorePersonName } from './persons.ts';
import { sliceWords } from './places.ts';
import { isLegalForm } from './runs.ts';
import type { Word } from './words.ts';

/** "Shares in X", "sales at X": people own shares and have clients and staff, but nobody holds shares in them. */
const BEFORE =
  /(?:^|\s)(?:(?:shares|stocks|stakes?|shareholders|investors|shareholding) in|(?:shareholders|subsidiary|turnover|revenues?) of|(?:sales|profits?|revenues?|turnover|earnings|analysts?|bankers|economists?|strategists?|workers|employees|staff) at)$/;
/** "X's shareholders", "X has 17,000 employees", "X posted a profit", "X shares fell" */
const BEHIND =
  /^(?:'s (?:\S+ )?(?:revenues?|turnover|shareholders|workforce|headcount|listing|subsidiar(?:y|ies)|headquarters)\b|(?:has|had|have) (?:[a-z]+ )?\d[\d,.]{2,} (?:employees|workers|staff|stores|shops|branches|offices)\b|(?:posted|booked) (?:a |an |net |first)|(?:bank|brand|stores?|shops|outlets|boutiques|branches) |said it (?:plans|planned|expects|expected|intends|aims) |said it (?:would|will) (?:cut|close|open|shut|sell|buy|hire|invest|launch|build|raise|stop|appeal)\b|(?:'s )?shares (?:fell|rose|closed|dropped|gained|jumped|slid)\b)/;
/** "Shares of X rose": what the market says of shares is of the firm's own. */
const SHARES = /(?:^|\s)shares of$/;
const MOVED = /^(?:fell|rose|closed|dropped|gained|jumped|slid)\b/;
/** What is said of people alone. */
const HUMAN = /^(?:(?:, )?who\b|, (?:an? |the |its |his |her |\d)|,? aged )/;
const KIN = /^(?:father|mother|son|daughter|brother|sister|wife|husband|colleague)$/;
/** Nouns for firms that people are called as well. */
const ALSO_PEOPLE =
  /^(?:buyer|client|customer|investor|trader|contractor|operator|distributor|wholesaler|specialist|rival|competitor|recipient|exhibitor|builder|developer|producer|vendor|brewer|grocer|hotelier|miner|shipper|underwriter|exporter|importer|(?:watch|wine|shoe|tool)maker)s?$/;

/** What stands before a firm where somebody works, or that somebody has set up. */
const AT_FIRM = /^(?:of|at|for|in|founded|runs|leads|heads|owns|buys|bought|acquires|acquired|sells|sold|joined)$/;

/** Words that the patterns look at on either side. */
const REACH = 4;
/** Words between "a" and the noun that says what it is. */
const FAR = 6;

/** What was found, with people as firms of which the article says what holds of firms alone, and firms as people that get a post; also bare names nobody could type. */
export function tellFirms(
  named: readonly Found[],
  open: readonly OpenName[],
  lines: readonly Line[],
  text: string,
): Found[] {
  const found = tellSurnames(named, open, lines);
  const keyOf = ({ line, from, to }: Found) => sliceWords(lines[line]?.words ?? [], from, to, text);
  const firms = new Set<string>();
  const people = new Set<string>();
  for (const item of found) {
    const words = lines[item.line]?.words ?? [];
    const isTitled = isGeneral(words, item);
    if (item.type !== 'person' || (item.to - item.from < 2 && !isTitled)) continue;
    const isSaid = isFirmBySaying(words, item);
    if (isHuman(words, item) && !isTitled && !isSaid) people.add(keyOf(item));
    if (
      isSaid ||
      FOUNDERS_NAMES.has(keyOf(item).toLowerCase()) ||
      isHeldOfFirms(words, item) ||
      (isTitled && COMPANY_VERBS.has(words[item.to]?.norm ?? ''))
    )
      firms.add(keyOf(item));
  }
  const officers = found.filter((item) => item.type !== 'person' && isOfficer(lines[item.line]?.words ?? [], item));
  const appointed = new Set(officers.map(keyOf));
  // Who is appointed goes by the surname from then on, but a place of that name remains one.
  const surnames = new Set(officers.map((item) => keyOf({ ...item, from: item.to - 1 })));
  return found.map((item) => {
    const key = keyOf(item);
    if (appointed.has(key) || (item.type === 'company' && surnames.has(key)))
      return { ...item, type: 'person', kind: null };
    if (item.type !== 'person' || !firms.has(key) || people.has(key)) return item;
    const from = isGeneral(lines[item.line]?.words ?? [], item) ? item.from - 1 : item.from;
    return { ...item, from, type: 'company', kind: null };
  });
}

/** Bare surnames as firms where the words behind say so, and nobody of that name has been named in full. */
function tellSurnames(found: readonly Found[], open: readonly OpenName[], lines: readonly Line[]): Found[] {
  const surnames = readSurnames(found, lines);
  const isMaker = ({ line, from, to }: OpenName): boolean => {
    const words = lines[line]?.words ?? [];
    // "Nowak, a supplier of windows, agreed" may be somebody; "Nowak is a family-owned maker of windows" is not.
    const named = words[to]?.text === ',' ? (surnames.get(words[from]?.text ?? '') ?? Infinity) : Infinity;
    return saysFirm(words, from, to) && named >= (words[from]?.start ?? 0);
  };
  const added = open.filter(isMaker).map(({ line, from, to }): Found => {
    return { line, from, to, type: 'company', kind: null, weight: 40 };
  });
  const retyped = found.map(
    (item): Found => (item.type === 'person' && isMaker(item) ? { ...item, type: 'company' } : item),
  );
  return added.length === 0 ? retyped : [...retyped, ...added].sort((a, b) => a.line - b.line || a.from - b.from);
}

/** The surnames of people named in full and where first; without those that are a firm's elsewhere: "at Fischer". */
function readSurnames(found: readonly Found[], lines: readonly Line[]): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { line, from, to, type } of found) {
    const last = lines[line]?.words[to - 1];
    if (type !== 'person' || to - from < 2 || !last) continue;
    surnames.set(last.text, Math.min(last.start, surnames.get(last.text) ?? Infinity));
  }
  for (const { words } of lines)
    words.forEach(({ text }, at) => {
      if (AT_FIRM.test(words[at - 1]?.norm ?? '')) surnames.delete(text);
    });
  return surnames;
}

/** "Fischer is a family-owned maker", "Fischer, the world's largest maker": one word and what only a firm is. */
function saysFirm(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 1 || HONORIFICS.has(words[from - 1]?.norm ?? '') || isPartOfName(words[from - 1])) return false;
  // "According to Fischer, the firm …" says nothing of Fischer.
  const articles = words[to]?.text === ',' ? /^(?:an?|one)$/ : /^(?:an?|the|one)$/;
  if (SPEECH_VERBS.has(words[from - 1]?.norm ?? '')) return false;
  if (!/^(?:is|was|remains|became|,)$/.test(words[to]?.norm ?? '') || !articles.test(words[to + 1]?.norm ?? ''))
    return false;
  for (let at = to + 2; at < to + 2 + FAR; at += 1) {
    const word = words[at];
    if (!word || POSTS.has(word.norm) || word.norm === 'who') return false;
    // "Fischer, a contractor", and not "Fischer, a contractor group".
    if (COMPANY_NOUNS.has(word.norm) && !ALSO_PEOPLE.test(word.norm)) return isWhole(words, at);
    if (word.isMark && !/^(?:'s|["“”-])$/.test(word.text)) return false;
    if (
      /^(?:in|at|from|that|which|for|to|with|and)$/.test(word.norm) ||
      (word.norm === 'of' && words[at - 1]?.norm !== 'one')
    )
      return false;
  }
  return false;
}

const isPartOfName = (before: Word | undefined): boolean =>
  before?.isCapital === true && !FUNCTION_WORDS.has(before.norm);

/** "Andy Thornton Ltd"; "Harvey Nichols, the department store chain,". */
function isFirmBySaying(words: readonly Word[], { from, to }: Found): boolean {
  const last = words[to - 1];
  if (isLegalForm(last) && (BARE_LEGAL_FORMS.has(last?.text ?? '') || (last?.norm.length ?? 0) > 3))
    return to - from > 1;
  if (words[to]?.text !== ',' || !/^(?:an?|the)$/.test(words[to + 1]?.norm ?? '')) return false;
  const noun = words
    .slice(to + 2, to + 2 + FAR)
    .findIndex(({ norm, isMark }) => isMark || FIRM.test(norm) || norm === 'of');
  const at = to + 2 + noun;
  return noun >= 0 && FIRM.test(words[at]?.norm ?? '') && words[at + 1]?.norm !== "'s" && isWhole(words, at);
}

/** What nobody is. */
const FIRM =
  /^(?:chain|brand|label|retailer|company|firm|group|maker|manufacturer|airline|insurer|brokerage|conglomerate|subsidiary|carmaker|drugmaker|chipmaker|start-up|startup|consultancy|bank|business)$/;

/** "A maker of", "a company that": the noun is what it is, and not "a company man". */
function isWhole(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    next.isMark ||
    /^(?:of|in|from|that|which|for|with|and|based|founded|known|on|near)$/.test(next.norm)
  );
}

/** "General Atlantic" may be a soldier. */
function isGeneral(words: readonly Word[], { from, to }: Found): boolean {
  return to - from === 1 && words[from - 1]?.text === 'General';
}

/** "Shares in X", "X posted a profit". */
export function isHeldOfFirms(words: readonly Word[], { from, to }: Found): boolean {
  const before = join(words.slice(Math.max(0, from - REACH), from));
  const behind = join(words.slice(to, to + REACH));
  return BEFORE.test(before) || BEHIND.test(behind) || (SHARES.test(before) && MOVED.test(behind));
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

/** Whether these are a first name and a surname of somebody who gets a post, or has one: "Ida Holm, Acme sales director,". */
function isOfficer(words: readonly Word[], item: Found): boolean {
  if (item.type === 'company' && isAppointed(words, item)) return true;
  const { from, to } = item;
  const least = item.type === 'company' ? 1 : 3;
  if (words[to]?.text !== ',' || to - from < 2 || scorePersonName(words.slice(from, to)) < least) return false;
  let at = to + 1;
  while (words[at]?.isCapital && !POSTS.has(words[at]?.norm ?? '')) at += 1;
  if (at === to + 1 || at > to + REACH) return false;
  if (words[at]?.norm === "'s") at += 1;
  const behind = words.slice(at, at + REACH);
  const post = behind.findIndex(({ norm }) => POSTS.has(norm));
  return (
    post >= 0 &&
    behind.slice(0, post).every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos)) &&
    !words[at + post + 1]?.isCapital &&
    !isFieldOfOther(words, at + post + 1)
  );
}

/** "For Asia Tom Bell": behind the field of work stands whose post it is. */
function isFieldOfOther(words: readonly Word[], from: number): boolean {
  if (!/^(?:for|of|in)$/.test(words[from]?.norm ?? '')) return false;
  const length = words.slice(from).findIndex(({ isMark, norm }) => isMark && !/^(?:'s|-|&)$/.test(norm));
  const field = length < 0 ? words.slice(from) : words.slice(from, from + length);
  return field.some((_, at) => at > 1 && scorePersonName(field.slice(at, at + 2)) > 1);
}

function isHuman(words: readonly Word[], { from, to }: Found): boolean {
  const before = words[from - 1]?.norm ?? '';
  if (HONORIFICS.has(before) || POSTS.has(before) || KIN.test(before)) return true;
  return HUMAN.test(join(words.slice(to, to + REACH)));
}

const join = (words: readonly Word[]): string => words.map(({ norm }) => norm).join(' ');
