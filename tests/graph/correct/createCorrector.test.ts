import { describe, expect, it } from 'vitest';
import { assemble } from '../../../graph/assemble/assemble.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { correct, MERGE, PUMPS, VALVES } from './correct.ts';

describe('corrections: all together', () => {
  it('change nothing but the hash of what the graph was built from when there are none', () => {
    const bare = assemble([VALVES, PUMPS], { title: 'Test' });
    const { graph } = correct('');
    expect({ ...graph.attributes, builtFrom: '' }).toEqual({ ...bare.attributes, builtFrom: '' });
    expect([graph.nodes, graph.edges]).toEqual([bare.nodes, bare.edges]);
  });

  it('give the same bytes for any order of the articles', () => {
    const yaml = `${MERGE}- retype: Zeta Pumps\n  to: organization\n- split: Li Wei\n  articles: [b.txt]\n`;
    expect(serialize(correct(yaml, [PUMPS, VALVES]).graph)).toBe(serialize(correct(yaml).graph));
  });
});
