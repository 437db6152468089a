import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, TAGS } from '../../../../graph/annotate/parse/labels.ts';
import { type Parse, parse } from '../../../../graph/annotate/parse/parse.ts';
import { tokenize } from '../../../../graph/annotate/tokenize.ts';
import type { Token } from '../../../../graph/model.ts';

/** "nsubj(supplies, Yuxin)" for every token of the sentence. */
function relationsIn(sentence: string): string[] {
  const tokens = tokenize(sentence, 0, sentence.length);
  const { heads, labels } = parse(tokens);
  return tokens.map((token, at) => {
    const head = heads[at] as number;
    return `${LABELS[labels[at] as number]}(${head < 0 ? 'ROOT' : tokens[head]?.text}, ${token.text})`;
  });
}

function tagOf(word: string, sentence: string): string | undefined {
  const tokens = tokenize(sentence, 0, sentence.length);
  return TAGS[parse(tokens).tags[tokens.findIndex(({ text }) => text === word)] as number];
}

function expectTree({ heads, labels, tags }: Parse, length: number): void {
  expect([heads.length, labels.length, tags.length]).toEqual([length, length, length]);
  expect([...heads].filter((head) => head === -1)).toHaveLength(Math.min(1, length));
  for (let at = 0; at < length; at += 1) {
    expect(labels[at]).toBeLessThan(LABELS.length);
    expect(tags[at]).toBeLessThan(TAGS.length);
    const above: number[] = [];
    for (let up = at; up >= 0 && above.length <= length; up = heads[up] as number) above.push(up);
    expect(above.length).toBeLessThanOrEqual(length);
  }
}

describe('parsing a sentence', () => {
  it('gives one tree over whatever tokens there are', () => {
    const token = fc.record({
      text: fc.oneof(fc.constantFrom('the', 'Honda', 'of', ',', 'supplies', '"', '12', 'was', '）', ''), fc.string()),
      pos: fc.constantFrom('NOUN', 'VERB', 'PUNCT', 'PROPN', 'ADP', 'SPACE', 'nonsense'),
    });
    fc.assert(
      fc.property(fc.array(token, { maxLength: 120 }), (drawn) => {
        const tokens = drawn.map(
          ({ text, pos }): Token => ({ text, pos, norm: text.toLowerCase(), lemma: text, start: 0, end: text.length }),
        );
        expectTree(parse(tokens), tokens.length);
      }),
    );
  });

  it('says the same of the same sentence, whatever came before', () => {
    const sentence = 'Yuxin supplies igniters to Honda.';
    const first = relationsIn(sentence);
    relationsIn('The regulator, which opened talks with Beijing last year, fined Tesla on Monday.');
    expect(relationsIn(sentence)).toEqual(first);
  });

  it('finds who does what to whom', () => {
    expect(relationsIn('Yuxin supplies igniters to Honda.')).toEqual([
      'nsubj(supplies, Yuxin)',
      'root(ROOT, supplies)',
      'obj(supplies, igniters)',
      'case(Honda, to)',
      'obl(supplies, Honda)',
      'punct(supplies, .)',
    ]);
  });

  it('finds by whom something was done', () => {
    expect(relationsIn('The company was founded by Li Wei in 2003.')).toEqual(
      expect.arrayContaining([
        'nsubj:pass(founded, company)',
        'aux:pass(founded, was)',
        'obl:agent(founded, Li)',
        'flat(Li, Wei)',
      ]),
    );
  });

  it('reads members of a list as joined to the first', () => {
    expect(relationsIn('It makes valves, pumps and compressors.')).toEqual(
      expect.arrayContaining(['obj(makes, valves)', 'conj(valves, pumps)', 'conj(valves, compressors)']),
    );
  });

  it('knows verbs that look like nouns', () => {
    expect(tagOf('exports', 'The company exports valves to Germany.')).toBe('VERB/VBZ');
    expect(tagOf('exports', 'The exports of the company fell.')).toBe('NOUN/NNS');
  });
});
