import { describe, expect, it } from 'vitest';
import { SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { findVisible } from '../../../../graph/query/filter/visible.ts';
import { answerPath, type PathAsk } from '../../../../graph/query/paths/answer.ts';
import { finish } from '../../../../graph/query/sliced.ts';
import type { GraphFile } from '../../../../graph/schema.ts';
import { draw, edge, wholeOf } from './pathGraph.ts';

const ask = (from: string | null, to: string | null, rest: Partial<PathAsk> = {}): PathAsk => ({
  from,
  to,
  isDirected: false,
  withoutNodes: new Set(),
  withoutRelations: new Set(),
  ...rest,
});

const hiding = (file: GraphFile, ...relations: ('supplies' | 'part_of')[]) =>
  findVisible(file, { ...SHOW_ALL, hiddenRelationTypes: new Set(relations) });

const answer = (file: GraphFile, question: PathAsk, visible = wholeOf(file)) =>
  finish(answerPath(file, question, visible));

const barsOf = (file: GraphFile, question: PathAsk, visible = wholeOf(file)) => {
  const given = answer(file, question, visible);
  return given.kind === 'barred'
    ? given.ways.map(({ bars, path }) => [bars.join(' '), path.nodes.join(' ')])
    : given.kind;
};

describe('answerPath(file, ask, visible)', () => {
  const file = draw('a>b c>b d>e f');

  it('asks for the ends that are missing', () => {
    expect(answer(file, ask(null, null))).toEqual({ kind: 'unasked', missing: 'both' });
    expect(answer(file, ask('a', null))).toEqual({ kind: 'unasked', missing: 'to' });
    expect(answer(file, ask(null, 'a'))).toEqual({ kind: 'unasked', missing: 'from' });
  });

  it('names an end the graph does not hold, and the same one twice', () => {
    expect(answer(file, ask('a', 'nobody'))).toEqual({ kind: 'unknown', key: 'nobody' });
    expect(answer(file, ask('nobody', null))).toEqual({ kind: 'unknown', key: 'nobody' });
    expect(answer(file, ask('a', 'a'))).toEqual({ kind: 'same' });
  });

  it('finds paths in what is visible, though a hidden one were shorter', () => {
    const two = draw('a~z a>b b>z');
    const given = answer(two, ask('a', 'z'), hiding(two, 'part_of'));
    expect(given.kind === 'found' && given.paths.map(({ nodes }) => nodes.join(' '))).toEqual(['a b z']);
  });

  it('says that no article connects them, and which end nothing touches', () => {
    expect(answer(file, ask('a', 'd'))).toEqual({ kind: 'none', alone: [] });
    expect(answer(file, ask('a', 'f'))).toEqual({ kind: 'none', alone: ['f'] });
    expect(answer(file, ask('a', 'd'), hiding(file, 'supplies'))).toEqual({ kind: 'none', alone: [] });
  });

  it('says that filters hide the path', () => {
    expect(barsOf(file, ask('a', 'c'), hiding(file, 'supplies'))).toEqual([['filters', 'a b c']]);
  });

  it('says that it leads only against the arrows, or only through what was left out', () => {
    expect(barsOf(file, ask('a', 'c', { isDirected: true }))).toEqual([['arrows', 'a b c']]);
    expect(barsOf(file, ask('a', 'c', { withoutNodes: new Set(['b']) }))).toEqual([['without', 'a b c']]);
    expect(barsOf(file, ask('a', 'c', { withoutRelations: new Set(['supplies']) }))).toEqual([['without', 'a b c']]);
  });

  it('names each of the smallest sets of reasons, and no more than it needs', () => {
    const more = draw('a>b c>b', [edge('a', 'd', 'part_of'), edge('d', 'c', 'part_of')]);
    const visible = hiding(more, 'part_of');
    expect(barsOf(more, ask('a', 'c', { isDirected: true }), visible)).toEqual([
      ['filters', 'a d c'],
      ['arrows', 'a b c'],
    ]);
    expect(barsOf(more, ask('c', 'a', { isDirected: true, withoutNodes: new Set(['b']) }), visible)).toEqual([
      ['filters arrows', 'c d a'],
      ['without arrows', 'c b a'],
    ]);
  });

  it('names all of them where all stand in the way', () => {
    const question = ask('a', 'c', { isDirected: true, withoutNodes: new Set(['b']) });
    expect(barsOf(file, question, hiding(file, 'supplies'))).toEqual([['filters without arrows', 'a b c']]);
  });
});
