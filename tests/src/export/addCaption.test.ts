import { describe, expect, it } from 'vitest';
import { addCaption } from '../../../src/export/addCaption.ts';
import type { Picture } from '../../../src/state/picture.ts';
import { BLANK } from '../state/blankPicture.ts';

const AREA = { left: 200, top: 50, width: 400, height: 300 };
const PICTURE: Picture = {
  ...BLANK,
  area: AREA,
  graph: AREA,
  layers: [{ name: 'entities', shapes: [] }],
  types: [
    { type: 'company', fill: '#2050a0', pictogram: '#ffffff' },
    { type: 'region', fill: '#607010', pictogram: '#ffffff' },
  ],
  lines: ['single'],
};
const CAPTION = { title: 'Pumps', details: '2 entities, 1 relation. Source: The Post.' };
/** Every letter eight pixels wide. */
const measure = (text: string) => text.length * 8;

const captionOf = (picture: Picture) => picture.layers.find(({ name }) => name === 'caption')?.shapes ?? [];
const wordsOf = (picture: Picture) => captionOf(picture).flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));

describe('addCaption(picture, caption, measure)', () => {
  it('says beneath the graph what it shows, where that comes from, and what the colours mean', () => {
    const picture = addCaption(PICTURE, CAPTION, measure);
    expect(wordsOf(picture)).toEqual(['Pumps', '2 entities, 1 relation. Source: The Post.', 'Companies', 'Regions']);
    const discs = captionOf(picture).filter(({ kind }) => kind === 'disc');
    expect(discs.map((shape) => shape.kind === 'disc' && shape.fill)).toEqual(['#2050a0', '#607010']);
  });

  it('explains thick and dashed lines where they are, beside the usual ones', () => {
    const linesOf = (lines: Picture['lines']) =>
      captionOf(addCaption({ ...PICTURE, types: [], lines }, CAPTION, measure)).flatMap((shape) =>
        shape.kind === 'path' && shape.stroke === PICTURE.colours.edge ? [shape] : [],
      );
    const wordsBeside = (lines: Picture['lines']) =>
      wordsOf(addCaption({ ...PICTURE, types: [], lines }, CAPTION, measure)).slice(2);
    expect(wordsBeside(['single'])).toEqual([]);
    expect(wordsBeside(['single', 'several', 'background'])).toEqual([
      'Said by one article',
      'Said by several',
      'Background geography',
    ]);
    const [single, several, background] = linesOf(['single', 'several', 'background']);
    expect(several?.width).toBeGreaterThan(single?.width ?? Number.POSITIVE_INFINITY);
    expect([single, several, background].map((line) => line?.dash !== undefined)).toEqual([false, false, true]);
    expect(wordsBeside(['background'])).toEqual(['Background geography']);
  });

  it('tells red lines from others, and what a tint says where there are some', () => {
    const { colours } = PICTURE;
    const picture = addCaption(
      { ...PICTURE, types: [], lines: ['single', 'selected'], areTinted: true },
      CAPTION,
      measure,
    );
    const words = wordsOf(picture).slice(2);
    expect(words.slice(0, 2)).toEqual(['Said by one article', 'Of what is selected']);
    expect(words.slice(2).join(' ')).toBe('A line is tinted like what relations of its kind lead to.');
    const strokes = captionOf(picture).flatMap((shape) => (shape.kind === 'path' ? [shape.stroke] : []));
    expect(strokes.slice(1)).toEqual([colours.edge, colours.thread]);
  });

  it('says what is pale where something is', () => {
    const sayOf = (more: Partial<typeof PICTURE>) =>
      wordsOf(addCaption({ ...PICTURE, types: [], lines: [], ...more }, CAPTION, measure))
        .slice(2)
        .join(' ');
    expect(sayOf({})).toBe('');
    expect(sayOf({ arePale: true })).toBe('What is pale lies around what is picked out.');
  });

  it('keeps the lines together beneath the entities where not all fit into one row', () => {
    const topsOf = (width: number) => {
      const area = { ...AREA, width };
      const { types } = PICTURE;
      const wide = addCaption({ ...PICTURE, area, graph: area, types, lines: ['single', 'path'] }, CAPTION, measure);
      return captionOf(wide)
        .flatMap((shape) => (shape.kind === 'text' ? [shape.top] : []))
        .slice(2);
    };
    expect(new Set(topsOf(900)).size).toBe(1);
    const [companies, regions, single, path] = topsOf(420);
    expect([companies, single]).toEqual([regions, path]);
    expect(single).toBeGreaterThan(companies ?? Number.POSITIVE_INFINITY);
  });

  it('grows with the names', () => {
    const fontsOf = (picture: Picture) =>
      captionOf(picture).flatMap((shape) => (shape.kind === 'text' ? shape.font : []));
    expect(fontsOf(addCaption(PICTURE, CAPTION, measure))[0]).toMatch(/^600 17px /);
    expect(fontsOf(addCaption(PICTURE, CAPTION, measure, 1.5))[0]).toMatch(/^600 25.5px /);
  });

  it('makes the picture higher and leaves the graph as it is', () => {
    const picture = addCaption(PICTURE, CAPTION, measure);
    expect(picture.graph).toEqual(AREA);
    expect({ ...picture.area, height: 0 }).toEqual({ ...AREA, height: 0 });
    const foot = picture.area.top + picture.area.height;
    for (const shape of captionOf(picture)) {
      if (shape.kind !== 'text') continue;
      expect(shape.top).toBeGreaterThanOrEqual(AREA.top + AREA.height);
      expect(shape.top + shape.lines.length * shape.lineHeight).toBeLessThanOrEqual(foot);
      expect(shape.left + Math.max(...shape.lines.map(measure))).toBeLessThanOrEqual(AREA.left + AREA.width);
    }
  });

  it('breaks lines, and the legend, where the picture is narrow', () => {
    const narrow = { ...AREA, width: 160 };
    const picture = addCaption({ ...PICTURE, area: narrow, graph: narrow }, CAPTION, measure);
    expect(wordsOf(picture)).toEqual([
      'Pumps',
      '2 entities, 1',
      'relation.',
      'Source: The',
      'Post.',
      'Companies',
      'Regions',
    ]);
    const tops = captionOf(picture).flatMap((shape) => (shape.kind === 'text' ? [shape.top] : []));
    expect(tops[3]).toBeGreaterThan(tops[2] ?? 0);
  });
});
