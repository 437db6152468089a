/** The relations that may hold in an article, each with how much its own sentence speaks for it. */
import type { PairScorer } from '../../learned/relationModel.ts';
import type { LocalRelation, Reading } from '../../model.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../ontology.ts';
import type { Passage } from '../passage.ts';
import { PairScores } from './pairScores.ts';
import { listPairs } from './pairs.ts';
import type { End, Scene } from './scene.ts';
import { readScenes } from './scenes.ts';

export interface Candidate {
  readonly scene: Scene;
  readonly relation: RelationType;
  readonly source: End;
  readonly target: End;
  /** In units of `MARGIN`; above 0 it rather holds. */
  readonly score: number;
  /** What frames or rules found of it in the sentence. */
  readonly found: LocalRelation | undefined;
}

/** What a pair scores that is just clear of the boundary. */
export const MARGIN = 12_000;
/** Pairs further off on the wrong side are not looked at again, unless frames or rules found them. */
const HOPELESS = -0.8 * MARGIN;

/** @param found what frames and rules found, at most one relation of a type between two entities in a sentence */
export function listCandidates(
  reading: Reading,
  passages: readonly Passage[],
  found: readonly LocalRelation[],
  model: PairScorer,
): Candidate[] {
  const byPlace = new Map(found.map((relation) => [placeOf(relation, relation.evidence.start), relation]));
  const candidates: Candidate[] = [];
  for (const { scene, hints } of readScenes(reading, passages, found)) {
    const { start } = scene.passage.sentence;
    const pairScores = new PairScores(scene, hints, model);
    for (const pair of listPairs(scene)) {
      const scores = pairScores.of(pair);
      if (scores === null) continue;
      const { source, target, relations } = pair;
      const isFound = hints.join(source.entity, target.entity);
      for (const at of relations) {
        const relation = RELATION_TYPES[at];
        if (relation === undefined) continue;
        const ends = { relation, source: source.entity, target: target.entity };
        const known = isFound
          ? (byPlace.get(placeOf(ends, start)) ?? byPlace.get(placeOf(mirror(ends), start)))
          : undefined;
        const score = scores[at] as number;
        if (known || score > HOPELESS) candidates.push({ scene, relation, source, target, score, found: known });
      }
    }
  }
  return candidates;
}

type Ends = Pick<LocalRelation, 'relation' | 'source' | 'target'>;

const placeOf = ({ relation, source, target }: Ends, start: number): string =>
  `${relation}|${source}|${target}|${start}`;

/** A relation without direction may have been found with its ends the other way round. */
function mirror({ relation, source, target }: Ends): Ends {
  return RELATIONS[relation].symmetric ? { relation, source: target, target: source } : { relation, source, target };
}
