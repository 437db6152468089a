import { describe, expect, it } from 'vitest';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { findQuoted } from '../../../../graph/annotate/mentions/quoted.ts';
import { linesOf } from './articleOf.ts';

const quoted = (text: string) =>
  linesOf(text).flatMap((line) =>
    findQuoted(line).map(({ type, from, to }) => `${type}: ${sliceWords(line.words, from, to, text)}`),
  );

describe('findQuoted(line)', () => {
  it.each([
    ['the action of “Little Giants’ Visit to Jiaxing” began', ['event: Little Giants’ Visit to Jiaxing']],
    ['the opening forum, entitled "Small Firms, Deep Water".', ['event: Small Firms, Deep Water']],
    [
      'the "Implementation Plan for Quality SMEs (2021-2025)" of May',
      ['policy: Implementation Plan for Quality SMEs (2021-2025)'],
    ],
    ['put out the “Ten Articles of Strong Enterprises”, under which', ['policy: Ten Articles of Strong Enterprises']],
    ['She said: "We are growing fast."', []],
    ['a so-called "Big Bang" of reform', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
