/** What a filter leaves, worked out once more in the plainest way, to hold the fast way against. */
import { RELATIONS } from '../../../../graph/ontology.ts';
import { allows, type GraphFilter, keyOfKind } from '../../../../graph/query/filter/graphFilter.ts';
import { monthsOf } from '../../../../graph/query/filter/months.ts';
import type { GraphEdge, GraphFile } from '../../../../graph/schema.ts';

export interface Naive {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
}

export function findNaively(file: GraphFile, filter: GraphFilter): Naive {
  const isLet = (id: string) =>
    allows(filter.articles, id) &&
    allows(filter.publishers, file.attributes.articles.find((article) => article.id === id)?.publisher ?? '');
  const articlesOf = (node: string) => [
    ...file.attributes.articles.filter(({ mentions }) => mentions.some((m) => m.node === node)).map(({ id }) => id),
    ...file.edges
      .filter(({ source, target }) => source === node || target === node)
      .flatMap(({ attributes }) => attributes.evidence.map(({ article }) => article)),
  ];
  const isSaid = (articles: readonly string[]) => articles.length === 0 || articles.some(isLet);

  let nodes = file.nodes
    .filter(({ key, attributes: { entityType, kind } }) => {
      if (filter.hiddenEntityTypes.has(entityType) || filter.hiddenKinds.has(keyOfKind(entityType, kind))) return false;
      return isSaid(articlesOf(key));
    })
    .map(({ key }) => key);
  let edges = file.edges.filter(({ attributes }) => {
    const said = attributes.evidence.map(({ article }) => article);
    return (
      !filter.hiddenRelationTypes.has(attributes.relation) &&
      !filter.hiddenBases.has(attributes.basis) &&
      isSaid(said) &&
      isInTime(file, attributes, filter.months) &&
      new Set(said).size >= filter.leastSources
    );
  });
  const prune = (kept: readonly string[]) => {
    nodes = nodes.filter((node) => kept.includes(node));
    edges = edges.filter(({ source, target }) => nodes.includes(source) && nodes.includes(target));
  };
  prune(nodes);

  const degreeOf = (node: string) =>
    edges.filter(({ source }) => source === node).length + edges.filter(({ target }) => target === node).length;
  prune(
    nodes.filter(
      (node) => degreeOf(node) >= filter.leastDegree && degreeOf(node) <= (filter.mostDegree ?? Number.MAX_VALUE),
    ),
  );
  if (filter.ego) {
    const { node, depth, direction } = filter.ego;
    prune([...walk(nodes.includes(node) ? [node] : [], edges, depth, direction)]);
  }
  if (filter.component) {
    const pieces = nodes.map((node) => [...walk([node], edges, Number.MAX_VALUE, 'both')]);
    const { component } = filter;
    const wanted =
      component.kind === 'of'
        ? pieces.find((_, at) => nodes[at] === component.node)
        : pieces.reduce<string[]>((most, piece) => (piece.length > most.length ? piece : most), []);
    prune(nodes.filter((node) => wanted?.includes(node)));
  }
  if (filter.hideUnconnected) nodes = nodes.filter((node) => degreeOf(node) > 0);
  return { nodes, edges };
}

/** Whether an edge lies in these months, or at any time; background geography always does. */
export function isInTime(
  file: GraphFile,
  { basis, attrs, evidence }: GraphEdge['attributes'],
  months: GraphFilter['months'],
): boolean {
  if (months === null || basis === 'gazetteer') return true;
  const published = evidence.map(
    ({ article }) => file.attributes.articles.find(({ id }) => id === article)?.published ?? '',
  );
  const own = typeof attrs.date === 'string' ? monthsOf(attrs.date) : null;
  const spans = own ? [own] : published.map(monthsOf);
  const [first, last] = [monthsOf(months.from)?.[0] ?? 0, monthsOf(months.to)?.[1] ?? 0];
  return spans.some((span) => span !== null && span[0] <= last && span[1] >= first);
}

function walk(start: readonly string[], edges: readonly GraphEdge[], depth: number, direction: string): Set<string> {
  const reached = new Set(start);
  for (let step = 0, size = -1; step < depth && size !== reached.size; step += 1) {
    size = reached.size;
    const from = new Set(reached);
    for (const { source, target, attributes } of edges) {
      const isEitherWay = direction === 'both' || RELATIONS[attributes.relation].symmetric === true;
      if (from.has(source) && (isEitherWay || direction === 'out')) reached.add(target);
      if (from.has(target) && (isEitherWay || direction === 'in')) reached.add(source);
    }
  }
  return reached;
}
