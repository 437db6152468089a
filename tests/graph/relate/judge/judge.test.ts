import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readArticle } from '../../../../graph/read/readArticle.ts';

const SEEDS = join(import.meta.dirname, '../../../../seeds');

describe('judge(reading, passages, found, model)', () => {
  it('takes for a title the sentence that names both firm and title, not those that only go on about the firm', async () => {
    const file = '2022-06-22-ichongqing.txt';
    const { article, relations } = extract(await readArticle(readFileSync(join(SEEDS, file)), file));
    const said = relations
      .filter(({ relation, source }) => relation === 'designated_as' && source.includes('yuxin'))
      .map(({ evidence: { start, end } }) => article.text.slice(start, end));
    expect(said).toEqual([expect.stringMatching(/^In June 2019, Yuxin Electronics was selected by the Ministry/)]);
  });
});
