import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../graph/annotate/dates.ts';
import { findDescribedBodies } from '../../../../graph/annotate/mentions/describedBodies.ts';
import { findGatherings } from '../../../../graph/annotate/mentions/gatherings.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { findPossessedPolicies } from '../../../../graph/annotate/mentions/possessedPolicies.ts';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import { articleOf, linesOf } from './articleOf.ts';

describe('findDescribedBodies(line)', () => {
  const bodies = (text: string) =>
    linesOf(text).flatMap((line) =>
      findDescribedBodies(line).map(({ topic, head, ownerNoun }) => [ownerNoun, topic, head].join('/')),
    );
  it.each([
    [
      'according to the city’s industry and information technology bureau',
      ['city/Industry and Information Technology/bureau'],
    ],
    ["the zone's administrative committee said", ['zone/Administrative/committee']],
    ['The Guangdong government said', ['/ /government'.replace(' ', '')]],
    ['the provincial commerce department', ['province/Commerce/department']],
    ['a bureau and a committee', []],
    ['the government said', []],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('findPossessedPolicies(line)', () => {
  const policies = (text: string) =>
    linesOf(text).flatMap((line) =>
      findPossessedPolicies(line).map(({ from, to }) => sliceWords(line.words, from, to, text)),
    );
  it.each([
    ["under the city government's incentive policy, firms get", ['incentive policy']],
    ["under the government's policy, firms get", []],
  ])('%s', (text, expected) => {
    expect(policies(text)).toEqual(expected);
  });
});

describe('findGatherings(line, dates, isPlaceAt)', () => {
  const find = (text: string) => {
    const sentences = readSentences(articleOf(text));
    const dates = findDates(sentences, '2024-05-01');
    return linesOf(text).flatMap((line) =>
      findGatherings(line, dates, (at) => line.words[at]?.text === 'Guangzhou', text),
    );
  };
  const gatherings = (text: string) =>
    linesOf(text).flatMap((line) => find(text).map(({ from, to }) => sliceWords(line.words, from, to, text)));
  it.each([
    ['She said so at a seminar on April 3, 2024 in Guangzhou.', ['seminar']],
    ['a business-matching conference held on Monday by the authority', ['business-matching conference']],
    ['He spoke at a press conference on Monday in Guangzhou.', []],
    ['They met at a conference.', []],
  ])('%s', (text, expected) => {
    expect(gatherings(text)).toEqual(expected);
  });

  it('calls one by what it is on, not by what is told of that', () => {
    const text = 'He spoke at a forum on the growth of firms that opened on Monday in Guangzhou.';
    expect(find(text)).toMatchObject([{ name: 'forum on the growth of firms' }]);
  });
});
