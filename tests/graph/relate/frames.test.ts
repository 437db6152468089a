import { describe, expect, it } from 'vitest';
import type { Example } from '../../../graph/relate/example.ts';
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

/** How many of the examples the frame or rule itself reads, not another one in its stead. */
function countRead({ id, examples }: { id: string; examples: readonly Example[] }): number {
  const isRead = ({ text, edges }: Example) =>
    edges.length > 0 && findByFrames(readPassages(readMarked(text))).some((relation) => relation.frame === id);
  return examples.filter(isRead).length;
}

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('frame %s', (_, frame) => {
  it.each(frame.examples.map((example) => [example.text, example.edges] as const))('%s', (text, edges) => {
    const found = find(text)
      .filter((relation) => relation.relation === frame.relation)
      .map((relation) => `${relation.source} → ${relation.target}`);
    expect([...new Set(found)].sort()).toEqual([...edges].sort());
  });

  it('has three examples of what it reads and two of what it must not', () => {
    expect(countRead(frame)).toBeGreaterThanOrEqual(3);
    expect(frame.examples.filter((example) => example.edges.length === 0).length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example.edges] as const))('%s', (text, edges) => {
    const found = find(text).map((item) => `${item.source} ${item.relation} ${item.target}`);
    expect([...new Set(found)].sort()).toEqual([...edges].sort());
  });

  it('has three examples of what it reads and two of what it must not', () => {
    expect(countRead(rule)).toBeGreaterThanOrEqual(3);
    expect(rule.examples.filter((example) => example.edges.length === 0).length).toBeGreaterThanOrEqual(2);
  });
});
