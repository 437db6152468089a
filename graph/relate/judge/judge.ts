/**
 * Which relations an article states: every pair of entities that the ontology allows is judged by a learned model, for
 * which what frames and rules found is evidence among other evidence. After Kambhatla (2004), with the paths of Bunescu
 * and Mooney (2005). A second look weighs each against its rivals and makes of its score a probability.
 */
import type { RelationModel } from '../../learned/relationModel.ts';
import type { LocalRelation, Reading } from '../../model.ts';
import type { RelationType } from '../../ontology.ts';
import type { Passage } from '../passage.ts';
import { readJudgedAttributes } from './attributes.ts';
import { type Candidate, listCandidates } from './candidates.ts';
import { SecondLook } from './secondLook.ts';

/** Relations are kept from this confidence on. */
const LEAST = 0.4;

/** What a relation that no pair stands for is worth: its end is put in no word, and a rule supplied it. */
const UNSEEN = 0.6;

/**
 * @param found what frames and rules found, at most one relation of a type between two entities in a sentence
 * @returns the relations kept, each with its confidence, by sentence
 */
export function judge(
  reading: Reading,
  passages: readonly Passage[],
  found: readonly LocalRelation[],
  model: RelationModel,
): LocalRelation[] {
  const kept: { readonly relation: LocalRelation; readonly isWhole: boolean }[] = [];
  const seen = new Set<LocalRelation>();
  const candidates = listCandidates(reading, passages, found, model);
  const secondLook = new SecondLook(reading, passages, candidates);
  for (const candidate of candidates) {
    const { scene, relation, source, target, found: known } = candidate;
    if (known) seen.add(known);
    const confidence = model.confidence(secondLook.read(candidate));
    if (confidence < LEAST || (!known && isUnstated(candidate))) continue;
    const { start, end } = scene.passage.sentence;
    const own: LocalRelation = known
      ? { ...known, confidence }
      : {
          relation,
          source: source.entity,
          target: target.entity,
          basis: 'text',
          attrs: readJudgedAttributes(scene, relation, source, target),
          evidence: { start, end },
          frame: 'judged',
          confidence,
        };
    kept.push({ relation: own, isWhole: source.from >= 0 && target.from >= 0 });
  }
  for (const relation of found)
    if (!seen.has(relation)) kept.push({ relation: { ...relation, confidence: UNSEEN }, isWhole: true });
  return dropHalves(kept);
}

/** What one sentence says with both its ends is not said again by sentences that have only one of them. */
function dropHalves(kept: readonly { readonly relation: LocalRelation; readonly isWhole: boolean }[]): LocalRelation[] {
  const keyOf = ({ relation, source, target }: LocalRelation) => `${relation} ${source} ${target}`;
  const whole = new Set(kept.filter(({ isWhole }) => isWhole).map(({ relation }) => keyOf(relation)));
  return kept.filter(({ isWhole, relation }) => isWhole || !whole.has(keyOf(relation))).map(({ relation }) => relation);
}

/** What is announced of these counts as said: "will award", "plans to support". */
const FUTURE: ReadonlySet<RelationType> = new Set(['supports', 'administers', 'hosts']);

function isUnstated({ scene: { tree, nodeAt }, source, target, relation }: Candidate): boolean {
  if (source.from < 0 || target.from < 0) return false;
  return tree.isUnstated(nodeAt[source.from] as number, nodeAt[target.from] as number, FUTURE.has(relation));
}
