import type { RelationModel } from '../learned/relationModel.ts';
import type { LocalRelation, Reading } from '../model.ts';
import { RELATIONS } from '../ontology.ts';
import { isHigher, readAttributes } from './attributes.ts';
import { readClause } from './clause/clause.ts';
import { describedFocus, pronounFocus, titleInFocus } from './focus.ts';
import type { Frame } from './frame.ts';
import { CAPITAL_FRAMES } from './frames/capital.ts';
import { EVENT_FRAMES } from './frames/events.ts';
import { MAKING_FRAMES } from './frames/making.ts';
import { ORIGIN_FRAMES } from './frames/origin.ts';
import { PARTNER_FRAMES } from './frames/partners.ts';
import { PEOPLE_FRAMES } from './frames/people.ts';
import { SUPPORT_FRAMES } from './frames/support.ts';
import { TITLE_FRAMES } from './frames/titles.ts';
import { TRADE_FRAMES } from './frames/trade.ts';
import { judge } from './judge/judge.ts';
import { FrameIndex, type Match } from './match.ts';
import { readNames } from './names.ts';
import { type Passage, readPassages } from './passage.ts';
import { chunk } from './phrases/chunk.ts';
import { BODY_RULES } from './rules/bodies.ts';
import { COMPOUND_RULES } from './rules/compounds.ts';
import { PEOPLE_RULES } from './rules/people.ts';
import { PLACE_RULES } from './rules/places.ts';
import type { Rule } from './rules/rule.ts';
import { TITLE_RULES } from './rules/titles.ts';

export const FRAMES: readonly Frame[] = [
  ...ORIGIN_FRAMES,
  ...CAPITAL_FRAMES,
  ...MAKING_FRAMES,
  ...TRADE_FRAMES,
  ...PARTNER_FRAMES,
  ...TITLE_FRAMES,
  ...SUPPORT_FRAMES,
  ...PEOPLE_FRAMES,
  ...EVENT_FRAMES,
];

/** In this order: later rules see what earlier ones found. */
export const RULES: readonly Rule[] = [
  ...PLACE_RULES,
  ...BODY_RULES,
  ...COMPOUND_RULES,
  ...TITLE_RULES,
  ...PEOPLE_RULES,
];

const index = new FrameIndex(FRAMES);

/** Every relation the article states, each once per sentence that states it, in reading order. */
export function relate(reading: Reading, model: RelationModel): LocalRelation[] {
  const passages = readPassages(reading);
  return dropDoubles([
    ...readNames(reading.mentions, reading.entities, reading.article.text),
    ...judge(reading, passages, findByFrames(passages), model).map(orderEnds),
  ]);
}

/** What frames and rules find, in reading order, before it is judged. */
export function findByFrames(passages: readonly Passage[]): LocalRelation[] {
  return dropDoubles(passages.flatMap(relatePassage).map(orderEnds));
}

function relatePassage(passage: Passage): LocalRelation[] {
  if (passage.mentions.length === 0) return [];
  const clause = readClause(
    chunk(passage, index.verbs),
    (offset, types, except) => pronounFocus(passage, offset, types, except),
    (offset) => titleInFocus(passage, offset),
    (offset, type, noun) => describedFocus(passage, offset, type, noun),
  );
  const matches: Match[] = [...index.match(clause, passage)];
  const phrases = clause.units.flatMap((unit, at) => (unit.kind === 'np' ? [at] : []));
  for (const rule of RULES)
    for (const at of phrases)
      for (const found of rule.read({ clause, index: at, passage, before: matches }))
        matches.push({ ...found, frame: rule.id, unit: at });
  const { start, end } = passage.sentence;
  return matches.map((match) => ({
    relation: match.relation,
    source: match.source.entity,
    target: match.target.entity,
    basis: 'text',
    attrs: readAttributes(match, clause, passage),
    evidence: { start, end },
    frame: match.frame,
    confidence: 1,
  }));
}

/** A relation without direction is stored with its ends in the order of their ids. */
function orderEnds(relation: LocalRelation): LocalRelation {
  if (RELATIONS[relation.relation].symmetric !== true || relation.source < relation.target) return relation;
  return { ...relation, source: relation.target, target: relation.source };
}

/** Each relation once a sentence: as it was found first, or with the highest level that is said. */
function dropDoubles(relations: readonly LocalRelation[]): LocalRelation[] {
  const kept = new Map<string, LocalRelation>();
  for (const item of relations) {
    if (item.source === item.target) continue;
    const key = [item.relation, item.source, item.target, item.evidence.start, item.evidence.end].join('|');
    const known = kept.get(key);
    if (!known || isHigher(item.attrs, known.attrs)) kept.set(key, item);
  }
  return [...kept.values()];
}
