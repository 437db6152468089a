/** How far a typed name reaches beyond its run: fields before its head, "of …" behind it. */
import { FIELD_ADJECTIVES, TOPIC_WORDS } from './lexicon/bodies.ts';
import { FUNCTION_WORDS, MONTHS_AND_DAYS } from './lexicon/common.ts';
import { POSTS } from './lexicon/persons.ts';
import { isOfYear, LINKS, readType, type Typed } from './nameTypes.ts';
import { scorePersonName } from './persons.ts';
import { isDemonym, type PlaceFinder, readZoneHead, sliceWords } from './places.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** "Chongqing Economic and | Information Technology Commission": fields named together before a head. */
export function growLeft(
  words: readonly Word[],
  from: number,
  typed: Typed,
  before: Run | undefined,
  find: PlaceFinder,
  text: string,
): number {
  if (typed.type === 'policy' && isOfYear(words[typed.end - 1])) return growAct(words, from, find, text);
  if (!before || typed.type === 'company' || typed.type === 'person') return from;
  const gap = from - before.to;
  const link = words[before.to];
  if (gap !== 1 || !link || (link.norm !== 'and' && link.text !== '&')) return from;
  const last = words[before.to - 1];
  const first = words[before.from];
  if (councilPair(words, before)) return before.from;
  // "the Belt and Road Initiative"
  if (
    typed.type === 'policy' &&
    words[before.from - 1]?.norm === 'the' &&
    !readType(words, before, text) &&
    find(sliceWords(words, before.from, before.to, text)).length === 0
  )
    return before.from;
  if (
    !last ||
    !first ||
    (!TOPIC_WORDS.has(last.norm) && typed.type !== 'event' && !(typed.type === 'policy' && last.isUpper)) ||
    (first === last && first.isInitial && !TOPIC_WORDS.has(first.norm))
  )
    return from;
  if (readType(words, before, text))
    return isTopical(words, before.from, before.to) || isTopical(words, from, typed.end - 1) ? before.from : from;
  if (find(sliceWords(words, before.from, before.to, text)).length > 0) return from;
  return before.from;
}

/** "Land and Building Allotment and Management Rules-2021": all capitals before it, over "and". */
function growAct(words: readonly Word[], from: number, find: PlaceFinder, text: string): number {
  const isPlace = (at: number, to: number): boolean => find(sliceWords(words, at, to, text)).length > 0;
  let start = readBack(words, from);
  // An act begins with its state.
  while (words[start - 1]?.norm === 'and' && ![1, 2, 3].some((length) => isPlace(start, start + length))) {
    const [first, end] = [readBack(words, start - 1), start - 1];
    const left = words.slice(first, end);
    // "Tata Steel and", "Minister Stalin and", "Gujarat and": who or what stands there is no part of it.
    const isNamed = readType(words, { from: first, to: end }, text) || scorePersonName(left) > 1 || isPlace(first, end);
    if (left.length === 0 || isNamed || left.some(({ norm }) => POSTS.has(norm))) break;
    start = first;
  }
  return start;
}

/** Where the capitals that end before `to` begin. */
function readBack(words: readonly Word[], to: number): number {
  let from = to;
  for (; ; from -= 1) {
    const word = words[from - 1];
    if (!word?.isCapital || word.isMark || FUNCTION_WORDS.has(word.norm) || MONTHS_AND_DAYS.has(word.norm)) return from;
  }
}

/** Fields alone, or behind a nationality: "Finnish Competition". */
function isTopical(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every((word, at) => TOPIC_WORDS.has(word.norm) || (at === 0 && to - from > 1 && isDemonym(word)));
}

/** "European Innovation Council and SMEs Executive Agency" cannot be told from two bodies but by its shared topic. */
function councilPair(words: readonly Word[], before: Run): boolean {
  const after = words[before.to + 1];
  return (
    after !== undefined &&
    /^smes?$/.test(after.norm) &&
    /^(?:council|innovation|research)$/.test(words[before.to - 1]?.norm ?? '')
  );
}

