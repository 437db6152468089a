import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../graph/assemble/nameKeys.ts';
import { fold } from '../../../graph/query/search/fold.ts';
import { slug } from '../../../graph/read/slug.ts';
import { foldLetters } from '../../../graph/text/fold.ts';

describe('foldLetters(text)', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Ærø & Þór', 'aero & thor'],
    ['Đà Nẵng', 'da nang'],
    ['ISTANBUL, İzmir, Iğdır', 'istanbul, izmir, igdir'],
    ['STRAẞE', 'strasse'],
    ['ガス', 'カ\u3099ス'],
  ])('makes %s %s', (text, folded) => expect(foldLetters(text)).toBe(folded));

  it('is the same for keys, for search and for merging', () => {
    const name = 'Œuvre Ħaż-Żebbuġ Łódź Æther Øre Þing Iğdır';
    const folded = 'oeuvre haz zebbug lodz aether ore thing igdir';
    expect(nameKey('agency', name)).toBe(folded);
    expect(fold(name).text.replace('-', ' ')).toBe(folded);
    expect(slug(name).replaceAll('-', ' ')).toBe(folded);
  });
});
