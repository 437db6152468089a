/** What a relation carries besides its ends: post, date, level, batch. */

import { HONORIFICS, POSTS } from '../annotate/mentions/lexicon/persons.ts';
import { parseOrdinal } from '../annotate/quantities/numbers.ts';
import { demonym } from '../gazetteer/places.ts';
import type { Mention, Quantity, Span, Token } from '../model.ts';
import { RELATIONS } from '../ontology.ts';
import type { Clause } from './clause/clause.ts';
import { joinPosts } from './jointPosts.ts';
import type { Match } from './match.ts';
import type { Passage } from './passage.ts';
import { FORMER } from './pastPosts.ts';
import type { NounPhrase, Unit } from './phrases/phrase.ts';
import { postBehind, wordsBeside } from './rules/postsBeside.ts';

type Attributes = Record<string, string | number | boolean | null>;

/** The highest first. */
const LEVELS: readonly (readonly [pattern: RegExp, level: string])[] = [
  [/^(national|nationwide|state|country)$/, 'national'],
  [/^(provincial|province)$/, 'provincial'],
  [/^(municipal|city|county|district)$/, 'municipal'],
];
/** Words. */
const LEVEL_REACH = 9;
/** Characters. */
const LONGEST_POST = 160;

/** Whether a title's level is above another's: "a provincial little giant in 2019 and a national one in 2022". */
export function isHigher(one: Attributes, other: Attributes): boolean {
  const [own, others] = [one, other].map(({ level }) => LEVELS.findIndex(([, name]) => name === level)) as [
    number,
    number,
  ];
  return own >= 0 && own < others;
}

/** The attributes that the ontology gives this relation, as far as the clause says them. */
export function readAttributes(match: Match, clause: Clause, passage: Passage): Attributes {
  const attributes: Attributes = {};
  const wanted = new Set(RELATIONS[match.relation].attributes);
  const unit = clause.units[match.unit];
  if (wanted.has('post') && unit?.kind === 'np' && /^post\/(noun|focus|minister|beside|leader)$/.test(match.frame)) {
    const post =
      match.frame === 'post/beside' ? readPostBetween(match, passage) : readPost(match, unit, clause, passage);
    if (post !== '') attributes.post = post;
  }
  if (wanted.has('former') && isFormer(match, clause, passage)) attributes.former = true;
  if (wanted.has('date')) {
    const date = nearestDate(match, clause, passage);
    if (date !== null) attributes.date = date;
  }
  if (wanted.has('level')) {
    const level = readLevel(passage.sentence.tokens, match);
    if (level !== null) attributes.level = level;
  }
  if (wanted.has('batch')) {
    const batch = readBatch(passage.sentence.tokens);
    if (batch !== null) attributes.batch = batch;
  }
  if (wanted.has('amount')) {
    const amount = readAmount(match, clause, passage);
    if (amount !== null) attributes.amount = amount;
  }
  return attributes;
}

