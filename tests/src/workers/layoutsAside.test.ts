import { describe, expect, it } from 'vitest';
import { layOutMap } from '../../../src/workers/layouts/map.ts';
import { COMPANY, isInAside, makePlaces, NOWHERE, placeOf, projectionOf, REGION } from './maps.ts';
import { FRAME, makeSheet } from './sheets.ts';

describe('layOutMap(sheet, places) beside its map', () => {
  it('makes the box beside it wide enough for names, and stands all in one column where there is room', () => {
    const sheet = makeSheet([REGION, ...Array.from({ length: 9 }, () => COMPANY)]);
    const places = makePlaces([[39.9, 116.4, 4], ...Array.from({ length: 9 }, () => NOWHERE)]);
    const lettering = { width: 300, height: 50 };
    const placed = layOutMap({ ...sheet, lettering }, places);
    const { aside } = projectionOf(placed);
    expect(new Set(placed.x.subarray(1)).size).toBe(1);
    expect((aside?.x ?? 0) + (aside?.width ?? 0) - (placed.x[1] ?? 0)).toBeGreaterThanOrEqual(lettering.width);
    expect((placed.y[1] ?? 0) - (placed.y[2] ?? 0)).toBeGreaterThanOrEqual(lettering.height);
  });

  it('makes columns wider where rows are too low for large names in two lines', () => {
    const sheet = makeSheet([REGION, ...Array.from({ length: 30 }, () => COMPANY)]);
    const places = makePlaces([[39.9, 116.4, 4], ...Array.from({ length: 30 }, () => NOWHERE)]);
    const measure = (height: number) => {
      const { aside } = projectionOf(layOutMap({ ...sheet, lettering: { width: 900, height } }, places));
      return (aside?.across ?? 0) - (aside?.pitch ?? 0);
    };
    // So large that all is seen from twice as far off, the most that is reckoned with.
    expect(measure(1)).toBeCloseTo(1800);
    expect(measure(1000)).toBeCloseTo(2700);
  });

  it('gives each of two columns under a map rows of two lines, as large as these are where map and box are seen', () => {
    const frame = { x: 0, y: 0, width: 300, height: 560 };
    const sheet = { ...makeSheet([REGION, REGION, ...Array.from({ length: 14 }, () => COMPANY)]), frame };
    const places = makePlaces([[39.9, 116.4, 4], [22.5, 114.1, 4], ...Array.from({ length: 14 }, () => NOWHERE)]);
    const lettering = { width: 130, height: 28 };
    const placed = layOutMap({ ...sheet, lettering }, places);
    const { aside } = projectionOf(placed);
    const far = ((placed.y[0] ?? 0) - ((aside?.y ?? 0) - (aside?.height ?? 0))) / frame.height;
    expect(new Set(placed.x.subarray(2)).size).toBe(2);
    expect(far).toBeGreaterThan(1.2);
    expect(aside?.pitch).toBeGreaterThan(lettering.height * far);
  });

  it('has the first row stand below the heading, also where rows are close', () => {
    const sheet = makeSheet([REGION, ...Array.from({ length: 20 }, () => COMPANY)]);
    const places = makePlaces([[39.9, 116.4, 4], ...Array.from({ length: 20 }, () => NOWHERE)]);
    const lettering = { width: 300, height: 60 };
    const placed = layOutMap({ ...sheet, lettering }, places);
    const { aside } = projectionOf(placed);
    expect((placed.y[1] ?? 0) - (placed.y[2] ?? 0)).toBeLessThan(lettering.height);
    expect((aside?.y ?? 0) - (placed.y[1] ?? 0)).toBeGreaterThan(lettering.height * 1.2);
  });

  it('lists many, each with its name in one line, where that leaves most of the room to the map', () => {
    const sheet = makeSheet([REGION, ...Array.from({ length: 70 }, () => COMPANY)]);
    const places = makePlaces([[39.9, 116.4, 4], ...Array.from({ length: 70 }, () => NOWHERE)]);
    const radii = sheet.radii.map(() => 4);
    const { aside } = projectionOf(layOutMap({ ...sheet, radii, lettering: { width: 100, height: 24 } }, places));
    expect(aside?.pitch).toBeLessThan(24);
    expect(aside?.across).toBeGreaterThan(100);
    expect((aside?.width ?? 0) / (aside?.across ?? 1)).toBe(2);
  });

  it('keeps more in a box of about the size of the map', () => {
    const sheet = makeSheet([REGION, ...Array.from({ length: 120 }, () => COMPANY)]);
    const places = makePlaces([[39.9, 116.4, 4], ...Array.from({ length: 120 }, () => NOWHERE)]);
    const placed = layOutMap({ ...sheet, lettering: { width: 300, height: 50 } }, places);
    const { aside } = projectionOf(placed);
    expect(aside?.width).toBeLessThan(2 * FRAME.width);
    for (let node = 1; node <= 120; node += 1) expect(isInAside(placed, node)).toBe(true);
  });

  it('stands aside what has no way to any place, and counts it', () => {
    const sheet = makeSheet([REGION, COMPANY, 7], [[1, 2]]);
    const placed = layOutMap(sheet, makePlaces([[0, 0, 4], NOWHERE, NOWHERE]));
    const { aside } = projectionOf(placed);
    expect(aside?.count).toBe(2);
    for (const node of [1, 2]) {
      expect(placeOf(placed, node).x).toBeGreaterThan(FRAME.x + FRAME.width / 2);
      expect(isInAside(placed, node)).toBe(true);
    }
  });

  it('stands aside farther out than a crowd around a region at the rim', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => [at + 4, 1, 'located_in'] as const);
    const sheet = makeSheet([REGION, REGION, COMPANY, REGION, ...crowd.map(() => COMPANY)], crowd);
    const rows = [[30, 100, 4], [30, 120, 4], NOWHERE, [39, 110, 4], ...crowd.map(() => NOWHERE)] as const;
    const placed = layOutMap(sheet, makePlaces(rows));
    expect(crowd.filter(([node]) => placeOf(placed, node).x > FRAME.x + FRAME.width / 2)).not.toEqual([]);
    expect(crowd.filter(([node]) => placeOf(placed, node).x >= (projectionOf(placed).aside?.x ?? 0))).toEqual([]);
    expect(isInAside(placed, 2)).toBe(true);
  });

  it('stands aside under a map that is broader than the frame, close to it', () => {
    const sheet = makeSheet([REGION, REGION, REGION, COMPANY]);
    const placed = layOutMap(sheet, makePlaces([[40, -120, 1], [10, 0, 1], [35, 140, 1], NOWHERE]));
    const { aside } = projectionOf(placed);
    const lowest = Math.min(...[0, 1, 2].map((node) => placeOf(placed, node).y));
    expect(isInAside(placed, 3)).toBe(true);
    expect(aside?.y).toBeLessThan(lowest);
    expect(aside?.y).toBeGreaterThan(lowest - FRAME.height / 4);
    expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThan(FRAME.x + FRAME.width / 2);
  });

  it('stands what is connected one under another aside, so that no line runs through what stands between', () => {
    const sheet = makeSheet([REGION, 1, 2, 3, 5], [[1, 4]]);
    const placed = layOutMap(sheet, makePlaces([[0, 0, 4], NOWHERE, NOWHERE, NOWHERE, NOWHERE]));
    const downwards = [1, 2, 3, 4].sort((a, b) => placeOf(placed, b).y - placeOf(placed, a).y);
    expect(downwards).toEqual([1, 4, 2, 3]);
  });

  it('stands aside what is in a region beyond the map, but not who only deals with one', () => {
    const sheet = makeSheet(
      [REGION, REGION, REGION, COMPANY, COMPANY],
      [
        [3, 2, 'located_in'],
        [4, 0, 'located_in'],
        [4, 2, 'sells_to'],
      ],
    );
    const placed = layOutMap(sheet, makePlaces([[39.9, 116.4, 4], [22.5, 114.1, 4], [5, 20, 0], NOWHERE, NOWHERE]));
    expect([2, 3, 4].map((node) => isInAside(placed, node))).toEqual([true, true, false]);
  });
});
