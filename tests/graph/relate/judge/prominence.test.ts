import { describe, expect, it } from 'vitest';
import { TreeModel } from '../../../../graph/learned/treeModel.ts';
import type { Candidate } from '../../../../graph/relate/judge/candidates.ts';
import { listPairs } from '../../../../graph/relate/judge/pairs.ts';
import { Prominence } from '../../../../graph/relate/judge/prominence.ts';
import { readScenes } from '../../../../graph/relate/judge/scenes.ts';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { fitOdds } from '../../../../scripts/learn/fitTrees.ts';
import { readMarked } from '../readMarked.ts';

/** How each pair of a text's last sentence stands, by "source > target". */
function standingsIn(marked: string): Map<string, number[]> {
  const reading = readMarked(marked);
  const passages = readPassages(reading);
  const candidates: Candidate[] = readScenes(reading, passages, []).flatMap(({ scene }) =>
    listPairs(scene).map(({ source, target }) => ({
      scene,
      relation: 'located_in',
      source,
      target,
      score: 0,
      found: undefined,
    })),
  );
  const prominence = new Prominence(reading, passages, candidates);
  return new Map(
    candidates
      .filter(({ scene }) => scene.passage === passages.at(-1))
      .map((candidate) => [`${candidate.source.entity} > ${candidate.target.entity}`, prominence.read(candidate)]),
  );
}

const standingOf = (marked: string, pair: string): number[] => standingsIn(marked).get(pair) ?? [];

/** A text about the first firm, which names the second in passing, and at its end neither. */
const about = (main: string, other: string): string =>
  `[${main}|company] opened. [${main}|company] sells to [${other}|company]. Nobody knew. Investors include [Roe|person].`;

describe('Prominence.read(candidate): how the ends of a relation stand in the article', () => {
  it('lets a model learn that the firm an article is about is meant where none is named', () => {
    const examples = [about('Acme', 'Bolt'), about('Bolt', 'Acme')].flatMap((text, at) =>
      ['Acme', 'Bolt'].map((firm, place) => ({ values: standingOf(text, `Roe > ${firm}`), holds: at === place })),
    );
    const model = new TreeModel(fitOdds(examples, { trees: 30, rate: 0.3, least: 1, penalty: 0.1, choices: 1 }));
    const unseen = about('Corvid', 'Dorn');
    expect(model.score(standingOf(unseen, 'Roe > Corvid'))).toBeGreaterThan(0);
    expect(model.score(standingOf(unseen, 'Roe > Dorn'))).toBeLessThan(0);
  });

  it('does not depend on what entities are called', () => {
    expect(standingOf(about('Acme', 'Bolt'), 'Roe > Acme')).toEqual(standingOf(about('Xyl', 'Zed'), 'Roe > Xyl'));
  });

  it('goes by what has been said, and how often the whole article says it', () => {
    const early = '[Acme|company] employs [Roe|person].';
    expect(standingOf(`[Acme|company] opened. ${early}`, 'Roe > Acme')).not.toEqual(standingOf(early, 'Roe > Acme'));
    const standings = standingsIn(`[Acme|company] opened. [Bolt|company] closed. ${early}`);
    expect(standings.get('Roe > Acme')).not.toEqual(standings.get('Roe > Bolt'));
  });

  it('tells a place in another from one elsewhere', () => {
    const from = (city: string) => standingOf(`[${city}|region], in [Zhejiang|region], grew.`, `${city} > Zhejiang`);
    expect(from('Hangzhou')).toEqual(from('Jiaxing'));
    expect(from('Hangzhou')).not.toEqual(from('Shenzhen'));
  });
});
