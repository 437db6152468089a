import { describe, expect, it } from 'vitest';
import { putPlacesFirst, rankNames } from '../../../src/canvas/drawing/names.ts';
import { getData } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const data = getData(createClewStore(SMALL).getState());
if (!data) throw new Error('no graph');
const { graph } = data;

describe('rankNames(graph)', () => {
  it('puts the most connected first', () => {
    const degrees = rankNames(graph).map((node) => graph.degree(node));
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(degrees.at(0)).toBeGreaterThan(degrees.at(-1) as number);
  });
});

describe('putPlacesFirst(graph, ranked)', () => {
  it('puts places before everything else and changes nothing besides', () => {
    const ranked = rankNames(graph);
    const isPlace = (node: string) => node.startsWith('region/');
    expect(ranked.findIndex(isPlace)).toBeGreaterThan(0);
    expect(putPlacesFirst(graph, ranked)).toEqual([...ranked.filter(isPlace), ...ranked.filter((n) => !isPlace(n))]);
  });
});
