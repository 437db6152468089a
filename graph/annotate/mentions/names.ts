/**
 * Runs of capitals → names whose own words tell the type: bodies, firms, policies, events, zones.
 * What tells nothing is left open for evidence from the whole article.
 */
import type { Found, OpenName } from './found.ts';
import { BODY_HEADS, type BodyHead, COMPOUND_HEADS, KNOWN_BODIES, LEVEL_WORDS, TOPIC_WORDS } from './lexicon/bodies.ts';
import { FUNCTION_WORDS, GENERIC_CAPITALS } from './lexicon/common.ts';
import { BARE_LEGAL_FORMS, COMPANY_WORDS } from './lexicon/companies.ts';
import { HONORIFICS, POSTS } from './lexicon/persons.ts';
import { EVENT_HEADS, POLICY_HEADS } from './lexicon/policies.ts';
import { REGION_WORDS } from './lexicon/regions.ts';
import type { Line, Spelling } from './lines.ts';
import { isDemonym, type PlaceFinder, readZoneHead, sliceWords } from './places.ts';
import { findRuns, isLegalForm, type Run } from './runs.ts';
import type { Word } from './words.ts';

interface Typed {
  readonly type: Found['type'];
  readonly kind: string | null;
  /** Word index where the name ends. */
  readonly end: number;
  readonly leads: boolean;
}

const OF = new Set([
  'of',
  'for',
  'on',
  'für',
  'de',
  'di',
  'do',
  'da',
  'del',
  'des',
  'du',
  'para',
  'per',
  'in',
  'to',
  'against',
  'della',
  'pour',
]);
const EVENT_NEEDS = /^(?:week|night|days|visit|show|session|meeting|ceremony|salon|dialogue)$/;

/** Names of one line: typed ones, and open ones. */
export function findNames(
  line: Line,
  spelling: Spelling,
  find: PlaceFinder,
  text: string,
): { found: Found[]; open: OpenName[] } {
  const { words } = line;
  const found: Found[] = [];
  const open: OpenName[] = [];
  const runs = findRuns(line, spelling);
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run) continue;
    const piece = trimRun(words, run, text);
    if (!piece) continue;
    for (let from = piece.from; from < piece.to; ) {
      const rest = { from, to: piece.to };
      const typed = readType(words, rest, text);
      if (!typed) {
        open.push({ line: line.index, from, to: piece.to });
        break;
      }
      const left = growLeft(words, from, typed, runs[index - 1], find, text);
      const right = growRight(words, typed, find, text);
      found.push({ line: line.index, from: left, to: right, type: typed.type, kind: typed.kind, weight: 60 });
      from = Math.max(right, typed.end);
      if (right > piece.to) while ((runs[index + 1]?.to ?? Infinity) <= right) index += 1;
    }
  }
  return { found, open };
}

/** Without titles in front, generic capitals around, and numbers that lead nowhere. */
function trimRun(words: readonly Word[], run: Run, text: string): Run | null {
  let { from, to } = run;
  const hasHead = readType(words, run, text) !== null;
  if (!hasHead) {
    while (from < to && isTitleWord(words[from], to - from)) from += 1;
    while (
      from < to &&
      /^\d/.test(words[from]?.text ?? '') &&
      !/\p{L}/u.test(words[from]?.text.replace(/(?:st|nd|rd|th)$/, '') ?? '')
    )
      from += 1;
    while (from < to && words[from] && isDemonym(words[from] as Word) && to - from > 1) from += 1;
    while (from < to && GENERIC_CAPITALS.has(words[from]?.norm ?? '')) from += 1;
    while (
      from < to &&
      GENERIC_CAPITALS.has(words[to - 1]?.norm ?? '') &&
      !/^(?:ii|iii|iv|v)$/.test(words[to - 1]?.norm ?? '')
    )
      to -= 1;
    const only = words[from];
    if (
      from < to &&
      to - from === 1 &&
      only &&
      (isDemonym(only) || FUNCTION_WORDS.has(only.norm) || only.text.length < 2)
    )
      return null;
  }
  return from < to ? { from, to } : null;
}

function isTitleWord(word: Word | undefined, length: number): boolean {
  return (
    word !== undefined &&
    length > 1 &&
    (HONORIFICS.has(word.norm) || POSTS.has(word.norm) || word.norm === 'vice' || word.norm === 'deputy')
  );
}

