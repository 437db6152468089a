import { describe, expect, it } from 'vitest';
import { PART_DEMONYMS } from '../../../graph/gazetteer/demonyms.ts';
import { demonym } from '../../../graph/gazetteer/places.ts';

describe('words for who is of a part of a country', () => {
  it.each(Object.entries(PART_DEMONYMS))('%s is in the gazetteer: %s', (_, words) => {
    for (const word of words.split('; ')) expect(demonym(word)).not.toBeNull();
  });

  it('gives way to nations', () => {
    expect(demonym('Welsh')?.name).toBe('Wales');
    expect(demonym('German')?.name).toBe('Germany');
    expect(demonym('Martian')).toBeNull();
  });
});
