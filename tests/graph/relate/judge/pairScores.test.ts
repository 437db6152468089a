import { describe, expect, it } from 'vitest';
import { loadModels } from '../../../../graph/models.ts';
import { PairScores } from '../../../../graph/relate/judge/pairScores.ts';
import { listPairs } from '../../../../graph/relate/judge/pairs.ts';
import { readScenes } from '../../../../graph/relate/judge/scenes.ts';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { findByFrames } from '../../../../graph/relate/relate.ts';
import { readMarked } from '../readMarked.ts';

/** The pairs of a text's last sentence that get scores, as "source > target". */
function scoredIn(marked: string): string[] {
  const passages = readPassages(readMarked(marked));
  const { scene, hints } = readScenes(readMarked(marked), passages, findByFrames(passages)).at(-1) ?? {};
  if (!scene || !hints) return [];
  const scores = new PairScores(scene, hints, loadModels().relations);
  return listPairs(scene).flatMap((pair) =>
    scores.of(pair) === null ? [] : [`${pair.source.entity} > ${pair.target.entity}`],
  );
}

describe('PairScores.of(pair)', () => {
  it('scores every pair of which the sentence mentions both ends', () => {
    expect(scoredIn('[Acme|company] is nothing like [Bolt|company].')).toEqual(['Acme > Bolt', 'Bolt > Acme']);
  });

  it('scores a pair with an absent end where the sentence speaks for it', () => {
    expect(scoredIn('[Acme|company] was founded in 1998. Its chairman is [Roe|person].')).toContain('Roe > Acme');
  });

  it('dismisses a pair with an absent end of which the sentence says nothing', () => {
    expect(scoredIn('[Acme|company] was founded in 1998. It rained in [Kiel|region] all day.')).not.toContain(
      'Kiel > Acme',
    );
  });
});
