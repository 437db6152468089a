import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import type { RelationType } from '../../../../graph/ontology.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

const bare = (id: string) => id.replace(/^\w+:/, '');

/** The ends of a text's relations of one type. */
const saidOf = (text: string, type: RelationType) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === type)
    .map(({ source, target }) => `${bare(source)} – ${bare(target)}`);

describe('isDenied(candidate)', () => {
  it.each([
    ['w15-shanxi-audit-report-summary', 'shanxi provincial department of finance – datong'],
    ['w35-news-in-brief-yangtze-middle', 'ministry of industry and information technology – xiangtan'],
    ['w43-manzhouli-rail-port', 'hulunbuir city government – manzhouli'],
  ])('puts no agency where something else of its sentence is: %s', (name, untold) => {
    const article = join(import.meta.dirname, '../../../corpus/articles', `${name}.txt`);
    const said = saidOf(readFileSync(article, 'utf8'), 'located_in');
    expect(said).not.toContain(untold);
    expect(said).not.toEqual([]);
  });

  it('leaves agencies where a construction puts them', () => {
    expect(saidOf('The Federal Cartel Office in Bonn objected to the sale.', 'located_in')).toEqual([
      'federal cartel office – bonn',
    ]);
  });
});

describe('isRuledOut(candidate)', () => {
  it.each([
    ['Paul Green, head of sales for Asia at Barclays, said so.', ['paul green – barclays']],
    ['Rita Gomez, director of operations in Brazil for Siemens, spoke.', ['rita gomez – siemens']],
    ['Lena Fox, managing director for the Nordics, said so.', []],
    ['Peter Klein, head of research across Europe and Asia at Siemens, spoke.', ['peter klein – siemens']],
  ])('gives nobody a post at the place their work is for: %s', (text, said) =>
    expect(saidOf(text, 'holds_post')).toEqual(said),
  );

  it.each([
    ['Peter Klein became mayor of Hamburg for the Social Democratic Party in 2018.', ['peter klein – hamburg']],
    ['Peter Klein, premier of Bavaria for the Christian Social Union, spoke.', ['peter klein – bavaria']],
    ["Peter Klein, prime minister of Sweden at Volvo's factory in Gothenburg, spoke.", ['peter klein – sweden']],
    ["Peter Klein, minister for Europe at Volvo's factory, spoke.", ['peter klein – europe']],
    [
      'Peter Klein, governor of Texas with Tesla boss Ida Holm, opened the factory.',
      ['peter klein – texas', 'ida holm – tesla'],
    ],
    ['Peter Klein, vice president of sales for Asia with Tesla boss Ida Holm, spoke.', ['ida holm – tesla']],
  ])('leaves a post at the place that it is of: %s', (text, said) => expect(saidOf(text, 'holds_post')).toEqual(said));

  it.each([
    ['Ida Holm, chairman of Acme, comes from Volvo.', ['ida holm – acme']],
    ['Ida Holm replaced Peter Klein as a supplier of Volvo.', []],
    ['Ida Holm replaced Peter Klein as the biggest shareholder of Volvo.', []],
    ['Helen Marsh, chairman of Volvo, replaced Peter Klein as the face of Siemens.', ['helen marsh – volvo']],
    ['Helen Marsh succeeded her father as head of Siemens.', ['helen marsh – siemens']],
    ['Helen Marsh, a researcher from Volvo, agreed.', ['helen marsh – volvo']],
  ])('gives nobody a post that is not told: %s', (text, said) => expect(saidOf(text, 'holds_post')).toEqual(said));

  it.each([
    'The three cities of Guangzhou, Foshan and Dongguan have 800 little giants.',
    'The two provinces of Jiangsu and Zhejiang have 900 little giants.',
  ])('makes no place part of another that is listed with it: %s', (text) => {
    expect(saidOf(text, 'part_of')).toEqual([]);
  });

  it.each([
    ['The cities of Jiangsu, led by Suzhou and Wuxi, exported more.', ['suzhou – jiangsu', 'wuxi – jiangsu']],
    ['The districts of Shenzhen, including Nanshan and Futian, exported more.', ['futian – shenzhen']],
    ['Among the cities of Guangdong, Shenzhen and Foshan grew.', ['shenzhen – guangdong', 'foshan – guangdong']],
  ])('leaves places in the one whose cities they are: %s', (text, said) => {
    expect(saidOf(text, 'part_of')).toEqual(said);
  });
});
