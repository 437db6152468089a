import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../graph/extract.ts';
import { articleOf } from '../annotate/mentions/articleOf.ts';

/** What each mention of these words stands for. */
function read(text: string, words: string): string[] {
  const { article, mentions } = readArticleText(articleOf(text));
  return mentions.filter(({ start, end }) => article.text.slice(start, end) === words).map(({ entity }) => entity);
}

describe('attachOpenNames(registry, open, lines, places, text, placed)', () => {
  it('knows people by surnames that are words, too', () => {
    const text =
      'Acme Robotics Co Ltd named Tim Cook chief executive. Cook founded Blue Foods Co Ltd and likes to cook.';
    expect(read(text, 'Cook')).toEqual(['person:tim cook']);
  });

  it('takes no word that opens a sentence for a short name when the article has it in small letters', () => {
    const text = 'Drone makers grew. Each drone is tested by the Drone Federation of India, a trade body.';
    expect(read(text, 'Drone')).not.toContain('organization:drone federation of india');
  });

  it('takes a family for none of its members', () => {
    const text =
      'Acme Robotics Co Ltd named Henri Delacourt chairman. The Delacourt family owns it. "No," said Delacourt.';
    expect(read(text, 'Delacourt')).toEqual(['person:henri delacourt']);
  });
});
