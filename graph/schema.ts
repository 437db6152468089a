/**
 * The graph file: a serialized graphology graph whose attributes hold the articles and figures.
 * This is its only definition; the build writes it, the app and every format read it through `parseGraphFile`.
 */

import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
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

// No code is generated from schemas: the built page forbids `eval`.
z.config({ jitless: true, ...en() });

export const FORMAT = 'clew/1';

const offset = z.int().check(z.nonnegative());

/** Offsets in UTF-16 code units into one article's text: `text.slice(start, end)` is the quote. */
const evidence = z.object({
  article: z.string(),
  start: offset,
  end: offset,
  /** The extraction frame that read the sentence. */
  frame: z.optional(z.string()),
  /** How likely it is right, from 0 to 1. */
  confidence: z.optional(z.number()),
});

const block = z.object({ kind: z.enum(BLOCK_KINDS), start: offset, end: offset });

const articleMention = z.object({ node: z.string(), start: offset, end: offset });

const article = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  publisher: z.nullable(z.string()),
  /** EDTF, or null when neither the text nor `sources.yaml` says. */
  published: z.nullable(z.string()),
  url: z.nullable(z.string()),
  byline: z.array(z.string()),
  text: z.string(),
  blocks: z.array(block),
  mentions: z.array(articleMention),
});

const change = z.object({ value: z.number(), unit: z.string(), basis: z.nullable(z.string()) });

const figure = z.object({
  id: z.string(),
  subject: z.string(),
  about: z.nullable(z.string()),
  measure: z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]),
  value: z.number(),
  unit: z.string(),
  comparator: z.enum(Object.keys(COMPARATORS) as [Comparator, ...Comparator[]]),
  status: z.enum(STATUSES),
  time: z.nullable(z.string()),
  level: z.nullable(z.string()),
  batch: z.nullable(z.number()),
  segment: z.nullable(z.string()),
  change: z.nullable(change),
  scope: z.nullable(z.string()),
  said_by: z.nullable(z.string()),
  evidence: z.array(evidence).check(z.minLength(1)),
});

const node = z.object({
  key: z.string(),
  attributes: z.object({
    entityType: z.enum(ENTITY_TYPES),
    kind: z.nullable(z.string()),
    /** What the canvas shows; `name` is the fullest form an article gives. */
    label: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    description: z.nullable(z.string()),
    x: z.number(),
    y: z.number(),
  }),
});

const attrs = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const edge = z.object({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: z.object({
    relation: z.enum(RELATION_TYPES),
    basis: z.enum(BASES),
    attrs,
    /** Empty for `gazetteer` edges only. */
    evidence: z.array(evidence),
  }),
});

const graphFile = z.object({
  options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.literal(false) }),
  attributes: z.object({
    format: z.literal(FORMAT),
    title: z.string(),
    builtFrom: z.string(),
    articles: z.array(article),
    figures: z.array(figure),
  }),
  nodes: z.array(node),
  edges: z.array(edge),
});

export type GraphFile = z.infer<typeof graphFile>;
export type GraphArticle = z.infer<typeof article>;
export type GraphNode = z.infer<typeof node>;
export type GraphEdge = z.infer<typeof edge>;
export type Figure = z.infer<typeof figure>;
export type Evidence = z.infer<typeof evidence>;
export type Block = z.infer<typeof block>;
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
  const result = graphFile.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new GraphFileError(formatPath(issue?.path ?? []), issue?.message ?? 'is not a Clew graph', {
      cause: result.error,
    });
  }
  checkReferences(result.data);
  return result.data;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

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
