import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../../graph/query/questions/askPhrases.ts';
import { listSplits } from '../../../../graph/query/questions/querySplits.ts';

const phrases = listPhrases();
const split = (query: string) => listSplits(phrases, query)[0];
/** What the words of the first split may mean: relations with their reading, and measures. */
const meant = (query: string) => [
  ...new Set(
    split(query)?.phrases.map(({ meaning }) =>
      meaning.kind === 'figure' ? meaning.measure : `${meaning.relation} ${meaning.reading}`,
    ),
  ),
];

describe('listSplits(phrases, query)', () => {
  it('parts a query at the words of a relation, with or without "is"', () => {
    for (const query of ['yuxin is listed on gem', 'yuxin listed on the gem'])
      expect(split(query)).toMatchObject({ before: 'yuxin', behind: 'gem', isBegun: false });
    expect(split('yuxin listed on')).toMatchObject({ before: 'yuxin', behind: '' });
    expect(meant('yuxin is listed on gem')).toEqual(['listed_on along']);
    expect(meant('shenzhen home to')).toEqual(['located_in against']);
  });

  it.each([
    ['who owns yuxin', ['part_of against', 'invests_in along', 'owns along'], 'yuxin'],
    ['investors of yuxin', ['invests_in sources'], 'yuxin'],
    ["yuxin's customers", ['supplies targets', 'count'], 'yuxin'],
    ['who does yuxin supply', ['supplies along', 'produces along'], 'yuxin'],
    ['firms making igniters', ['produces along'], 'firms igniters'],
    ['firms designated as little giants', ['designated_as along'], 'firms little giants'],
    ['where is yuxin', ['located_in targets', 'part_of targets', 'holds_post targets'], 'yuxin'],
    ['how many employees does yuxin have', ['holds_post sources', 'count'], 'yuxin'],
    ['what is the revenue of yuxin', ['revenue'], 'yuxin'],
  ])('reads "%s" as %j of %s', (query, meanings, name) => {
    expect(meant(query)).toEqual(meanings);
    expect(`${split(query)?.before} ${split(query)?.behind}`.trim()).toBe(name);
  });

  it('leaves "based" and the like behind "where" out of the name', () => {
    const splits = listSplits(phrases, 'where is yuxin based');
    expect(splits.map(({ behind, isBegun }) => [behind, isBegun])).toContainEqual(['yuxin', false]);
  });

  it('takes "us" and "me" for the reader behind "show" and the like alone', () => {
    expect(split('show me investors of yuxin')).toMatchObject({ before: '', behind: 'yuxin' });
    expect(split('companies in the us')).toMatchObject({ before: 'companies', behind: 'us' });
    expect(split('cork exports to us')).toMatchObject({ before: 'cork', behind: 'us' });
  });

  it('tells whose a thing is from whom it is named beside', () => {
    expect(split("yuxin's customer bosch")).toMatchObject({ before: 'yuxin', behind: 'bosch', isPossessive: true });
    expect(split("yuxin works' customers")).toMatchObject({ before: 'yuxin works', isPossessive: true });
    expect(split('yuxin is a customer of bosch')).toMatchObject({ isPossessive: false });
  });

  it('takes words before a post for a part of it', () => {
    expect(split('deputy general manager of yuxin')).toMatchObject({
      prefixes: ['deputy', 'general'],
      before: '',
      behind: 'yuxin',
    });
  });

  it('takes words that are being typed, once they are four letters', () => {
    expect(split('yuxin liste')).toMatchObject({ before: 'yuxin', isBegun: true });
    expect(meant('yuxin liste')).toContain('listed_on along');
    expect(listSplits(phrases, 'yuxin list').map(({ isBegun }) => isBegun)).toEqual([false, true]);
    expect(split('yuxin lis')).toBeUndefined();
  });

  it('takes a relation by its own words before what people say for it, and no words out of others', () => {
    expect(split('listed on shenzhen stock exchange')).toMatchObject({ before: '', behind: 'shenzhen stock exchange' });
    expect(listSplits(phrases, 'yuxin stock exchange')).toHaveLength(1);
    expect(split('yuxin market value')).toMatchObject({ before: 'yuxin', behind: '' });
  });

  it('finds none where nothing stands beside the words, or nothing that tells', () => {
    for (const query of ['listed on', 'yuxin electronics', 'show me all the investors'])
      expect(split(query)).toBeUndefined();
  });
});
