import { describe, expect, it } from 'vitest';
import { arrange, type LayoutTask, simulate } from '../../../src/workers/layoutTask.ts';
import { makeSheet, spotsOf } from './sheets.ts';

/** Four in a row, the third one hidden. */
const task = (name: LayoutTask['name'], change: Partial<LayoutTask> = {}): LayoutTask => ({
  ...makeSheet(
    [0, 1, 2, 3],
    [
      [0, 1],
      [1, 2],
      [1, 3],
    ],
  ),
  name,
  centre: null,
  steps: null,
  isShown: Uint8Array.of(1, 1, 0, 1),
  isEdgeShown: Uint8Array.of(1, 0, 1),
  isFixed: new Uint8Array(4),
  regions: [],
  ...change,
});

describe('arrange(task)', () => {
  it.each(['grouped', 'circular', 'radial', 'map'] as const)(
    'gives all nodes a %s place, the hidden ones too',
    async (name) => {
      const { x, y } = await arrange(task(name));
      expect(new Set(spotsOf({ x, y })).size).toBe(4);
      expect([...x, ...y].every(Number.isFinite)).toBe(true);
    },
  );

  it('takes the hidden ones along, near their neighbours', async () => {
    const { x, y } = await arrange(task('circular'));
    const apart = (a: number, b: number) =>
      Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
    expect(apart(2, 1)).toBeLessThan(apart(2, 0));
    expect(apart(2, 1)).toBeLessThan(60);
  });

  it('leaves pinned nodes where they are', async () => {
    const x = Float64Array.of(0, 777, 0, 0);
    const result = await arrange(task('grouped', { x, isFixed: Uint8Array.of(0, 1, 0, 0) }));
    expect([result.x[1], result.y[1]]).toEqual([777, 0]);
  });

  it('says whom it is around: the node asked for, else the most connected one shown', async () => {
    expect((await arrange(task('radial', { centre: 3 }))).centre).toBe(3);
    expect((await arrange(task('radial', { centre: 2 }))).centre).toBe(1);
    expect((await arrange(task('circular', { centre: 3 }))).centre).toBeNull();
  });

  it('numbers what stands at its place on a map as the whole graph does', async () => {
    const regions = [{ node: 3, kind: 'city', names: ['Shenzhen'] }];
    const { ground } = await arrange(task('map', { types: Uint8Array.of(0, 0, 0, 4), regions }));
    expect(ground).toMatchObject({ kind: 'map', placed: [{ node: 3 }] });
  });

  it('does nothing to a graph of which nothing is shown', async () => {
    const { x, y } = await arrange(task('grouped', { isShown: new Uint8Array(4) }));
    expect(new Set(spotsOf({ x, y })).size).toBe(4);
  });
});

describe('simulate(task, watch)', () => {
  it('tells how far it is and where the nodes are, and ends settled', async () => {
    const told: number[] = [];
    const result = await simulate(task('force'), {
      isShown: true,
      isStopped: () => false,
      tell: ({ progress, positions }) => {
        told.push(progress);
        expect(positions?.x).toHaveLength(4);
      },
    });
    expect(told.length).toBeGreaterThan(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(new Set(spotsOf(result)).size).toBe(4);
  });

  it('comes to the same places again after as many steps, watched or not', async () => {
    const run = (steps: number | null, isShown: boolean) => {
      let told = 0;
      const isStopped = () => steps === null && told >= 3;
      const tell = () => {
        told += 1;
      };
      return simulate(task('force', { steps }), { isShown, isStopped, tell });
    };
    const stopped = await run(null, true);
    expect(stopped.steps).toBeGreaterThan(0);
    const again = await run(stopped.steps, false);
    expect(again).toEqual(stopped);
    expect(
      (await simulate(task('force'), { isShown: false, isStopped: () => false, tell: () => {} })).steps,
    ).toBeNull();
  });

  it('stops when asked, with the places it has come to', async () => {
    let steps = 0;
    const result = await simulate(task('force'), {
      isShown: false,
      isStopped: () => steps >= 2,
      tell: ({ positions }) => {
        steps += 1;
        expect(positions).toBeNull();
      },
    });
    expect(steps).toBe(2);
    expect(new Set(spotsOf(result)).size).toBe(4);
  });
});
