import { describe, expect, it } from 'vitest';
import { runSliced } from '../../../src/ui/runSliced.ts';

/** Work of so many slices of a few milliseconds each. */
function* work(slices: number, log: number[]) {
  for (let slice = 0; slice < slices; slice += 1) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    log.push(slice);
    yield;
  }
  return log.length;
}

describe('runSliced(work, onDone)', () => {
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
});
