import { describe, expect, it } from 'vitest';
import { readNames } from '../../../graph/relate/names.ts';
import { readPassages } from '../../../graph/relate/passage.ts';
import { FRAMES, findByFrames, RULES } from '../../../graph/relate/relate.ts';
import { readMarked } from './readMarked.ts';

/** What names, frames and rules find in marked-up text, before it is judged. */
function find(marked: string) {
  const reading = readMarked(marked);
  return [
    ...readNames(reading.mentions, reading.entities, reading.article.text),
    ...findByFrames(readPassages(reading)),
  ];
}

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('frame %s', (_, frame) => {
  it.each(frame.examples.map((example) => [example.text, example.edges] as const))('%s', (text, edges) => {
    const found = find(text)
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
    const found = find(text).map((item) => `${item.source} ${item.relation} ${item.target}`);
    expect([...new Set(found)].sort()).toEqual([...edges].sort());
  });

  it('has examples of what it reads and of what it must not', () => {
    expect(rule.examples.some((example) => example.edges.length > 0)).toBe(true);
    expect(rule.examples.some((example) => example.edges.length === 0)).toBe(true);
  });
});
