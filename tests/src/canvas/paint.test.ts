import { describe, expect, it } from 'vitest';
import type { EdgeAttributes } from '../../../graph/schema.ts';
import { paintEdge, paintNode } from '../../../src/canvas/drawing/paint.ts';
import { fadeLines, sizeNode } from '../../../src/canvas/drawing/sizes.ts';
import { SMALL } from '../state/smallGraph.ts';
import { PALETTE } from './palette.ts';

describe('paintNode(look, attributes, palette, radius, isPlaced)', () => {
  const attributes = SMALL.nodes[0]?.attributes;

  it('keeps the thread’s red for what is selected', () => {
    if (!attributes) throw new Error('no node');
    expect(paintNode('selected', attributes, PALETTE, 9)).toMatchObject({ color: '#000080', ring: '#cc0000' });
    expect(paintNode('normal', attributes, PALETTE, 9)).toMatchObject({ color: '#000080', ring: '#ffffff' });
  });

  it('rings in ink what stands where it lies on a map, unless it is selected', () => {
    if (!attributes) throw new Error('no node');
    expect(paintNode('normal', attributes, PALETTE, 9, true).ring).toBe(PALETTE.ink);
    expect(paintNode('selected', attributes, PALETTE, 9, true).ring).toBe(PALETTE.thread);
  });

  it('leaves the colour of what is small more room than its ring', () => {
    if (!attributes) throw new Error('no node');
    expect(paintNode('normal', attributes, PALETTE, 9, true).ringSize).toBe(2);
    expect(paintNode('normal', attributes, PALETTE, 3, true).ringSize).toBeCloseTo(0.9);
    expect(paintNode('normal', attributes, PALETTE, 9).ringSize).toBe(1.5);
    expect(paintNode('normal', attributes, PALETTE, 2).ringSize).toBeCloseTo(0.6);
  });

  it('lets a node that stands back fade into the paper, not vanish', () => {
    if (!attributes) throw new Error('no node');
    expect(paintNode('pale', attributes, PALETTE, 9)).toMatchObject({ color: '#c7c7e3', hidden: false });
    expect(paintNode('absent', attributes, PALETTE, 9).hidden).toBe(true);
  });
});

describe('paintEdge(look, attributes, palette, isOfSelected, faded)', () => {
  const edge = (...articles: string[]): EdgeAttributes => ({
    relation: 'located_in',
    basis: 'text',
    attrs: {},
    evidence: articles.map((article) => ({ article, start: 0, end: 1 })),
  });

  it('draws a line the thicker the more articles say it, not the more sentences', () => {
    expect(paintEdge('normal', edge('a'), PALETTE, false).size).toBe(1.5);
    expect(paintEdge('normal', edge('a', 'a'), PALETTE, false).size).toBe(1.5);
    expect(paintEdge('normal', edge('a', 'b', 'c', 'd'), PALETTE, false).size).toBe(3);
  });

  it('draws the thread thicker than anything else, background geography on it as well', () => {
    const { size, color } = paintEdge('thread', edge('a'), PALETTE, false);
    expect(size).toBeGreaterThan(paintEdge('selected', edge('a', 'b'), PALETTE, false).size);
    expect(color).toBe('#cc0000');
    expect(paintEdge('thread', { ...edge(), basis: 'gazetteer' }, PALETTE, false).size).toBe(4);
  });

  it('tints a line half-way like what relations of its type lead to, not background geography or in high contrast', () => {
    expect(paintEdge('normal', edge('a'), PALETTE, false).color).toBe('#448444');
    expect(paintEdge('normal', { ...edge('a'), relation: 'supplies' }, PALETTE, false).color).toBe('#444484');
    expect(paintEdge('normal', edge('a'), { ...PALETTE, fading: 0.5 }, false).color).toBe('#888888');
  });

  it('draws background geography thin and pale', () => {
    expect(paintEdge('normal', { ...edge(), basis: 'gazetteer' }, PALETTE, false)).toMatchObject({
      size: 1,
      color: '#9a9a9a',
    });
  });

  it('fades among many what is like any other, not what is lit, and nothing in high contrast', () => {
    expect(paintEdge('normal', edge('a'), PALETTE, false, 0.5).color).toBe('#a2c2a2');
    expect(paintEdge('lit', edge('a'), PALETTE, false, 0.5).color).toBe('#444444');
    expect(paintEdge('normal', edge('a'), { ...PALETTE, fading: 0.5 }, false, 0.5).color).toBe('#888888');
  });
});

describe('fadeLines(count, layout)', () => {
  it('leaves few lines as they are', () => {
    expect(fadeLines(85, 'circular')).toBe(0);
    expect(fadeLines(600, 'stored')).toBe(0);
  });

  it('makes them the paler the more there are, sooner where they cross one another, and never too pale to see', () => {
    expect(fadeLines(830, 'stored')).toBe(0.1);
    expect(fadeLines(400, 'grouped')).toBe(0.3);
    expect(fadeLines(830, 'grouped')).toBe(0.6);
    expect(fadeLines(100_000, 'stored')).toBe(0.7);
  });
});

describe('sizeNode(degree, room)', () => {
  it('grows with the root of the connections', () => {
    expect(sizeNode(9, 80) - sizeNode(4, 80)).toBeCloseTo(sizeNode(4, 80) - sizeNode(1, 80));
  });

  it('shrinks in a crowded graph, but never out of sight', () => {
    expect(sizeNode(1, 40)).toBeLessThan(sizeNode(1, 80));
    expect(sizeNode(0, 0.1)).toBeGreaterThanOrEqual(0.9);
  });
});
