import { expect } from 'vitest';
import { assemble } from '../../../graph/assemble/assemble.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { createCorrector } from '../../../graph/correct/createCorrector.ts';
import { parseCorrections } from '../../../graph/correct/parseCorrections.ts';
import type { ArticleResult } from '../../../graph/model.ts';
import { parseGraphFile } from '../../../graph/schema.ts';
import { makeResult } from '../assemble/sampleResults.ts';

export const VALVES = makeResult({
  file: 'a.txt',
  text: 'Bright Valves of Shenzhen, led by Li Wei, supplies Zeta Pumps. Shenzhen has 443 firms.\nThe Hill Fund\nwaits.',
  entities: ['company: Bright Valves', 'company: Zeta Pumps', 'region(city): Shenzhen', 'person: Li Wei'],
  relations: [
    ['Bright Valves', 'located_in', 'Shenzhen'],
    ['Bright Valves', 'supplies', 'Zeta Pumps'],
    ['Li Wei', 'holds_post', 'Bright Valves', { post: 'chairman' }],
  ],
  figures: [{ subject: 'Shenzhen', value: 443 }],
});
export const PUMPS = makeResult({
  file: 'b.txt',
  text: 'Li Wei, founder of Brite Valves, met Zeta Pumps.',
  entities: ['company: Brite Valves', 'company: Zeta Pumps', 'person: Li Wei'],
  relations: [
    ['Brite Valves', 'supplies', 'Zeta Pumps'],
    ['Li Wei', 'holds_post', 'Brite Valves', { post: 'founder' }],
  ],
});
export const MERGE = '- merge: [Bright Valves, Brite Valves]\n';

/** The sample articles, or others, as one graph with these corrections, and what the corrector remarks. */
export function correct(yaml: string, results: readonly ArticleResult[] = [VALVES, PUMPS]) {
  const corrector = createCorrector(parseCorrections(yaml, 'corrections.yaml'), { file: 'c', text: yaml });
  const graph = assemble(results, { title: 'Test', corrector });
  // Whatever is corrected, the file is one that every reader takes.
  expect(parseGraphFile(JSON.parse(serialize(graph)))).toEqual(graph);
  return {
    graph,
    nodes: graph.nodes.map(({ key }) => key),
    edges: graph.edges.filter(({ attributes }) => attributes.basis !== 'gazetteer').map(({ key }) => key),
    find: (key: string) => graph.nodes.find((node) => node.key === key)?.attributes,
    edge: (key: string) => graph.edges.find((edge) => edge.key === key)?.attributes,
    remarks: corrector
      .listRemarks()
      .map(({ entry, operation, isApplied, problem }) => `${entry} ${operation} ${isApplied}: ${problem}`),
  };
}