/** The type that a head inside the run gives, or null. */
function readType(words: readonly Word[], run: Run, text: string): Typed | null {
  const { from, to } = run;
  const last = words[to - 1];
  if (!last) return null;
  const whole = sliceWords(words, from, to, text).toLowerCase();
  const known = KNOWN_BODIES.get(whole);
  if (known) return { type: known.type, kind: known.kind, end: to, leads: false };
  if (to - from > 1 && hasLegalForm(words, run)) return { type: 'company', kind: null, end: to, leads: false };
  const zone = readZoneHead(words, from, to);
  if (zone) return { type: 'region', kind: zone.kind, end: to, leads: false };
  // The last head in the run decides; what follows it is another name, unless it is a firm's.
  for (let at = to - 1; at >= from; at -= 1) {
    const word = words[at];
    if (!word || word.isMark) continue;
    const first = at === from;
    const head = readBodyHead(words, from, at);
    if (head && (!first || (head.leads && at === to - 1 && startsTail(words, to)))) {
      if (at < to - 1 && to - at > 2 && !head.leads) return null;
      if (at < to - 1 && COMPANY_WORDS.has(last.norm)) break;
      // "General Office", "Board Committee" alone name nothing without a tail.
      if (
        !first &&
        at - from === 1 &&
        LEVEL_WORDS.has(words[from]?.norm ?? '') &&
        at === to - 1 &&
        !startsTail(words, to)
      )
        continue;
      return { type: head.type, kind: head.kind, end: at + 1, leads: head.leads || at === to - 1 };
    }
    if (
      head &&
      first &&
      head.leads &&
      to - from > 1 &&
      (head.kind === 'university' || head.kind === 'institute' || head.kind === 'bank' || head.type === 'organization')
    )
      return { type: head.type, kind: head.kind, end: to, leads: true };
    const isLast = at === to - 1;
    const event = EVENT_HEADS.get(word.norm);
    if (event && isLast && (!first || startsTail(words, to)) && (!EVENT_NEEDS.test(word.norm) || to - from > 2))
      return { type: 'event', kind: event, end: to, leads: true };
    if (event && first && to - from > 1 && /^(?:fórum|feira|fiera|messe)$/.test(word.norm))
      return { type: 'event', kind: event, end: to, leads: false };
    if (event && at >= to - 2 && /^(?:19|20)\d\d$/.test(last.text) && !first)
      return { type: 'event', kind: event, end: to, leads: true };
    const policy = POLICY_HEADS.get(word.norm);
    if (
      policy &&
      isLast &&
      word.norm !== 'cities' &&
      (!first || (startsTail(words, to) && word.norm !== 'plan' && word.norm !== 'list'))
    )
      return { type: 'policy', kind: policy, end: to, leads: true };
    if (policy && !isLast && at > from && /^\d+$/.test(last.text))
      return { type: 'policy', kind: policy, end: to, leads: false };
    if (policy && !isLast && word.norm === 'month') return { type: 'policy', kind: policy, end: at + 1, leads: true };
  }
  if (to - from > 1 && COMPANY_WORDS.has(last.norm) && !REGION_WORDS.has(last.norm))
    return { type: 'company', kind: null, end: to, leads: false };
  return null;
}

function readBodyHead(words: readonly Word[], from: number, at: number): BodyHead | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return null;
  if (at > from && before) {
    const compound = COMPOUND_HEADS.get(`${before.norm} ${word.norm}`);
    if (compound) return compound;
  }
  return BODY_HEADS.get(word.norm) ?? null;
}

/** "Yuxin Co., Ltd.", "Tihend OÜ", "Vireo A/S"; bare two-letter forms count only in their own capitals. */
function hasLegalForm(words: readonly Word[], { from, to }: Run): boolean {
  const last = words[to - 1];
  if (!last || !isLegalForm(last)) return false;
  if (last.text.includes('.') || last.norm.length > 3) return true;
  return BARE_LEGAL_FORMS.has(last.text) && to - from > 1;
}

function startsTail(words: readonly Word[], at: number): boolean {
  const link = words[at];
  if (!link || !OF.has(link.norm)) return false;
  const next = words[at + 1];
  return next !== undefined && (next.isCapital || (next.norm === 'the' && words[at + 2]?.isCapital === true));
}

