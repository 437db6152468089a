import { describe, expect, it } from 'vitest';
import { unpick } from '../../../../graph/annotate/mentions/sewn.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { linesOf } from './articleOf.ts';

/** What becomes of the name between `<` and `>`. */
function partsOf(marked: string, type: EntityType): string[] {
  const text = marked.replace(/[<>]/g, '');
  const lines = linesOf(text);
  const words = lines[0]?.words ?? [];
  const from = words.findIndex(({ start }) => start >= marked.indexOf('<'));
  const to = words.findLastIndex(({ end }) => end <= marked.indexOf('>') - 1) + 1;
  return unpick([{ line: 0, from, to, type, kind: null, weight: 30 }], lines, text).map(
    (item) => `${item.type}: ${text.slice(words[item.from]?.start, words[item.to - 1]?.end)}`,
  );
}

describe('unpick(found, lines, text)', () => {
  it.each<[string, EntityType, string[]]>([
    ['He met <Ohio Gov. Dewar> there.', 'company', ['region: Ohio', 'person: Dewar']],
    ['It is made by <Orel Fibres (Lute>) in May.', 'company', ['company: Orel Fibres']],
    ['It is made by <Orel Fibres (Lute)> in May.', 'company', ['company: Orel Fibres (Lute)']],
    ['They are in <Orel Province and Lute City>.', 'region', ['region: Orel Province', 'region: Lute City']],
    ['It is run by the head for <Scotland David Mayhew>.', 'company', ['region: Scotland', 'person: David Mayhew']],
    [
      '<Orel Department of Trade Director Ann Dewar> agreed.',
      'agency',
      ['agency: Orel Department of Trade', 'person: Ann Dewar'],
    ],
    [
      '<Lute Chamber of Commerce Secretary> Ann Dewar agreed.',
      'organization',
      ['organization: Lute Chamber of Commerce'],
    ],
  ])('takes two names apart: %s', (text, type, parts) => {
    expect(partsOf(text, type)).toEqual(parts);
  });

  it.each<[string, EntityType, string[]]>([
    ['It bought <Scotland David Motors>.', 'company', ['company: Scotland David Motors']],
    ['They live in <Trinidad and Tobago>.', 'region', ['region: Trinidad and Tobago']],
    ['He met <Anna Maria Dewar>.', 'person', ['person: Anna Maria Dewar']],
    ['It is the <Orel Office of the Governor>.', 'agency', ['agency: Orel Office of the Governor']],
    ['<Orel President Hotels> opened.', 'company', ['company: Orel President Hotels']],
  ])('leaves one name whole: %s', (text, type, parts) => {
    expect(partsOf(text, type)).toEqual(parts);
  });
});
