import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { findPaths } from '../../../../graph/query/paths/paths.ts';
import { stateStep, summarizePath, writePathMarkdown, writePathText } from '../../../../graph/query/paths/text.ts';
import type { GraphFile } from '../../../../graph/schema.ts';
import { draw, edge, sentence } from './pathGraph.ts';

const file: GraphFile = draw('b~c', [
  edge('b', 'a', 'supplies', { attrs: { what: 'pumps' }, evidence: [sentence('p', 0), sentence('q', 1)] }),
  edge('a', 'b', 'invests_in', { evidence: [sentence('p', 0)] }),
]);
const index = indexFile(file);
const [path] = findPaths(file, { from: 'a', to: 'c' });
if (!path) throw new Error('the example lost its path');

describe('stateStep(index, edge, from)', () => {
  it('reads the relation from the end one comes from', () => {
    const [edge] = file.edges;
    if (!edge) throw new Error('no edge');
    expect(stateStep(index, edge, 'b')).toEqual({ source: 'B', verb: 'is part of', target: 'C' });
    expect(stateStep(index, edge, 'c')).toEqual({ source: 'C', verb: 'includes', target: 'B' });
  });
});

describe('summarizePath(index, path)', () => {
  it('counts the steps and names what lies between', () => {
    expect(summarizePath(index, path)).toEqual({ length: '2 steps', via: 'via B' });
    const [direct] = findPaths(file, { from: 'a', to: 'b' });
    expect(direct && summarizePath(index, direct)).toEqual({ length: '1 step', via: 'directly' });
  });
});

describe('writePathText(index, path)', () => {
  it('numbers the steps, cites each sentence, and owns up to background geography', () => {
    expect(writePathText(index, path)).toBe(
      [
        'From A to C in 2 steps',
        '',
        '1. A is supplied by B (pumps).',
        '   “One says so.” (Paper *p*, The Post, 1 May 2024)',
        '   “Two says so.” (Paper *q*, The Post, 1 May 2024)',
        '   A invests in B.',
        '   “One says so.” (Paper *p*, The Post, 1 May 2024)',
        '2. B is part of C.',
        '   (Background geography: no article says this, Clew’s list of places does.)',
        '',
      ].join('\n'),
    );
  });
});

describe('writePathText(index, path): who says so', () => {
  it('cites the surest sentence first, and says how sure each is', () => {
    const evidence = [
      { ...sentence('p', 0), confidence: 0.57 },
      { ...sentence('p', 1), confidence: 0.93 },
    ];
    const doubted = draw('', [edge('a', 'b', 'supplies', { evidence })]);
    const [step] = findPaths(doubted, { from: 'a', to: 'b' });
    const quotes = step && writePathText(indexFile(doubted), step).match(/“.*/g);
    expect(quotes).toEqual([
      '“Two says so.” (Paper *p*, The Post, 1 May 2024; confidence 93 %)',
      '“One says so.” (Paper *p*, The Post, 1 May 2024; confidence 57 %)',
    ]);
    expect(step && writePathMarkdown(indexFile(doubted), step)).toContain(
      '[^1]: “Two says so.” *Paper \\*p\\**, The Post, 1 May 2024; confidence 93 %.',
    );
  });
});

describe('writePathMarkdown(index, path)', () => {
  it('gives each quote a footnote, once, and escapes what Markdown would read as a sign', () => {
    expect(writePathMarkdown(index, path)).toBe(
      [
        '**From A to C in 2 steps**',
        '',
        '1. A is supplied by B (pumps).[^1][^2] A invests in B.[^1]',
        '2. B is part of C.[^3]',
        '',
        '[^1]: “One says so.” *Paper \\*p\\**, The Post, 1 May 2024. <https://example.org/p>',
        '[^2]: “Two says so.” *Paper \\*q\\**, The Post, 1 May 2024. <https://example.org/q>',
        '[^3]: Background geography: no article says this, Clew’s list of places does.',
        '',
      ].join('\n'),
    );
  });

  it('cites a sentence once that vouches twice', () => {
    const twice = draw('', [edge('a', 'b', 'supplies', { evidence: [sentence('p', 0), sentence('p', 0)] })]);
    const [step] = findPaths(twice, { from: 'a', to: 'b' });
    expect(step && writePathMarkdown(indexFile(twice), step)).toContain('A supplies B.[^1]\n');
    expect(step && writePathText(indexFile(twice), step).match(/“[^”]*”/g)).toEqual(['“One says so.”']);
  });

  it('names no address that is none of the web', () => {
    const sly = structuredClone(file);
    for (const article of sly.attributes.articles) article.url = 'javascript:alert(1)';
    expect(writePathMarkdown(indexFile(sly), path)).not.toContain('javascript');
  });
});
