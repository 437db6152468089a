import type { GraphFile } from '../schema.ts';

/** The graph file's text: one line an article, figure, node and edge, so that two builds can be compared by eye. */
export function serialize(graph: GraphFile): string {
  return [...serializeLines(graph)].join('');
}

/** The same text piece by piece, for graphs whose text is best never held whole. */
export function* serializeLines(graph: GraphFile): Generator<string> {
  const { articles, figures, ...attributes } = graph.attributes;
  yield `{\n"options":${JSON.stringify(graph.options)},\n`;
  yield `"attributes":{${JSON.stringify(attributes).slice(1, -1)},\n`;
  yield* list('"articles":', articles, ',\n');
  yield* list('"figures":', figures, '},\n');
  yield* list('"nodes":', graph.nodes, ',\n');
  yield* list('"edges":', graph.edges, '\n}\n');
}

function* list(head: string, items: readonly unknown[], tail: string): Generator<string> {
  if (items.length === 0) yield `${head}[]${tail}`;
  for (const [at, item] of items.entries()) {
    const before = at === 0 ? `${head}[\n` : '';
    const after = at === items.length - 1 ? `\n]${tail}` : ',\n';
    yield `${before}${JSON.stringify(item)}${after}`;
  }
}
