import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';
import { arePaired } from '../../../../graph/relate/judge/respectively.ts';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { readMarked } from '../readMarked.ts';

/** Whether Acme and Turin are paired. */
function isPaired(marked: string): boolean | null {
  const [passage] = readPassages(readMarked(marked));
  const named = (name: string) => passage?.mentions.find(({ entity }) => entity === name);
  const [acme, turin] = [named('Acme'), named('Turin')];
  return passage && acme && turin ? arePaired(passage, acme, turin) : null;
}

describe('arePaired(passage, source, target)', () => {
  it.each([
    ['[Acme|company] and [Globex|company] are in [Turin|region] and [Lyon|region] respectively.', true],
    ['[Globex|company] and [Acme|company] are in [Turin|region] and [Lyon|region], respectively.', false],
    [
      '[Acme|company], [Globex|company] and [Arven|company] are respectively in [Turin|region], [Lyon|region] and [Bath|region].',
      true,
    ],
    ['[Acme|company] and [Globex|company] are in [Turin|region] and [Lyon|region].', null],
    ['[Acme|company] is in [Turin|region] and [Lyon|region], which gave 2 and 3 respectively.', null],
    [
      '[Acme|company] and [Globex|company], in [Bath|region] and [Lyon|region] respectively, sell to [Turin|region] and [Oslo|region].',
      null,
    ],
  ])('%s', (marked, paired) => expect(isPaired(marked)).toBe(paired));

  it('gives each its own', () => {
    const text = 'Bosch and Siemens are headquartered in Stuttgart and Munich, respectively.';
    const { relations } = extract(readText(text, 'x.txt'));
    expect(relations.map(({ source, target }) => [source, target])).toEqual([
      ['company:bosch', 'region:stuttgart'],
      ['company:siemens', 'region:munich'],
    ]);
  });
});
