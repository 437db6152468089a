/** What the app is measured against: the same graph file, graphology and sigma with default settings, nothing else. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { ENTITIES } from '../../graph/ontology.ts';
import type { GraphFile } from '../../graph/schema.ts';

const file = (await (await fetch('graph.json')).json()) as GraphFile;
const graph = new Graph({ type: 'directed', multi: true });
for (const { key, attributes } of file.nodes) {
  const { label, x, y, entityType } = attributes;
  graph.addNode(key, { label, x, y, size: 4, color: ENTITIES[entityType].colour.light });
}
for (const { key, source, target, attributes } of file.edges) {
  graph.addEdgeWithKey(key, source, target, { relation: attributes.relation, size: 1, color: '#cccccc' });
}
const container = document.getElementById('canvas');
if (!container) throw new Error('no canvas');
const renderer = new Sigma(graph, container);

/** One filter the plain way: a reducer that hides a relation type, and a full refresh. */
function filterOnce(relation: string | null): number {
  const start = performance.now();
  renderer.setSetting(
    'edgeReducer',
    relation === null ? null : (_, data) => ({ ...data, hidden: data.relation === relation }),
  );
  renderer.refresh();
  return performance.now() - start;
}

Object.assign(window, { filterOnce });
