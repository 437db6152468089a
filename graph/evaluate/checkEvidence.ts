import type { GraphNode } from '../schema.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ArticleView } from './articleView.ts';
import type { FigureMatch } from './matchFigures.ts';
import type { RelationMatch } from './matchRelations.ts';
import { normalizeName } from './normalizeName.ts';

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface EvidenceCheck {
  /** Spans of mentions, relations and figures that lie inside the text, do not cut a character and have no blank edges. */
  readonly validSpans: Share;
  /** Mentions whose words can be a mention at all: letters or digits, one line, not a whole paragraph. */
  readonly plausibleMentions: Share;
  /** Mentions that are one of the entity's names, to the letter but for what `normalizeName` folds. */
  readonly namedMentions: Share;
  /** Relations whose evidence contains a mention of both ends. */
  readonly bothEnds: Share;
  /** Relations with a mention of both ends in the evidence or elsewhere in its block. */
  readonly bothEndsInBlock: Share;
  /** Relations that gold has too, whose evidence touches the gold quote. */
  readonly relationQuotes: Share;
  /** The same for figures. */
  readonly figureQuotes: Share;
}

const LONGEST_MENTION = 200;

export function checkEvidence(
  view: ArticleView,
  relations: readonly RelationMatch[],
  figures: readonly FigureMatch[],
): EvidenceCheck {
  const { article } = view;
  const { text, mentions, blocks } = article;
  const inArticle = (item: { evidence: readonly (Span & { article: string })[] }) =>
    item.evidence.filter((span) => span.article === article.id);
  const spans: Span[] = [
    ...mentions,
    ...view.edges.flatMap(({ attributes }) => inArticle(attributes)),
    ...view.figures.flatMap(inArticle),
  ];
  const names = new Map(view.nodes.map((node) => [node.key, listNames(node)]));
  const mentionsIn = (node: string, { start, end }: Span) =>
    mentions.some((mention) => mention.node === node && mention.start >= start && mention.end <= end);
  const hasBoth = (edge: { source: string; target: string }, span: Span) =>
    mentionsIn(edge.source, span) && mentionsIn(edge.target, span);
  const widen = (span: Span): Span => ({
    start: Math.min(span.start, ...blocks.filter((block) => overlaps(block, span)).map(({ start }) => start)),
    end: Math.max(span.end, ...blocks.filter((block) => overlaps(block, span)).map(({ end }) => end)),
  });
  const touches = (item: { evidence: readonly (Span & { article: string })[] }, quote: string) =>
    inArticle(item).some((span) => findAll(text, quote).some((place) => overlaps(place, span)));
  return {
    validSpans: share(spans, (span) => isValidSpan(span, text)),
    plausibleMentions: share(mentions, ({ start, end }) => isPlausible(text.slice(start, end))),
    namedMentions: share(
      mentions,
      ({ node, start, end }) => names.get(node)?.has(normalizeName(text.slice(start, end))) ?? false,
    ),
    bothEnds: share(view.edges, (edge) => inArticle(edge.attributes).some((span) => hasBoth(edge, span))),
    bothEndsInBlock: share(view.edges, (edge) => inArticle(edge.attributes).some((span) => hasBoth(edge, widen(span)))),
    relationQuotes: share(relations, ({ edge, gold }) => touches(edge.attributes, gold.quote)),
    figureQuotes: share(figures, ({ figure, gold }) => touches(figure, gold.quote)),
  };
}

export function addChecks(checks: readonly EvidenceCheck[]): EvidenceCheck {
  const sum = (key: keyof EvidenceCheck): Share => ({
    part: checks.reduce((total, check) => total + check[key].part, 0),
    whole: checks.reduce((total, check) => total + check[key].whole, 0),
  });
  return {
    validSpans: sum('validSpans'),
    plausibleMentions: sum('plausibleMentions'),
    namedMentions: sum('namedMentions'),
    bothEnds: sum('bothEnds'),
    bothEndsInBlock: sum('bothEndsInBlock'),
    relationQuotes: sum('relationQuotes'),
    figureQuotes: sum('figureQuotes'),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return { part: items.filter(holds).length, whole: items.length };
}

function listNames({ attributes }: GraphNode): Set<string> {
  return new Set([attributes.name, attributes.label, ...attributes.aliases].map(normalizeName));
}

function isValidSpan({ start, end }: Span, text: string): boolean {
  if (!(start >= 0 && start < end && end <= text.length)) return false;
  return !cutsCharacter(text, start) && !cutsCharacter(text, end) && !/^\s|\s$/.test(text.slice(start, end));
}

/** Whether an offset falls between the halves of a surrogate pair. */
function cutsCharacter(text: string, at: number): boolean {
  const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
  const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isPlausible(quote: string): boolean {
  return quote.length <= LONGEST_MENTION && /[\p{L}\p{N}]/u.test(quote) && !/\n\s*\n/.test(quote);
}

function findAll(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    places.push({ start, end: start + quote.length });
  return places;
}
