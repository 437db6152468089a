import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../../graph/extract.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

/** What is taken up in a text, with what it stands for. */
function takenUp(text: string): string[] {
  const { mentions } = readArticleText(articleOf(text));
  return mentions
    .filter(({ form }) => form !== 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);
}

describe('resolveAnaphora(article, sentences, entities, names, choose): whose something is', () => {
  it('is not what it is', () => {
    const found = takenUp('The miner Northlode Ltd has sold its copper unit to Andes Metals Ltd.');
    expect(found).toContain('its = company:northlode ltd');
    expect(found).not.toContain('its copper unit = company:northlode ltd');
  });
});
