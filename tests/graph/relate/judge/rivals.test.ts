import { describe, expect, it } from 'vitest';
import { TreeModel } from '../../../../graph/learned/treeModel.ts';
import type { Mention } from '../../../../graph/model.ts';
import { type Candidate, MARGIN } from '../../../../graph/relate/judge/candidates.ts';
import { Rivals } from '../../../../graph/relate/judge/rivals.ts';
import { makeEnd, type Scene } from '../../../../graph/relate/judge/scene.ts';
import type { Passage } from '../../../../graph/relate/passage.ts';
import { fitOdds } from '../../../../scripts/learn/fitTrees.ts';

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

function readAll(candidates: readonly Candidate[]): Int32Array[] {
  const rivals = new Rivals(candidates);
  return candidates.map((candidate) => Int32Array.from(rivals.read(candidate)));
}

describe('Rivals.read(candidate): how a relation stands among the others', () => {
  const better = readAll(candidatesFor(sceneOf(), { here: 0.4, there: 1.2 }));
  const alone = readAll(candidatesFor(sceneOf(), { here: 0.4 }));

  it('lets a model learn that of two places the better one is meant', () => {
    const [worse, best] = better as [Int32Array, Int32Array];
    const examples = [
      { values: worse, holds: false },
      { values: best, holds: true },
      { values: alone[0] as Int32Array, holds: true },
    ];
    const model = new TreeModel(fitOdds(examples, { trees: 30, rate: 0.3, least: 1, penalty: 0.1, choices: 1 }));
    const [weaker] = readAll(candidatesFor(sceneOf(), { mine: 0.4, other: 1.3 })) as [Int32Array];
    const [single] = readAll(candidatesFor(sceneOf(), { mine: 0.4 })) as [Int32Array];
    expect(model.score(weaker)).toBeLessThan(0);
    expect(model.score(single)).toBeGreaterThan(0);
  });

  it('tells what another sentence says as well', () => {
    const twice = readAll([...candidatesFor(sceneOf(), { here: 0.4 }), ...candidatesFor(sceneOf(), { here: 1 })])[0];
    expect(twice).not.toEqual(alone[0]);
  });

  it('tells names that are surely names from others', () => {
    expect(readAll(candidatesFor(sceneOf(), { here: 0.4 }, 1))).not.toEqual(alone);
  });

  it('does not depend on what the entities are called', () => {
    expect(readAll(candidatesFor(sceneOf(), { elsewhere: 0.4, yonder: 1.2 }))).toEqual(better);
  });
});
