import { describe, expect, it } from 'vitest';
import { explainNothing, explainTooMuch, sayCounts, saySize } from '../../../src/export/sayPicture.ts';
import type { Picture, Shape } from '../../../src/state/picture.ts';
import { BLANK } from '../state/blankPicture.ts';

const PICTURE: Picture = { ...BLANK, entities: 38, relations: 1 };
const PNG = { ending: 'png', scale: 3 } as const;
const SVG = { ...PNG, ending: 'svg' } as const;
const disc: Shape = { kind: 'disc', x: 0, y: 0, radius: 1 };
const crowded = (count: number): Picture => ({
  ...PICTURE,
  layers: [{ name: 'entities', shapes: Array.from({ length: count }, () => disc) }],
});
/** With plain spaces. */
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ');

describe('saySize(picture, choice)', () => {
  it('is as many times the window as a PNG is to be, and once for an SVG', () => {
    expect([PNG, SVG].map((choice) => plain(saySize(PICTURE, choice)))).toEqual([
      '900 × 600 pixels',
      '300 × 200 pixels',
    ]);
  });
});

describe('sayCounts(picture, choice, total)', () => {
  it('says how much of the graph is seen, what is dimmed apart', () => {
    expect(plain(sayCounts(PICTURE, PNG, 96))).toBe('Shows 38 of 96 entities and 1 relation; 900 × 600 pixels.');
    expect(plain(sayCounts({ ...PICTURE, dimmed: 12 }, PNG, 96))).toBe(
      'Shows 38 of 96 entities and 1 relation, and 12 more dimmed; 900 × 600 pixels.',
    );
  });

  it('tells a path from what else is seen', () => {
    const path = { entities: 3, relations: 2 };
    expect(sayCounts({ ...PICTURE, path }, PNG, 96)).toMatch(
      /^Shows a path of 3 entities and 2 relations, among 38 of 96 entities and 1 relation; /,
    );
  });

  it('warns of an SVG that is slow to open', () => {
    expect(sayCounts(crowded(20_000), SVG, 38)).not.toContain('slow');
    expect(sayCounts(crowded(20_001), SVG, 38)).toContain('slow to open');
    expect(sayCounts(crowded(20_001), PNG, 38)).not.toContain('slow');
  });
});

describe('explainNothing(taken, isFilteredAway)', () => {
  it('has nothing to explain where there is something to be seen', () => {
    expect(explainNothing(PICTURE, false)).toBeNull();
    expect(explainNothing({ ...BLANK, dimmed: 1 }, false)).toBeNull();
  });

  it('says what went wrong, or what hides the graph and what to do about it', () => {
    expect(explainNothing(new Error('no memory'), false)).toBe('The picture could not be made: no memory');
    expect(explainNothing(BLANK, true)).toMatch(/^The filters hide every entity: take/);
    const strip = { ...BLANK, graph: { ...BLANK.graph, height: 40 } };
    expect(explainNothing(strip, false)).toMatch(/^Panels cover the graph: close/);
    expect(explainNothing({ ...strip, entities: 38 }, false)).toMatch(/^Panels cover the graph: close/);
    expect(explainNothing(BLANK, false)).toMatch(/^No entity is in this part of the view: bring/);
  });
});

describe('explainTooMuch(picture, ending)', () => {
  it('refuses an SVG that no program opens, and no PNG', () => {
    expect(explainTooMuch(crowded(200_000), 'svg')).toBeNull();
    expect(explainTooMuch(crowded(200_001), 'svg')).toMatch(/^An SVG of 200001 shapes .* up to 200000 are written/);
    expect(explainTooMuch(crowded(200_001), 'png')).toBeNull();
  });
});
