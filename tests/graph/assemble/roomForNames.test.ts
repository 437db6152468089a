import { describe, expect, it } from 'vitest';
import { makePlot, partPlots, turnNames } from '../../../graph/assemble/plots.ts';
import { makeRoomForNames, type Resident } from '../../../graph/assemble/roomForNames.ts';
import { seededRandom } from '../../../graph/assemble/seededRandom.ts';

const ROOM = { width: 1_200, height: 800 };

/** A tree of hubs and leaves, thrown anywhere, and some that hang on nothing. */
function throwTree(): Resident[] {
  const random = seededRandom(5);
  const parents = Array.from({ length: 50 }, (_, at) => (at === 0 ? null : at < 7 ? 0 : 1 + (at % 6)));
  const keyOf = (at: number) => `node/${at}`;
  return [...parents, null, null, null].map((parent, at) => {
    const children = parents.flatMap((one, child) => (one === at ? [keyOf(child)] : []));
    const neighbours = parent === null ? children : [keyOf(parent), ...children];
    return {
      key: keyOf(at),
      label: `The name of number ${at}`.slice(0, 8 + (at % 15)),
      radius: 11 + 6 * Math.sqrt(neighbours.length),
      neighbours,
      x: (random() - 0.5) * ROOM.width,
      y: (random() - 0.5) * ROOM.height,
    };
  });
}

describe('makeRoomForNames(residents, room, threads)', () => {
  const residents = throwTree();
  const places = makeRoomForNames(residents, ROOM);
  const of = (key: string) => places.get(key) ?? { x: Number.NaN, y: Number.NaN };
  const distance = (one: string, other: string) => Math.hypot(of(one).x - of(other).x, of(one).y - of(other).y);
  const lines = residents.flatMap(({ key, neighbours }) => neighbours.map((end) => [key, end] as const));

  it('keeps all about within the canvas, and fills it', () => {
    const [xs, ys] = [residents.map(({ key }) => of(key).x), residents.map(({ key }) => of(key).y)];
    expect(Math.max(...xs.map(Math.abs))).toBeLessThanOrEqual(ROOM.width * 0.56);
    expect(Math.max(...ys.map(Math.abs))).toBeLessThanOrEqual(ROOM.height * 0.56);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(ROOM.width * 0.8);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(ROOM.height * 0.8);
  });

  it('stands few in a row at the rim', () => {
    const xs = residents.map(({ key }) => of(key).x);
    for (const rim of [Math.min(...xs), Math.max(...xs)])
      expect(xs.filter((x) => Math.abs(x - rim) < 6).length).toBeLessThanOrEqual(3);
  });

  it('leaves every name a side where it covers no disc and no other name', () => {
    const plots = residents.map(({ key, radius, label }) => makePlot(of(key).x, of(key).y, radius, label));
    const numbers = new Map(residents.map(({ key }, at) => [key, at]));
    const neighbours = residents.map((one) => one.neighbours.map((key) => numbers.get(key) ?? 0));
    for (let turn = 0; turn < 8; turn++) turnNames(plots, neighbours, 20, ROOM.width);
    expect(partPlots(plots, 0)).toBeLessThanOrEqual(residents.length * 0.05);
  });

  it('draws neighbours nearer than what is far off in the graph', () => {
    const mean = (pairs: (readonly [string, string])[]) =>
      pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
    const everyone = residents.flatMap(({ key }) => residents.map((other) => [key, other.key] as const));
    expect(mean(lines)).toBeLessThan(mean(everyone) * 0.45);
  });

  it('leads no line across a disc that it does not end at', () => {
    const crossed = lines.flatMap(([from, to]) =>
      residents.filter(({ key, radius }) => {
        if (key === from || key === to) return false;
        const [a, b, p] = [of(from), of(to), of(key)];
        const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / distance(from, to) ** 2;
        const at = Math.max(0, Math.min(1, along));
        return Math.hypot(a.x + at * (b.x - a.x) - p.x, a.y + at * (b.y - a.y) - p.y) < radius;
      }),
    );
    expect(crossed.map(({ key }) => key)).toEqual([]);
  });

  it('leads no bent line across one either, wherever it runs between the straight ones', () => {
    const threads = lines.filter(([from, to]) => from < to).map(([source, target]) => ({ source, target, bend: 0.3 }));
    const bent = makeRoomForNames(residents, ROOM, threads);
    const at = (key: string) => bent.get(key) ?? { x: Number.NaN, y: Number.NaN };
    const crossed = threads.flatMap(({ source, target, bend }) => {
      const [a, b] = [at(source), at(target)];
      const control = { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
      const places = Array.from({ length: 41 }, (_, step) => {
        const [share, rest] = [step / 40, 1 - step / 40];
        const [first, middle, last] = [rest * rest, 2 * rest * share, share * share];
        return { x: first * a.x + middle * control.x + last * b.x, y: first * a.y + middle * control.y + last * b.y };
      });
      return residents.filter(({ key, radius }) => {
        const { x, y } = at(key);
        return (
          key !== source && key !== target && places.some((place) => Math.hypot(place.x - x, place.y - y) < radius)
        );
      });
    });
    expect(crossed.map(({ key }) => key)).toEqual([]);
  });

  it('gives one node, and several on one spot, places that are numbers', () => {
    const lone = (key: string): Resident => ({ key, label: key, radius: 11, neighbours: [], x: 0, y: 0 });
    expect(makeRoomForNames([lone('a')], ROOM).get('a')).toMatchObject({ x: 0, y: 0 });
    const three = [...makeRoomForNames(['a', 'b', 'c'].map(lone), ROOM).values()];
    expect(three.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(three.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });
});
