import { describe, expect, it } from 'vitest';
import { explainNothing, sayCounts, saySize } from '../../../src/export/sayPicture.ts';
import type { Picture, Shape } from '../../../src/state/picture.ts';

const AREA = { left: 10, top: 20, width: 300, height: 200 };
const PICTURE: Picture = {
  area: AREA,
  graph: AREA,
  colours: { paper: '#ffffff', ink: '#000000', inkSoft: '#555555' },
  layers: [],
  entities: 38,
  relations: 1,
  dimmed: 0,
  articles: new Set<string>(),
  types: [],
};
const PNG = { ending: 'png', scale: 3, hasPaper: true } as const;
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

  it('warns of an SVG that is slow to open', () => {
    expect(sayCounts(crowded(20_000), SVG, 38)).not.toContain('slow');
    expect(sayCounts(crowded(20_001), SVG, 38)).toContain('slow to open');
    expect(sayCounts(crowded(20_001), PNG, 38)).not.toContain('slow');
  });
});

describe('explainNothing(taken, ending)', () => {
  it('has nothing to explain where there is a picture', () => {
    expect(explainNothing(PICTURE, 'png')).toBeNull();
    expect(explainNothing({ ...PICTURE, entities: 0, dimmed: 1 }, 'svg')).toBeNull();
  });

  it('says what is missing, what went wrong, or what is too much', () => {
    expect(explainNothing(null, 'png')).toMatch(/^Waiting/);
    expect(explainNothing(new Error('no memory'), 'png')).toBe('The picture could not be made: no memory');
    expect(explainNothing({ ...PICTURE, entities: 0 }, 'png')).toMatch(/^No entity is in sight/);
    expect(explainNothing(crowded(200_001), 'svg')).toMatch(/^An SVG of 200001 shapes .* up to 200000 are written/);
    expect(explainNothing(crowded(200_001), 'png')).toBeNull();
  });
});
