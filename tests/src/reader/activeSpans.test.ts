import { describe, expect, it } from 'vitest';
import { findActiveSpans } from '../../../src/reader/activeSpans.ts';

const at = (start: number, end: number) => ({ start, end });
const strong = (start: number, end: number) => ({ start, end, isStrong: true });
const pale = (start: number, end: number) => ({ start, end, isStrong: false });

describe('findActiveSpans(asked, cited)', () => {
  it.each([
    [
      'the one asked for is strong, others of its relation pale',
      at(10, 20),
      [at(0, 5), at(10, 20)],
      [strong(10, 20), pale(0, 5)],
    ],
    ['all are strong when none was asked for', null, [at(0, 5), at(10, 20)], [strong(0, 5), strong(10, 20)]],
    ['another relation, selected since, takes over', at(10, 20), [at(30, 40)], [strong(30, 40)]],
    ['what was asked for stays without a relation', at(10, 20), [], [strong(10, 20)]],
    ['nothing is marked for nothing', null, [], []],
  ])('%s', (_, asked, cited, spans) => {
    expect(findActiveSpans(asked, cited)).toEqual(spans);
  });
});
