import { describe, expect, it } from 'vitest';
import { readFields } from '../../../../graph/annotate/mentions/ministers.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { linesOf } from './articleOf.ts';

/** What is left of names that were found in a sentence, by type or type and kind. */
function left(text: string, names: Readonly<Record<string, EntityType | 'agency/ministry'>>): string[] {
  const lines = linesOf(text);
  const words = lines[0]?.words ?? [];
  const found = Object.entries(names).map(([name, type]) => {
    const from = words.findIndex((word) => text.startsWith(name, word.start));
    const to = words.findIndex((word) => word.end === (words[from]?.start ?? 0) + name.length) + 1;
    const [own, kind = null] = type.split('/') as [EntityType, string?];
    return { line: 0, from, to, type: own, kind, weight: 30 };
  });
  return readFields(found, lines).map(({ from, to, name }) => name ?? sliceWords(words, from, to, text));
}

describe('readFields(found, lines)', () => {
  it('takes what a minister is minister of for no body and no firm, but for the ministry it tells of', () => {
    expect(
      left('Xu Xiaolan, Vice Minister of Industry and Information Technology, agreed.', {
        'Xu Xiaolan': 'person',
        'Minister of Industry and Information Technology': 'agency',
      }),
    ).toEqual(['Xu Xiaolan', 'Ministry of Industry and Information Technology']);
    expect(left('Xu Xiaolan, Minister for Information Technology, agreed.', { Technology: 'company' })).toEqual([]);
    expect(left('Xu Xiaolan, minister of information technology, agreed.', {})).toEqual([]);
  });

  it('tells of no ministry where one that begins alike is named, or the minister is none', () => {
    const ministry = { 'Ministry of Trade and Industry': 'agency/ministry' } as const;
    expect(left('The Ministry of Trade and Industry sent its Minister of Trade.', ministry)).toEqual([
      'Ministry of Trade and Industry',
    ]);
    for (const minister of ['Shadow Minister of Trade', 'Minister of State', 'Ministers of Trade', 'Prime Minister'])
      expect(left(`The ${minister} Ann Dewar agreed.`, { 'Ann Dewar': 'person' })).toEqual(['Ann Dewar']);
  });

  it('lets a name begin behind the field of its minister', () => {
    expect(
      left('Minister of Trade and Industry Ann Dewar agreed.', { 'Industry Ann Dewar': 'person', Trade: 'company' }),
    ).toEqual(['Ann Dewar', 'Ministry of Trade and Industry']);
  });

  it('takes what somebody is head of for no firm', () => {
    expect(left('Head of Policy and Skills, Ann Dewar, agreed.', { Policy: 'company', Skills: 'company' })).toEqual([]);
    expect(left('Head of Velden and Marr met Ann Dewar.', { Velden: 'company' })).toEqual(['Velden']);
    expect(left('The head of Velden, Ann Dewar, agreed.', { Velden: 'company' })).toEqual(['Velden']);
    expect(left('The head of Velden & Marr, Ann Dewar, agreed.', { 'Velden & Marr': 'company' })).toEqual([
      'Velden & Marr',
    ]);
    expect(left('President of Velden and Marr, Ann Dewar, agreed.', { Velden: 'company', Marr: 'company' })).toEqual([
      'Velden',
      'Marr',
    ]);
  });

  it('leaves places, other bodies and firms beside it alone', () => {
    expect(left('The Minister of Energy, Siemens and Bosch agreed.', { Siemens: 'company', Bosch: 'company' })).toEqual(
      ['Siemens', 'Bosch', 'Ministry of Energy'],
    );
    expect(left('The Minister of Industry and Siemens signed.', { Siemens: 'company' })).toEqual([
      'Siemens',
      'Ministry of Industry',
    ]);
    expect(left('The Minister of Trade of Canada agreed.', { Canada: 'region' })).toEqual([
      'Canada',
      'Ministry of Trade',
    ]);
    expect(left('The Ministry of Trade agreed.', { 'Ministry of Trade': 'agency' })).toEqual(['Ministry of Trade']);
  });
});