/** "Chongqing Economic and | Information Technology Commission": fields named together before a head. */
function growLeft(
  words: readonly Word[],
  from: number,
  typed: Typed,
  before: Run | undefined,
  find: PlaceFinder,
  text: string,
): number {
  if (!before || (typed.type !== 'agency' && typed.type !== 'organization' && typed.type !== 'policy')) return from;
  const gap = from - before.to;
  const link = words[before.to];
  if (gap !== 1 || !link || (link.norm !== 'and' && link.text !== '&')) return from;
  const last = words[before.to - 1];
  const first = words[before.from];
  if (
    !last ||
    !first ||
    !TOPIC_WORDS.has(last.norm) ||
    (first === last && first.isInitial && !TOPIC_WORDS.has(first.norm))
  )
    return from;
  if (readType(words, before, text))
    return isTopical(words, before.from, before.to) ? before.from : councilPair(words, before) ? before.from : from;
  if (find(sliceWords(words, before.from, before.to, text)).length > 0) return from;
  return before.from;
}

function isTopical(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => TOPIC_WORDS.has(word.norm));
}

/** "European Innovation Council and SMEs Executive Agency" cannot be told from two bodies but by its shared topic. */
function councilPair(words: readonly Word[], before: Run): boolean {
  const after = words[before.to + 1];
  return after !== undefined && TOPIC_WORDS.has(after.norm) && /^smes?$/.test(after.norm);
}

/** Where a head takes its tail to: "of Industry and Information Technology of Guangdong Province". */
function growRight(words: readonly Word[], typed: Typed, find: PlaceFinder, text: string): number {
  let end = typed.end;
  if (!typed.leads) return end;
  const isBody = typed.type === 'agency' || typed.type === 'organization';
  for (let round = 0; round < 3; round += 1) {
    const link = words[end];
    if (!link || !OF.has(link.norm)) break;
    if (isBody && (link.norm === 'in' || link.norm === 'to' || link.norm === 'on')) break;
    if (!isBody && (link.norm === 'in' || link.norm === 'to') && typed.type !== 'policy') break;
    if (link.norm === 'in' || link.norm === 'to') break;
    const tail = readTail(words, end + 1, isBody, typed, find, text);
    if (tail === null) break;
    end = tail;
  }
  const bracket = words[end];
  if (typed.type === 'policy' && bracket?.text === '(' && /^(?:19|20)\d\d/.test(words[end + 1]?.text ?? '')) {
    const close = words.findIndex((word, at) => at > end && word.text === ')');
    if (close > 0 && close - end <= 5) return close + 1;
  }
  return end;
}

function readTail(
  words: readonly Word[],
  start: number,
  isBody: boolean,
  typed: Typed,
  find: PlaceFinder,
  text: string,
): number | null {
  let at = words[start]?.norm === 'the' ? start + 1 : start;
  const first = words[at];
  if (!first?.isCapital) return null;
  at = skipCapitals(words, at);
  const isPlace = find(sliceWords(words, words[start]?.norm === 'the' ? start + 1 : start, at, text)).length > 0;
  if (isPlace && isBody) return at;
  for (;;) {
    const link = words[at];
    if (!link) return at;
    const isList = link.text === ',';
    if (!isList && link.norm !== 'and' && link.text !== '&') return at;
    let next = at + 1;
    if (isList && (words[next]?.norm === 'and' || words[next]?.text === '&')) next += 1;
    const word = words[next];
    if (!word?.isCapital) return at;
    if (isList && next === at + 1 && !closesList(words, next)) return at;
    const end = skipCapitals(words, next);
    // "the Ministry of Finance and Shenzhen Customs": the second part must be a field, not another name.
    if (!TOPIC_WORDS.has(word.norm) && (isBody || typed.type === 'event')) return at;
    if (isBody && readType(words, { from: next, to: end }, text) && !TOPIC_WORDS.has(words[end - 1]?.norm ?? ''))
      return at;
    at = end;
  }
}

function closesList(words: readonly Word[], at: number): boolean {
  const end = skipCapitals(words, at);
  const link = words[end]?.text === ',' ? words[end + 1] : words[end];
  return (link?.norm === 'and' || link?.text === '&') && TOPIC_WORDS.has(words[at]?.norm ?? '');
}

function skipCapitals(words: readonly Word[], start: number): number {
  let at = start;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (
      !word ||
      word.isMark ||
      (!word.isCapital && !(word.norm === "'s" && /people|women/.test(words[at - 1]?.norm ?? '')))
    ) {
      const joins = (word?.text === '&' || word?.text === '+') && words[at + 1]?.isCapital;
      if (!joins) break;
    }
  }
  return at;
}
