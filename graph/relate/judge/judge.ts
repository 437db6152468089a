/**
 * Which relations a sentence states: every pair of entities that the ontology allows is judged by a learned model, for
 * which what frames and rules found is evidence among other evidence. After Kambhatla (2004), with the paths of Bunescu
 * and Mooney (2005) and calibrated scores after Platt (1999).
 */
import { FeatureList } from '../../learned/featureList.ts';
import type { RelationModel } from '../../learned/relationModel.ts';
import type { LocalRelation, Reading } from '../../model.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../ontology.ts';
import type { Passage } from '../passage.ts';
import { readJudgedAttributes } from './attributes.ts';
import { pairFeatures } from './features.ts';
import { listPairs } from './pairs.ts';
import type { End, Scene } from './scene.ts';
import { readScenes } from './scenes.ts';

/** Relations are kept from this confidence on. */
const LEAST = 0.36;

/** What a relation that no pair stands for is worth: its end is put in no word, and a rule supplied it. */
const UNSEEN = 0.6;

const features = new FeatureList();

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
  const byPlace = new Map(found.map((relation) => [placeOf(relation, relation.evidence.start), relation]));
  const kept: LocalRelation[] = [];
  const seen = new Set<LocalRelation>();
  for (const { scene, hints } of readScenes(reading, passages, found)) {
    const { start, end } = scene.passage.sentence;
    for (const { source, target, relations } of listPairs(scene)) {
      pairFeatures(scene, source, target, hints, features);
      const scores = model.score(features);
      const isFound =
        hints.between(source.entity, target.entity).length > 0 ||
        hints.between(target.entity, source.entity).length > 0;
      for (const at of relations) {
        const relation = RELATION_TYPES[at];
        if (relation === undefined) continue;
        const ends = { relation, source: source.entity, target: target.entity };
        const known = isFound
          ? (byPlace.get(placeOf(ends, start)) ?? byPlace.get(placeOf(mirror(ends), start)))
          : undefined;
        const confidence = model.confidence(scores[at] as number, known !== undefined);
        if (known) seen.add(known);
        if (confidence < LEAST || (!known && isUnstated(scene, source, target, FUTURE.has(relation)))) continue;
        kept.push(
          known
            ? { ...known, confidence }
            : {
                ...ends,
                basis: 'text',
                attrs: readJudgedAttributes(scene, relation, source, target),
                evidence: { start, end },
                frame: 'judged',
                confidence,
              },
        );
      }
    }
  }
  for (const relation of found) if (!seen.has(relation)) kept.push({ ...relation, confidence: UNSEEN });
  return kept;
}

/** What is announced of these counts as said: "will award", "plans to support". */
const FUTURE: ReadonlySet<RelationType> = new Set(['supports', 'administers', 'hosts']);

function isUnstated({ tree, nodeAt }: Scene, source: End, target: End, mayPlan: boolean): boolean {
  if (source.from < 0 || target.from < 0) return false;
  return tree.isUnstated(nodeAt[source.from] as number, nodeAt[target.from] as number, mayPlan);
}

type Ends = Pick<LocalRelation, 'relation' | 'source' | 'target'>;

const placeOf = ({ relation, source, target }: Ends, start: number): string =>
  `${relation}|${source}|${target}|${start}`;

/** A relation without direction may have been found with its ends the other way round. */
function mirror({ relation, source, target }: Ends): Ends {
  return RELATIONS[relation].symmetric ? { relation, source: target, target: source } : { relation, source, target };
}
