import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import { findAnaphors } from '../../../../graph/resolve/anaphora/anaphors.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

const pronounsIn = (text: string) =>
  readSentences(articleOf(text)).flatMap((sentence) =>
    findAnaphors(sentence, [])
      .filter(({ form }) => form === 'pronoun')
      .map(({ word }) => word),
  );

describe('findAnaphors(sentence, names): an "it" that stands for nothing', () => {
  it.each([
    'It is hard to imagine a better year.',
    'It was not clear whether the talks would go on.',
    'It seems that orders have recovered.',
    'It was announced that the fair would be put off.',
  ])('is left alone: %s', (text) => {
    expect(pronounsIn(text)).toEqual([]);
  });

  it.each([
    'It is a supplier of valves.',
    'It is likely to reach the target.',
    'It was founded in 2004.',
    'It exports half of the output.',
  ])('is told from one that takes something up: %s', (text) => {
    expect(pronounsIn(text)).toEqual(['it']);
  });
});

describe('findAnaphors(sentence, names): descriptions', () => {
  const descriptionsIn = (text: string) =>
    readSentences(articleOf(text)).flatMap((sentence) =>
      findAnaphors(sentence, [])
        .filter(({ form }) => form === 'description')
        .map(({ determiner, word }) => `${determiner} ${word}`),
    );

  it('are a noun and what determines it', () => {
    expect(descriptionsIn('The city praised the company.')).toEqual(['the city', 'the company']);
  });

  it('are no part of a compound with a hyphen', () => {
    expect(descriptionsIn('The state-level title went to the city-owned plant.')).not.toContain('the state');
    expect(descriptionsIn('It won the state-level title.')).toEqual(['the title']);
  });
});
