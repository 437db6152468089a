import { describe, expect, it } from 'vitest';
import { CAPTION, CLUTTER, KICKER, TAIL } from '../../../graph/read/lineCues.ts';

describe.each([...CLUTTER, ...TAIL, ...KICKER, ...CAPTION])('line cue "$id"', ({ pattern, yes, no }) => {
  it.each(yes)('catches %j', (line) => {
    expect(pattern.test(line)).toBe(true);
  });

  it.each(no)('leaves %j alone', (line) => {
    expect(pattern.test(line)).toBe(false);
  });
});
