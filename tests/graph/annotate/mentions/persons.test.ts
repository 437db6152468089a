import { describe, expect, it } from 'vitest';
import { isPinyin, scorePersonName } from '../../../../graph/annotate/mentions/persons.ts';
import { linesOf } from './articleOf.ts';

const score = (name: string) => scorePersonName(linesOf(name)[0]?.words ?? []);

describe('scorePersonName(words)', () => {
  it.each([
    'Jiang Zhenmei',
    'Ouyang Helan',
    'Kwok Wing-sze',
    'Park Sung-hoon',
    'Đặng Thu Huyền',
    'Hélène Marchetti',
    'T.R.B. Raja',
    'Jürgen Abt-Schilling',
  ])('believes %s', (name) => {
    expect(score(name)).toBeGreaterThanOrEqual(2);
  });
  it.each(['NE-7 Robotics', 'Volt & Vine', 'Shenzhen', 'MIIT Bureau', 'Hoàng Gia 68'])(
    'does not believe %s',
    (name) => {
      expect(score(name)).toBeLessThan(2);
    },
  );
});

describe('isPinyin(word, syllables)', () => {
  it('divides into at most so many syllables', () => {
    expect(isPinyin('zhenmei', 2)).toBe(true);
    expect(isPinyin('zhenmei', 1)).toBe(false);
    expect(isPinyin('smith', 2)).toBe(false);
  });
});
