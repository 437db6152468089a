import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readArticle, readText } from '../../../../graph/read/readArticle.ts';

const SEEDS = join(import.meta.dirname, '../../../../seeds');

/** How sure the posts of a text are. */
const postsOf = (text: string): number[] =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'holds_post')
    .map(({ confidence }) => confidence);

/** The relations of a text, as "source relation target". */
const relationsOf = (text: string): string[] =>
  extract(readText(text, 'x.txt')).relations.map(({ source, relation, target }) => `${source} ${relation} ${target}`);

describe('judge(reading, passages, found, model)', () => {
  it('takes for a title the sentence that names both firm and title, not those that only go on about the firm', async () => {
    const file = '2022-06-22-ichongqing.txt';
    const { article, relations } = extract(await readArticle(readFileSync(join(SEEDS, file)), file));
    const said = relations
      .filter(({ relation, source }) => relation === 'designated_as' && source.includes('yuxin'))
      .map(({ evidence: { start, end } }) => article.text.slice(start, end));
    expect(said).toEqual([expect.stringMatching(/^In June 2019, Yuxin Electronics was selected by the Ministry/)]);
  });

  it('holds a post that stands between a name and a body for said, whatever else the sentence is about', () => {
    expect(relationsOf('Velden Optics CEO Ann Dewar agreed.')).toEqual([
      'person:ann dewar holds_post company:velden optics',
    ]);
  });

  it('makes the president of a country no president of a body he visits', () => {
    expect(relationsOf('Chinese President Xi Jinping spoke at Tsinghua University.')).toEqual([]);
  });

  it('puts no province into the city that is named before it', () => {
    expect(relationsOf('They met the city of Lute, Orel Province, and left.')).not.toContainEqual(
      'region:orel part_of region:lute',
    );
    expect(relationsOf('They met in Lute, a city of Orel Province.')).toContainEqual('region:lute part_of region:orel');
    expect(relationsOf('They met in the Guangdong city of Shenzhen.')).toEqual([
      'region:shenzhen part_of region:guangdong',
    ]);
  });

  it.each([
    'Velden Corp. union president Ann Dewar spoke.',
    'Ann Dewar, chairman in dispute with Velden Corp., spoke.',
    'Ann Dewar, secretary of the fan club of Velden Corp., spoke.',
    'Ann Dewar, president of the union of workers at Velden Corp., spoke.',
    'Ukraine ally president Ann Dewar spoke.',
  ])('is not that sure of a post that is rather at another body: %s', (text) => {
    const posts = postsOf(text);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toBeLessThan(0.8);
  });

  it('gives nobody a post at a body that "and" joins to the post', () => {
    expect(relationsOf('The Ministry of Trade and president Ann Dewar agreed.')).toEqual([]);
    expect(relationsOf('Velden Optics chairman and president Ann Dewar agreed.')).toEqual([
      'person:ann dewar holds_post company:velden optics',
    ]);
  });

  it('puts a body neither into a place it has left nor into what it once owned', () => {
    expect(relationsOf('Velden Corp. was based in Turin until 2010.')).toEqual([]);
    expect(relationsOf('Velden Corp. had a plant in Turin until 2010.')).toEqual([]);
    expect(relationsOf('Velden Corp., once owner of Globex Inc., agreed.')).toEqual([]);
    expect(relationsOf('The Pump Fair is held in Turin until Sunday.')).toEqual([
      'event:pump fair located_in region:turin',
    ]);
  });

  it.each([
    'Velden Corp. has a plant in Turin until at least 2030.',
    'Velden Corp. is based in Turin until its new head office opens in 2027.',
    'Velden Corp. has operated a plant in Turin until now.',
    'Velden Corp. did not open its plant in Turin until 2015.',
  ])('leaves a body where it has not ended: %s', (text) => {
    expect(relationsOf(text)).toEqual(['company:velden corp located_in region:turin']);
  });

  it('puts no body into a place that stands beside it in a list', () => {
    const place = expect.stringMatching(/Department of Trade located_in .*calden/i);
    for (const list of [
      'They thanked Calden County, the Ohio Department of Trade, and others.',
      'Calden County, the Ohio Department of Trade and others paid.',
      'The Ohio Department of Trade, Calden County and others paid.',
      'The members are the city of Lute, Calden County, the Ohio Department of Trade, and Globex Ltd.',
    ])
      expect(relationsOf(list)).not.toContainEqual(place);
    expect(relationsOf('Royal Enfield, Chennai and Bajaj Auto, Pune signed.')).toContainEqual(
      'company:royal enfield located_in region:chennai',
    );
  });

  it('takes no kin for a post', () => {
    const { relations } = extract(
      readText("The founder's daughter, Ann Dewar, took over Acme Corp. in 1999.", 'x.txt'),
    );
    expect(relations.map(({ relation, attrs }) => [relation, attrs])).toEqual([['holds_post', {}]]);
  });
});
