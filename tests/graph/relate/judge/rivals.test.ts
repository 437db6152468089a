import { describe, expect, it } from 'vitest';
import { FeatureList } from '../../../../graph/learned/featureList.ts';
import { LinearModel } from '../../../../graph/learned/linearModel.ts';
import type { Mention } from '../../../../graph/model.ts';
import { type Candidate, MARGIN } from '../../../../graph/relate/judge/candidates.ts';
import { Rivals } from '../../../../graph/relate/judge/rivals.ts';
import { makeEnd, type Scene } from '../../../../graph/relate/judge/scene.ts';
import type { Passage } from '../../../../graph/relate/passage.ts';
import { fitSoftmax } from '../../../../scripts/learn/fitSoftmax.ts';

const sceneOf = () => ({ kind: 'body', ends: [] }) as unknown as Scene;
const endOf = (entity: string, at: number, certainty: number) => {
  const type = entity.startsWith('firm') ? 'company' : 'region';
  const passage = { article: { entities: new Map([[entity, { certainty }]]) } } as unknown as Passage;
  return makeEnd({ entity, type, kind: null, form: 'name' } as unknown as Mention, at, at + 1, [], passage);
};

/** A firm that may be located in each of these places, with so much speaking for each. */
function candidatesFor(scene: Scene, scores: Readonly<Record<string, number>>, certainty = 5): Candidate[] {
  return Object.entries(scores).map(([place, score], at) => ({
    scene,
    relation: 'located_in',
    source: endOf('firm', 0, certainty),
    target: endOf(place, 2 + at, 5),
    score: score * MARGIN,
    found: undefined,
  }));
}

function featuresOf(candidates: readonly Candidate[]): Int32Array[] {
  const rivals = new Rivals(candidates);
  const list = new FeatureList();
  return candidates.map((candidate) => {
    rivals.features(candidate, list);
    return list.copy();
  });
}

describe('Rivals.features(candidate, out): how a relation stands among the others', () => {
  const better = featuresOf(candidatesFor(sceneOf(), { here: 0.4, there: 1.2 }));
  const alone = featuresOf(candidatesFor(sceneOf(), { here: 0.4 }));

  it('lets a model learn that of two places the better one is meant', () => {
    const model = new LinearModel(
      fitSoftmax(
        [
          { features: better[0] as Int32Array, label: 0 },
          { features: better[1] as Int32Array, label: 1 },
          { features: alone[0] as Int32Array, label: 1 },
        ],
        { classes: ['does not hold', 'holds'], bits: 18, epochs: 30 },
      ),
    );
    const chances = (features: Int32Array) => model.probabilities(model.score(features));
    const [weaker] = featuresOf(candidatesFor(sceneOf(), { mine: 0.4, other: 1.3 })) as [Int32Array];
    const [single] = featuresOf(candidatesFor(sceneOf(), { mine: 0.4 })) as [Int32Array];
    expect(chances(weaker)[1]).toBeLessThan(0.5);
    expect(chances(single)[1]).toBeGreaterThan(0.5);
  });

  it('tells what another sentence says as well', () => {
    const twice = featuresOf([...candidatesFor(sceneOf(), { here: 0.4 }), ...candidatesFor(sceneOf(), { here: 1 })])[0];
    expect(twice).not.toEqual(alone[0]);
  });

  it('tells names that are surely names from others', () => {
    expect(featuresOf(candidatesFor(sceneOf(), { here: 0.4 }, 1))).not.toEqual(alone);
  });

  it('does not depend on what the entities are called', () => {
    expect(featuresOf(candidatesFor(sceneOf(), { elsewhere: 0.4, yonder: 1.2 }))).toEqual(better);
  });
});
