import type { GraphFile } from '../schema.ts';

/** The graph file's text: one line an article, figure, node and edge, so that two builds can be compared by eye. */
export function serialize(graph: GraphFile): string {
  const { articles, figures, ...attributes } = graph.attributes;
  const head = JSON.stringify(attributes).slice(1, -1);
  return [
    '{',
    `"options":${JSON.stringify(graph.options)},`,
    `"attributes":{${head},`,
    `"articles":${listLines(articles)},`,
    `"figures":${listLines(figures)}},`,
    `"nodes":${listLines(graph.nodes)},`,
    `"edges":${listLines(graph.edges)}`,
    '}',
    '',
  ].join('\n');
}

function listLines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
