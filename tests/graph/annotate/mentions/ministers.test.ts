import { describe, expect, it } from 'vitest';
import { dropFields } from '../../../../graph/annotate/mentions/ministers.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { linesOf } from './articleOf.ts';

/** What is left of names that were found in a sentence. */
function left(text: string, names: Readonly<Record<string, EntityType>>): string[] {
  const lines = linesOf(text);
  const words = lines[0]?.words ?? [];
  const found = Object.entries(names).map(([name, type]) => {
    const from = words.findIndex((word) => text.startsWith(name, word.start));
    const to = words.findIndex((word) => word.end === (words[from]?.start ?? 0) + name.length) + 1;
    return { line: 0, from, to, type, kind: null, weight: 30 };
  });
  return dropFields(found, lines).map(({ from, to }) => sliceWords(words, from, to, text));
}

describe('dropFields(found, lines)', () => {
  it('takes what a minister is minister of for no body and no firm', () => {
    expect(
      left('Xu Xiaolan, Vice Minister of Industry and Information Technology, agreed.', {
        'Xu Xiaolan': 'person',
        'Minister of Industry and Information Technology': 'agency',
      }),
    ).toEqual(['Xu Xiaolan']);
    expect(
      left('Xu Xiaolan, Minister of Industry and Information Technology, agreed.', {
        'Information Technology': 'company',
      }),
    ).toEqual([]);
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
      ['Siemens', 'Bosch'],
    );
    expect(left('The Minister of Industry and Siemens signed.', { Siemens: 'company' })).toEqual(['Siemens']);
    expect(left('The Minister of Trade of Canada agreed.', { Canada: 'region' })).toEqual(['Canada']);
    expect(left('The Ministry of Trade agreed.', { 'Ministry of Trade': 'agency' })).toEqual(['Ministry of Trade']);
  });
});
