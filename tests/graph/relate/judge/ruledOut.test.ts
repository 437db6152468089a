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

describe('isRuledOut(candidate)', () => {
  it.each([
    ['Paul Green, head of sales for Asia at Barclays, said so.', ['paul green – barclays']],
    ['Rita Gomez, director of operations in Brazil for Siemens, spoke.', ['rita gomez – siemens']],
    ['Lena Fox, managing director for the Nordics, said so.', []],
    ['Anna Roth, vice president for Europe, the Middle East and Africa at Cisco, said so.', []],
    ['Maria Silva, mayor of Porto for the Socialist Party, agreed.', ['maria silva – porto']],
  ])('gives nobody a post at the place their work is for: %s', (text, said) =>
    expect(saidOf(text, 'holds_post')).toEqual(said),
  );

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
