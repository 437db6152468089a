import { describe, expect, it } from 'vitest';
import { FRAMES, RULES, relate } from '../../../graph/relate/relate.ts';
import { readMarked } from './readMarked.ts';

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('frame %s', (_, frame) => {
  it.each(frame.examples.map((example) => [example.text, example.edges] as const))('%s', (text, edges) => {
    const found = relate(readMarked(text))
      .filter((relation) => relation.relation === frame.relation)
      .map((relation) => `${relation.source} → ${relation.target}`);
    expect([...new Set(found)].sort()).toEqual([...edges].sort());
  });

  it('has examples of what it reads and of what it must not', () => {
    expect(frame.examples.some((example) => example.edges.length > 0)).toBe(true);
    expect(frame.examples.some((example) => example.edges.length === 0)).toBe(true);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example.edges] as const))('%s', (text, edges) => {
    const found = relate(readMarked(text)).map((item) => `${item.source} ${item.relation} ${item.target}`);
    expect([...new Set(found)].sort()).toEqual([...edges].sort());
  });

  it('has examples of what it reads and of what it must not', () => {
    expect(rule.examples.some((example) => example.edges.length > 0)).toBe(true);
    expect(rule.examples.some((example) => example.edges.length === 0)).toBe(true);
  });
});
