import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runSliced, runUntil } from '../../../src/ui/runSliced.ts';

/** Milliseconds on the clock, which only work moves on. */
let now = 0;
beforeAll(() => void vi.spyOn(performance, 'now').mockImplementation(() => now));
afterAll(() => void vi.restoreAllMocks());

/** Work of so many slices of three milliseconds each. */
function* work(slices: number, log: number[]) {
  for (let slice = 0; slice < slices; slice += 1) {
    now += 3;
    log.push(slice);
    yield;
  }
  return log.length;
}

describe('runSliced(work, onDone, onFail)', () => {
  it('does what is quick at once', () => {
    let result = 0;
    runSliced(work(1, []), (count) => {
      result = count;
    });
    expect(result).toBe(1);
  });

  it('lets others run in between when it takes long', async () => {
    const log: number[] = [];
    let meanwhile = -1;
    setTimeout(() => {
      meanwhile = log.length;
    });
    expect(await new Promise((resolve) => runSliced(work(20, log), resolve))).toBe(20);
    expect(meanwhile).toBeGreaterThan(0);
    expect(meanwhile).toBeLessThan(20);
  });

  it('stops when it is given up', async () => {
    const log: number[] = [];
    let isDone = false;
    const giveUp = runSliced(work(20, log), () => {
      isDone = true;
    });
    giveUp();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(log.length).toBeLessThan(20);
    expect(isDone).toBe(false);
  });

  it('hands over a failure of the work, at once or later', async () => {
    const broken = new Error('broken');
    function* breaks(after: number) {
      yield* work(after, []);
      throw broken;
    }
    const run = (after: number) => new Promise((resolve) => runSliced(breaks(after), () => resolve('done'), resolve));
    expect(await run(0)).toBe(broken);
    expect(await run(10)).toBe(broken);
  });

  it('leaves a failure of whoever takes the result to them', () => {
    const failures: unknown[] = [];
    const run = () =>
      runSliced(
        work(0, []),
        () => {
          throw new Error('theirs');
        },
        (error) => failures.push(error),
      );
    expect(run).toThrow('theirs');
    expect(failures).toEqual([]);
  });
});

describe('runUntil(signal, work)', () => {
  it('hands over the result', async () => {
    expect(await runUntil(new AbortController().signal, work(20, []))).toBe(20);
  });

  it('stops and fails when it is called off, also beforehand', async () => {
    const log: number[] = [];
    const wish = new AbortController();
    const running = runUntil(wish.signal, work(20, log));
    const done = log.length;
    wish.abort(new Error('no more'));
    await expect(running).rejects.toThrow('no more');
    await new Promise((resolve) => setTimeout(resolve));
    expect(log).toHaveLength(done);
    await expect(runUntil(wish.signal, work(1, log))).rejects.toThrow('no more');
    expect(log).toHaveLength(done);
  });
});
