/**
 * The graph file: a serialized graphology graph whose attributes hold the articles and figures.
 * This is its only definition; the build writes it, the app and every format read it through `parseGraphFile`.
 */

import {
  BASES,
  BLOCK_KINDS,
  COMPARATORS,
  type Comparator,
  ENTITY_TYPES,
  MEASURES,
  type Measure,
  RELATION_TYPES,
  STATUSES,
} from './ontology.ts';
import {
  exactly,
  list,
  nullable,
  number,
  object,
  offset,
  oneOf,
  optional,
  record,
  type Shaped,
  scalar,
  text,
} from './shape.ts';

export const FORMAT = 'clew/1';

/** Offsets in UTF-16 code units into one article's text: `text.slice(start, end)` is the quote. */
const evidence = object({
  article: text,
  start: offset,
  end: offset,
  /** The extraction frame that read the sentence. */
  frame: optional(text),
  /** How likely it is right, from 0 to 1. */
  confidence: optional(number),
});

const block = object({ kind: oneOf(BLOCK_KINDS), start: offset, end: offset });

const articleMention = object({ node: text, start: offset, end: offset });

const article = object({
  id: text,
  file: text,
  title: text,
  publisher: nullable(text),
  /** EDTF, or null when neither the text nor `sources.yaml` says. */
  published: nullable(text),
  url: nullable(text),
  byline: list(text),
  text: text,
  blocks: list(block),
  mentions: list(articleMention),
});

const change = object({ value: number, unit: text, basis: nullable(text) });

const figure = object({
  id: text,
  subject: text,
  about: nullable(text),
  measure: oneOf(Object.keys(MEASURES) as [Measure, ...Measure[]]),
  value: number,
  unit: text,
  comparator: oneOf(Object.keys(COMPARATORS) as [Comparator, ...Comparator[]]),
  status: oneOf(STATUSES),
  time: nullable(text),
  level: nullable(text),
  batch: nullable(number),
  segment: nullable(text),
  change: nullable(change),
  scope: nullable(text),
  said_by: nullable(text),
  evidence: list(evidence, 1),
});

const node = object({
  key: text,
  attributes: object({
    entityType: oneOf(ENTITY_TYPES),
    kind: nullable(text),
    /** What the canvas shows; `name` is the fullest form an article gives. */
    label: text,
    name: text,
    aliases: list(text),
    description: nullable(text),
    x: number,
    y: number,
  }),
});

const attrs = record(scalar);

const edge = object({
  key: text,
  source: text,
  target: text,
  attributes: object({
    relation: oneOf(RELATION_TYPES),
    basis: oneOf(BASES),
    attrs,
    /** Empty for `gazetteer` edges only. */
    evidence: list(evidence),
  }),
});

const graphFile = object({
  options: object({ type: exactly('directed'), multi: exactly(true), allowSelfLoops: exactly(false) }),
  attributes: object({
    format: exactly(FORMAT),
    title: text,
    builtFrom: text,
    articles: list(article),
    figures: list(figure),
  }),
  nodes: list(node),
  edges: list(edge),
});

export type GraphFile = Shaped<typeof graphFile>;
export type GraphArticle = Shaped<typeof article>;
export type GraphNode = Shaped<typeof node>;
export type GraphEdge = Shaped<typeof edge>;
export type Figure = Shaped<typeof figure>;
export type Evidence = Shaped<typeof evidence>;
export type Block = Shaped<typeof block>;
export type NodeAttributes = GraphNode['attributes'];
export type EdgeAttributes = GraphEdge['attributes'];

/** The data is not a Clew graph file; `place` names the faulty part, e.g. `nodes[3].attributes.label`. */
export class GraphFileError extends Error {
  readonly place: string;

  constructor(place: string, problem: string, options?: ErrorOptions) {
    super(`${place === '' ? 'The file' : place}: ${problem}`, options);
    this.name = 'GraphFileError';
    this.place = place;
  }
}

/**
 * Checks parsed JSON and returns it typed.
 * @throws GraphFileError naming the first faulty place, when shape, version, references or spans are wrong.
 */
export function parseGraphFile(data: unknown): GraphFile {
  const fault = graphFile(data);
  if (fault) throw new GraphFileError(formatPath(fault.path), fault.problem);
  const file = data as GraphFile;
  checkReferences(file);
  return file;
}

const formatPath = (path: readonly (string | number)[]) =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

function checkReferences(file: GraphFile): void {
  const nodes = new Set<string>();
  file.nodes.forEach(({ key }, index) => {
    if (nodes.has(key)) throw new GraphFileError(`nodes[${index}].key`, `"${key}" stands twice`);
    nodes.add(key);
  });
  const articles = new Map<string, GraphArticle>();
  file.attributes.articles.forEach((item, index) => {
    if (articles.has(item.id))
      throw new GraphFileError(`attributes.articles[${index}].id`, `"${item.id}" stands twice`);
    articles.set(item.id, item);
  });
  const checkNode = (key: string | null, place: string) => {
    if (key !== null && !nodes.has(key)) throw new GraphFileError(place, `there is no node "${key}"`);
  };
  const checkSpan = (span: { start: number; end: number }, text: string, place: string) => {
    if (span.start >= span.end || span.end > text.length)
      throw new GraphFileError(place, `the span ${span.start}–${span.end} is not inside the article's text`);
  };
  const checkEvidence = (list: readonly Evidence[], place: string) => {
    list.forEach((item, index) => {
      const source = articles.get(item.article);
      if (!source) throw new GraphFileError(`${place}[${index}].article`, `there is no article "${item.article}"`);
      checkSpan(item, source.text, `${place}[${index}]`);
    });
  };
  const edges = new Set<string>();
  file.edges.forEach((item, index) => {
    const place = `edges[${index}]`;
    if (edges.has(item.key)) throw new GraphFileError(`${place}.key`, `"${item.key}" stands twice`);
    edges.add(item.key);
    checkNode(item.source, `${place}.source`);
    checkNode(item.target, `${place}.target`);
    if (item.source === item.target) throw new GraphFileError(`${place}.target`, 'an edge may not loop');
    checkEvidence(item.attributes.evidence, `${place}.attributes.evidence`);
    if (item.attributes.evidence.length === 0 && item.attributes.basis !== 'gazetteer')
      throw new GraphFileError(`${place}.attributes.evidence`, 'only gazetteer edges may lack evidence');
  });
  file.attributes.articles.forEach((item, index) => {
    let last = 0;
    item.blocks.forEach((span, at) => {
      const place = `attributes.articles[${index}].blocks[${at}]`;
      checkSpan(span, item.text, place);
      if (span.start < last) throw new GraphFileError(place, 'blocks must stand in text order and not overlap');
      last = span.end;
    });
    item.mentions.forEach((mention, at) => {
      const place = `attributes.articles[${index}].mentions[${at}]`;
      checkNode(mention.node, `${place}.node`);
      checkSpan(mention, item.text, place);
    });
  });
  file.attributes.figures.forEach((item, index) => {
    const place = `attributes.figures[${index}]`;
    checkNode(item.subject, `${place}.subject`);
    checkNode(item.about, `${place}.about`);
    checkNode(item.said_by, `${place}.said_by`);
    checkEvidence(item.evidence, `${place}.evidence`);
  });
}