/** "vice-president for investor relations": the phrase without its owner, with what follows up to the employer. */
function readPost(match: Match, phrase: NounPhrase, { units }: Clause, passage: Passage): string {
  // "German Siemens president Roland Busch", but not "the president of Siemens, Roland Busch"
  const { start: from, end: owned } = match.target;
  const owner = phrase.tokens.some(({ start, end }) => start >= from && end <= owned) ? owned : 0;
  const words = phrase.tokens.filter(
    (token) =>
      token.start >= owner &&
      !phrase.mentions.some((m) => token.start >= m.start && token.end <= m.end) &&
      !(match.frame === 'post/leader' && demonym(token.text) !== null) &&
      !/^(the|a|an|its|his|her|their|our|whose|also|then|former|formerly|who|still|now|currently|own|longtime|new|newly|recently)$/.test(
        token.norm,
      ),
  );
  // "Managing Director Dr. Sabine Vogt", but "director-general"
  while (HONORIFICS.has(words.at(-1)?.norm ?? '') && words.at(-1)?.norm !== 'general') words.pop();
  const first = words[0];
  let last = words.at(-1);
  if (!first || !last) return '';
  for (let at = match.unit + 1; units[at]?.kind === 'prep' && units[at + 1]?.kind === 'np'; at += 2) {
    const next = units[at + 1] as NounPhrase;
    const mark = (units[at] as { norm: string }).norm;
    if (next.mentions.length > 0 || !/^(of|for)$/.test(mark)) break;
    last = next.tokens.at(-1) ?? last;
  }
  const { text } = passage.article;
  const length = Math.max(last.end - first.start, lengthWithField(match, first.start, passage));
  const { start, end } = joinPosts(passage, { start: first.start, end: first.start + length });
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** "deputy head of the sales department", "Acme's deputy head": all between the two, without what links them. */
function readPostBetween({ source, target }: Match, passage: Passage): string {
  const { text } = passage.article;
  const isBefore = target.end <= source.start;
  const between = wordsBeside(passage, source, target);
  const isBehind = !isBefore && between.length === 1;
  const words = isBehind ? postBehind(passage, target) : between;
  const last = isBefore || isBehind ? words.length : words.findLastIndex(({ pos }) => pos === 'ADP');
  const post = words.slice(0, last);
  while (
    /^(?:,|'s|the|a|an|also|newly|recently|appointed|elected|former|formerly|then|current|currently)$/.test(
      post[0]?.norm ?? '',
    )
  )
    post.shift();
  while (HONORIFICS.has(post.at(-1)?.norm ?? '') && !POSTS.has(post.at(-1)?.norm ?? '')) post.pop();
  return text.slice(post[0]?.start ?? 0, post.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}

/** "minister of industry and information technology": as far as the ministry's name goes; 0 for other posts. */
function lengthWithField({ frame, target }: Match, start: number, { article: { text, entities } }: Passage): number {
  if (frame !== 'post/minister') return 0;
  const field = (entities.get(target.entity)?.name ?? '').toLowerCase().replace(/^ministry of /, '');
  const at = text
    .slice(start, start + LONGEST_POST)
    .toLowerCase()
    .indexOf(field);
  return at < 0 ? 0 : at + field.length;
}

function isFormer(match: Match, { units }: Clause, { sentence }: Passage): boolean {
  const unit = units[match.unit];
  if (unit?.kind !== 'np') return false;
  if (unit.tokens.some((token) => /^(former|ex|retired|late)$/.test(token.norm))) return true;
  const first = unit.tokens[0];
  const before = sentence.tokens.filter((token) => first && token.end <= first.start).at(-1);
  return before !== undefined && FORMER.test(before.norm);
}

/**
 * The sum of money that goes with a relation, as written: the only one in the predicate's own stretch, or the one that
 * "respectively" gives to this target. Null rather than one of several.
 */
function readAmount(match: Match, clause: Clause, passage: Passage): string | null {
  const { units } = clause;
  const start = units[match.unit]?.tokens[0]?.start ?? passage.sentence.start;
  const next = units.slice(match.unit + 1).find((unit) => unit.kind === 'vp' || unit.kind === 'stop');
  const isShared = sharesRespectively(passage);
  const end = isShared ? passage.sentence.end : (next?.tokens[0]?.start ?? passage.sentence.end);
  const sums = sumsIn(passage).filter((q) => q.start >= start && q.end <= end);
  return nameSum(match.target, sums, isShared, passage);
}

/** The sum of several that is a target's, as written: the only one, or the one that "respectively" gives to it. */
export function nameSum(
  target: Mention,
  sums: readonly Quantity[],
  isShared: boolean,
  passage: Passage,
): string | null {
  const only = sums.length === 1 ? sums[0] : undefined;
  const chosen = only ?? (isShared ? sums[placeInList(target, sums.length, passage)] : undefined);
  if (!chosen) return null;
  const words = passage.article.text.slice(chosen.start, chosen.end).replace(/\s+/g, ' ');
  // "500,000, 200,000 and 100,000 yuan": the currency stands at the end of the list only.
  const last = sums.at(-1);
  const unit = last ? passage.article.text.slice(last.number.end, last.end).trim() : '';
  return /\p{L}|\p{Sc}/u.test(words) || unit === '' ? words : `${words} ${unit}`;
}

/** Sums of money in a passage that are not said again in another currency. */
export function sumsIn({ quantities }: Passage): Quantity[] {
  return quantities.filter(({ unit, isRestatement }) => /^[A-Z]{3}$/.test(unit) && !isRestatement);
}

export function sharesRespectively({ sentence }: Passage): boolean {
  return sentence.tokens.some((token) => token.norm === 'respectively');
}

/** Which of `length` listed targets this one is; -1 where the lists do not match. */
function placeInList(target: Mention, length: number, passage: Passage): number {
  const targets = passage.mentions.filter((m) => m.inside === null && m.type === target.type);
  return targets.length === length ? targets.findIndex((m) => m.entity === target.entity) : -1;
}

/** Of the dates before the next predicate begins the one nearest to the target; dates that open the clause count too. */
function nearestDate({ unit: index, target }: Match, { units }: Clause, { sentence, dates }: Passage): string | null {
  const own = units[index];
  if (!own) return null;
  const { start } = own.tokens[0] as Token;
  const next = units.slice(index + 1).find((unit) => unit.kind === 'vp' || unit.kind === 'stop') as Unit | undefined;
  const end = next?.tokens[0]?.start ?? sentence.end;
  const inside = dates.filter((d) => d.edtf !== null && !d.isDeadline);
  const farOff = (d: Span) => Math.max(d.start - target.end, target.start - d.end);
  const after = inside
    .filter((d) => d.start >= start && d.end <= end)
    .reduce<(typeof inside)[number] | null>((best, d) => (best && farOff(best) <= farOff(d) ? best : d), null);
  // "'In 2019 nobody knew us,' said the founder": that year is the quotation's.
  const isQuoted = ({ end: from }: { end: number }) =>
    sentence.tokens.some((token) => token.start >= from && token.end <= start && /^["“”]$/.test(token.text));
  const opening = inside.find((d) => d.end <= start && d.start - sentence.start < 40 && !isQuoted(d));
  return (after ?? opening)?.edtf ?? null;
}

/** The level said nearest before the title or "at the provincial level" behind it; of several that are joined the highest. */
function readLevel(tokens: readonly Token[], { target }: Match): string | null {
  const near = tokens.filter((token) => token.end <= target.end && token.start >= target.start - 60);
  const behind = tokens.filter((token) => token.start >= target.end).slice(0, LEVEL_REACH);
  const last = behind.findIndex(({ lemma }) => lemma === 'level');
  const said = behind.slice(1, Math.max(1, last));
  const isOfLevels =
    behind[0]?.norm === 'at' && said.every(({ norm }) => isLevel(norm) || /^(?:the|both|and|,)$/.test(norm));
  return highestLevel(near.reverse()) ?? (isOfLevels ? highestLevel(said.reverse()) : null);
}

const isLevel = (word: string): boolean => LEVELS.some(([pattern]) => pattern.test(word));

function highestLevel(tokens: readonly Token[]): string | null {
  let highest = Infinity;
  for (const { norm } of tokens) {
    const at = LEVELS.findIndex(([pattern]) => pattern.test(norm));
    if (at >= 0) highest = Math.min(highest, at);
    else if (highest < Infinity && !/^(?:and|the|,|-|level)$/.test(norm)) break;
  }
  return LEVELS[highest]?.[1] ?? null;
}

/** "the fourth batch", "fifth list", "batch 3" */
function readBatch(tokens: readonly Token[]): number | null {
  for (let index = 1; index < tokens.length; index += 1) {
    if (!/^(batch|list|round)$/.test(tokens[index]?.lemma ?? '')) continue;
    for (const back of [1, 2, 3]) {
      const word = tokens[index - back]?.norm ?? '';
      const nth = parseOrdinal(word);
      if (nth !== null) return nth;
    }
  }
  return null;
}
