import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../graph/annotate/mentions/found.ts';
import { isSewn, isTorn } from '../../../../graph/annotate/tagger/bodies.ts';
import { linesOf } from '../mentions/articleOf.ts';

const wordsOf = (text: string) => linesOf(text)[0]?.words ?? [];

function rule(from: number, to: number, type: Found['type'] = 'organization'): Found {
  return { line: 0, from, to, type, kind: null, weight: 50 };
}

describe('isTorn(item, rivals, words)', () => {
  const words = wordsOf('Institute for Solar Energy Systems of Freiburg');

  it('is true of what a body is for, without its head', () => {
    expect(isTorn({ from: 2, to: 5 }, [rule(0, 5)], words)).toBe(true);
  });

  it('is true of the head without what it is for', () => {
    expect(isTorn({ from: 0, to: 1 }, [rule(0, 5)], words)).toBe(true);
  });

  it('is false of what begins or ends elsewhere', () => {
    expect(isTorn({ from: 0, to: 5 }, [rule(0, 7)], words)).toBe(false);
    expect(isTorn({ from: 0, to: 7 }, [rule(0, 5)], words)).toBe(false);
  });

  it('is false where no body was found', () => {
    expect(isTorn({ from: 2, to: 5 }, [rule(0, 5, 'company')], words)).toBe(false);
    expect(isTorn({ from: 2, to: 5 }, [], words)).toBe(false);
  });
});

describe('isSewn(rivals, words)', () => {
  it.each([
    ['Institute for Optics and Institute for Steel', 4],
    ['Ministry of Trade and Department of Health', 4],
  ])('is true of two bodies, each with its head: %s', (text, second) => {
    expect(isSewn([rule(0, second - 1), rule(second, second + 3)], wordsOf(text))).toBe(true);
  });

  it.each([
    ['Institute for Optics and Steel of Jena', 4],
    ['Ministry of Trade and Industry Board Members', 4],
  ])('is false where the second has none: %s', (text, second) => {
    expect(isSewn([rule(0, second - 1), rule(second, second + 3)], wordsOf(text))).toBe(false);
  });

  it('is false of one body, and of other things', () => {
    const words = wordsOf('Institute for Optics and Institute for Steel');
    expect(isSewn([rule(0, 3)], words)).toBe(false);
    expect(isSewn([rule(0, 3), rule(4, 7, 'company')], words)).toBe(false);
  });
});
