import { describe, expect, it } from 'vitest';
import { makeWhenAsked } from '../../../graph/query/makeWhenAsked.ts';

describe('makeWhenAsked(makers)', () => {
  it('makes what is asked for, once, and nothing else', () => {
    const made: string[] = [];
    const note = (name: string) => () => {
      made.push(name);
      return { name };
    };
    const object = makeWhenAsked({ one: note('one'), other: note('other') });
    expect(made).toEqual([]);
    expect(object.one).toBe(object.one);
    expect(object.one).toEqual({ name: 'one' });
    expect(made).toEqual(['one']);
  });

  it('looks like any other object', () => {
    expect(makeWhenAsked({ one: () => 1, other: () => 'two' })).toEqual({ one: 1, other: 'two' });
  });
});