/** Where a head takes its tail to: "of Industry and Information Technology of Guangdong Province". */
export function growRight(words: readonly Word[], typed: Typed, find: PlaceFinder, text: string): number {
  let end = typed.end;
  if (!typed.leads) return end;
  const isBody = typed.type === 'agency' || typed.type === 'organization';
  for (let round = 0; round < 3; round += 1) {
    const link = words[end];
    if (!link || !LINKS.has(link.norm)) break;
    // "Standing Committee on Industry", but no bureau is one "on" something.
    if (link.norm === 'on' && isBody && !/^(?:committee|commission|council)$/.test(words[typed.end - 1]?.norm ?? ''))
      break;
    if (link.norm === 'in' || link.norm === 'to') break;
    const tail = readTail(words, end + 1, isBody, typed, find, text);
    if (tail === null) break;
    end = tail;
  }
  const bracket = words[end];
  const isFiveYearPlan = words[end - 2]?.norm === 'five-year';
  if (
    typed.type === 'policy' &&
    !isFiveYearPlan &&
    bracket?.text === '(' &&
    /^(?:19|20)\d\d/.test(words[end + 1]?.text ?? '')
  ) {
    const close = words.findIndex((word, at) => at > end && word.text === ')');
    if (close > 0 && close - end <= 5) return close + 1;
  }
  return end;
}

/** "Regulations on Promoting the Development of Small and Medium-sized Enterprises": titles of acts go on over small links. */
function readTitleTail(words: readonly Word[], start: number): number {
  let end = start;
  for (let at = start; at < Math.min(words.length, start + 24); at += 1) {
    const word = words[at];
    if (word?.isCapital && !word.isMark) end = at + 1;
    else if (
      !word ||
      !/^(?:of|and|for|the|on|&)$/.test(word.norm) ||
      (word.norm === 'the' && words[at - 1]?.norm === 'and') ||
      at - end > 1
    )
      break;
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
  const tailStart = at;
  if (typed.type === 'policy' && words[start - 1]?.norm !== 'of') {
    const titleEnd = readTitleTail(words, at);
    if (!readType(words, { from: tailStart, to: skipCapitals(words, at) }, text) || titleEnd > skipCapitals(words, at))
      return titleEnd;
  }
  at = skipCapitals(words, at);
  // "the Supporting Industry Development Programme of the Ministry of …": the owner, not the name.
  const tailType = readType(words, { from: tailStart, to: at }, text)?.type;
  if (!isBody && (tailType === 'agency' || tailType === 'organization')) return null;
  // "the Institute of … of the Chinese Academy of Sciences": two bodies, one part of the other.
  if (
    ((typed.kind === 'institute' && start - 1 > typed.end) || typed.kind === 'fund') &&
    (tailType === 'agency' || tailType === 'organization')
  )
    return null;
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
    if (isBody && readZoneHead(words, tailStart, end)) return end;
    if (!isTopicPhrase(words, next, end) && (isBody || (typed.type === 'event' && words[typed.end]?.norm !== 'on')))
      return at;
    if (isBody && readType(words, { from: next, to: end }, text) && !TOPIC_WORDS.has(words[end - 1]?.norm ?? ''))
      return at;
    at = end;
  }
}

function closesList(words: readonly Word[], at: number): boolean {
  const end = skipCapitals(words, at);
  const link = words[end]?.text === ',' ? words[end + 1] : words[end];
  if (link?.norm !== 'and' && link?.text !== '&') return false;
  const last = words[end]?.text === ',' ? end + 2 : end + 1;
  // "Optics, Fine Mechanics and Physics": what closes the list tells what is in it.
  return TOPIC_WORDS.has(words[at]?.norm ?? '') || isTopicPhrase(words, last, skipCapitals(words, last));
}

/** "Information Technology", "Advanced Technology", "Fine Mechanics": a field, not another name. */
function isTopicPhrase(words: readonly Word[], from: number, to: number): boolean {
  if (TOPIC_WORDS.has(words[from]?.norm ?? '')) return true;
  return to - from === 2 && FIELD_ADJECTIVES.has(words[from]?.norm ?? '') && TOPIC_WORDS.has(words[to - 1]?.norm ?? '');
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
