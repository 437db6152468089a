import { describe, expect, it } from 'vitest';
import { trimBrackets } from '../../../graph/read/trimBrackets.ts';

describe('trimBrackets(text)', () => {
  it.each([
    ['Riverton Weekly)', 'Riverton Weekly'],
    ['(Riverton Weekly', 'Riverton Weekly'],
    ['([Riverton Weekly])', 'Riverton Weekly'],
    ['Riverton) Weekly', 'Riverton) Weekly'],
    ['Riverton Weekly (Lake Wire)', 'Riverton Weekly (Lake Wire)'],
    ['(Lake) Wire (East)', '(Lake) Wire (East)'],
    ['Riverton Weekly (East))', 'Riverton Weekly (East)'],
    [' Riverton Weekly ', 'Riverton Weekly'],
    [')(', ''],
    ['', ''],
  ])('%j is %j', (text, name) => {
    expect(trimBrackets(text)).toBe(name);
  });

  it('is not lost in many brackets', () => {
    expect(trimBrackets(`${'('.repeat(20_000)}Daily`)).toBe('Daily');
    expect(trimBrackets(`${'('.repeat(20_000)}Daily${')'.repeat(20_000)}`)).toBe('Daily');
  });
});
