import { describe, expect, it } from 'vitest';
import { makePlot, measureReach, partPlots, turnNames } from '../../../graph/assemble/plots.ts';
import { seededRandom } from '../../../graph/assemble/seededRandom.ts';

describe('makePlot(x, y, radius, label)', () => {
  it('gives a longer name a wider place, and no wider one than two lines need', () => {
    const widthOf = (label: string) => 2 * makePlot(0, 0, 10, label).name.halfWidth;
    expect(widthOf('Shenzhen')).toBeLessThan(widthOf('Guangdong government'));
    expect(widthOf('a'.repeat(80))).toBe(widthOf('a'.repeat(120)));
  });
});

describe('measureReach(plot)', () => {
  it('is the disc on three sides, and on the other the name', () => {
    const { left, right, above, below } = measureReach(makePlot(0, 0, 10, 'Shenzhen'));
    expect([left, above, below]).toEqual([10, 10, 10]);
    expect(right).toBeGreaterThan(60);
  });
});

describe('partPlots(plots, share)', () => {
  it('parts discs and names in the end, and moves nothing then', () => {
    const random = seededRandom(3);
    const plots = Array.from({ length: 24 }, (_, at) =>
      makePlot(random() * 800, random() * 400, 10 + (at % 4) * 5, 'a name of some length'.slice(0, 4 + (at % 17))),
    );
    expect(partPlots(plots, 0.6)).toBeGreaterThan(5);
    for (let step = 0; step < 300 && partPlots(plots, 0.6) > 0; step++);
    const places = plots.map(({ x, y }) => [x, y]);
    expect(partPlots(plots, 0.6)).toBe(0);
    expect(plots.map(({ x, y }) => [x, y])).toEqual(places);
    for (const one of plots)
      for (const other of plots)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
  });

  it('moves the shorter way: what stands above goes up', () => {
    const [one, other] = [makePlot(0, 0, 10, 'one'), makePlot(3, 20, 10, 'other')];
    partPlots([one, other], 1);
    expect([one.x, other.x]).toEqual([0, 3]);
    expect(one.y).toBeLessThan(0);
    expect(other.y).toBeGreaterThan(20);
  });
});

describe('turnNames(plots, neighbours, staying, right)', () => {
  it('turns a name away from what it would cover, from its own line, and from the rim', () => {
    const sideOf = (x: number, neighbours: number[][], far: number) => {
      const plots = [makePlot(x, 0, 10, 'Shenzhen'), makePlot(far, 0, 10, 'Jiaxing')];
      turnNames(plots, neighbours, 0, 1_000);
      return Math.sign(plots[0]?.name.dx ?? 0);
    };
    expect(sideOf(0, [[], []], 500)).toBe(1);
    expect(sideOf(0, [[], []], 40)).toBe(-1);
    expect(sideOf(0, [[1], [0]], 500)).toBe(-1);
    expect(sideOf(980, [[], []], 500)).toBe(-1);
  });

  it('leaves a name where it is for a small gain', () => {
    const plots = [makePlot(0, 0, 10, 'Shenzhen'), makePlot(500, 0, 10, 'Jiaxing')];
    turnNames(plots, [[1], [0]], 1_000, 1_000);
    expect(plots[0]?.name.dx).toBeGreaterThan(0);
  });
});
