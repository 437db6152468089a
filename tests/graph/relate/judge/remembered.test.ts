import { describe, expect, it } from 'vitest';
import { Remembered } from '../../../../graph/relate/judge/remembered.ts';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { readMarked } from '../readMarked.ts';

/** Who is in mind at the end of a text, with their ranks. */
function ranksAfter(marked: string): Record<string, number> {
  const passages = readPassages(readMarked(marked));
  const remembered = new Remembered(passages, () => 'body');
  for (const passage of passages.slice(0, -1)) remembered.add(passage, 'body');
  const last = passages[passages.length - 1];
  return Object.fromEntries(last ? remembered.recall(last).map(({ entity, rank }) => [entity, rank]) : []);
}

describe('Remembered.recall(passage): who may be meant where nobody is named', () => {
  it('puts the only one of a type first', () => {
    const ranks = ranksAfter('[Acme|company] opened in [Wuxi|region]. Investors include [Jane Roe|person].');
    expect(ranks).toMatchObject({ Acme: 0, Wuxi: 0 });
  });

  it('puts whom the paragraph is about before who was named in passing', () => {
    const ranks = ranksAfter('[Acme|company] opened. [Acme|company] sells to [Bolt|company]. Investors came.');
    expect(ranks).toMatchObject({ Acme: 0, Bolt: 3 });
  });
});
