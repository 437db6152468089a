import { describe, expect, it } from 'vitest';
import { findInstitutions } from '../../../../graph/annotate/mentions/institutions.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { INSTITUTIONS } from '../../../../graph/gazetteer/institutions.ts';
import { linesOf } from './articleOf.ts';

const institutionsIn = (text: string) =>
  linesOf(text).flatMap((line) =>
    findInstitutions(line, text).map(({ from, to, type }) => `${type}: ${sliceWords(line.words, from, to, text)}`),
  );

describe('findInstitutions(line, text)', () => {
  it.each<[string, string[]]>([
    ['The deal was brokered by KOTRA and JETRO.', ['agency: KOTRA', 'agency: JETRO']],
    ['He is with the Korea Trade-Investment Promotion Agency.', ['agency: Korea Trade-Investment Promotion Agency']],
    ['Loans come from KfW and Bpifrance.', ['organization: KfW', 'organization: Bpifrance']],
    ['It won a grant under Horizon Europe.', ['policy: Horizon Europe']],
    [
      'The Agency (KOTRA) said so; the New Energy and Industrial Technology Development Organization (NEDO) paid.',
      ['agency: KOTRA', 'agency: New Energy and Industrial Technology Development Organization', 'agency: NEDO'],
    ],
  ])('%s', (text, names) => {
    expect(institutionsIn(text)).toEqual(names);
  });

  it.each([
    'A firm called Kotra grew.',
    'It is run by KfW Research.',
    'Joseph von Fraunhofer and Mr Steinbeis met.',
    'Kyoto Opera Training and Recital Academy (KOTRA) sang; KOTRA was pleased.',
    'They are on the New KOTRA list.',
  ])('finds none in: %s', (text) => {
    expect(institutionsIn(text)).toEqual([]);
  });

  it('knows each name once', () => {
    const names = INSTITUTIONS.flatMap((institution) => institution.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
