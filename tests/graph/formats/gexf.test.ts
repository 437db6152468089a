import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeGexf } from '../../../graph/formats/gexf.ts';
import { replaceForbidden } from '../../../graph/formats/xml.ts';
import { ENTITIES, RELATIONS } from '../../../graph/ontology.ts';
import { finish } from '../../../graph/query/sliced.ts';
import { type GraphFile, parseGraphFile } from '../../../graph/schema.ts';
import { example } from '../query/example.ts';
import { arbitraryGraph } from './arbitraryGraph.ts';

const toGexf = (...what: Parameters<typeof writeGexf>) => finish(writeGexf(...what));

const grammar = await readFile(new URL('./gexf.rng', import.meta.url), 'utf8');

async function listFaults(xml: string): Promise<readonly string[]> {
  const result = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return result.errors.map(({ message }) => message);
}

// Without the option graphology-gexf takes a graph that has no edges for a mixed one, which this class refuses.
const read = (xml: string) => parse(MultiDirectedGraph, xml, { respectInputGraphType: true });
const isGiven = (value: unknown) => value !== null && value !== undefined;
const given = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => isGiven(value)));

/** What graphology-gexf must read back, worked out from the graph file alone; null and absent mean the same. */
function expectNothingLost(file: GraphFile): void {
  const graph = read(toGexf(file, 'whole'));
  const { articles } = file.attributes;
  const clean = (text: string | null) => (text === null ? null : replaceForbidden(text));
  const titleOf = (id: string) => articles.find((article) => article.id === id);
  expect(graph.order).toBe(file.nodes.length);
  expect(graph.size).toBe(file.edges.length);
  const keys = graph.nodes();
  file.nodes.forEach(({ key, attributes }, at) => {
    const found = graph.getNodeAttributes(keys[at]);
    const cited = articles.filter(({ mentions }) => mentions.some(({ node }) => node === key));
    expect(found).toMatchObject(
      given({
        entity_type: attributes.entityType,
        kind: clean(attributes.kind),
        label: clean(attributes.label) || undefined,
        name: clean(attributes.name),
        aliases: attributes.aliases.map(clean),
        description: clean(attributes.description),
        mentions: articles.flatMap(({ mentions }) => mentions).filter(({ node }) => node === key).length,
        articles: cited.map(({ id }) => id),
        article_titles: cited.map(({ title }) => clean(title)),
        color: ENTITIES[attributes.entityType].colour.light,
        x: attributes.x,
        y: attributes.y,
      }),
    );
    expect(found.figures).toHaveLength(file.attributes.figures.filter(({ subject }) => subject === key).length);
    expect(found.size).toBeGreaterThan(0);
  });
  file.edges.forEach(({ key, source, target, attributes }) => {
    expect(graph.hasEdge(key)).toBe(true);
    expect(keys.indexOf(graph.source(key))).toBe(file.nodes.findIndex((node) => node.key === source));
    expect(keys.indexOf(graph.target(key))).toBe(file.nodes.findIndex((node) => node.key === target));
    const found = graph.getEdgeAttributes(key);
    const { relation, basis, attrs, evidence } = attributes;
    const cited = evidence.map((item) => titleOf(item.article));
    expect(found).toMatchObject({
      label: RELATIONS[relation].label,
      kind: relation,
      relation,
      inverse: RELATIONS[relation].inverse,
      basis,
      evidence_exact: evidence.map(({ start, end }, at) => clean(cited[at]?.text.slice(start, end) ?? '')),
      evidence_articles: evidence.map(({ article }) => article),
      evidence_titles: cited.map((article) => clean(article?.title ?? '')),
      evidence_publishers: cited.map((article) => clean(article?.publisher ?? '')),
      evidence_dates: cited.map((article) => article?.published ?? ''),
      evidence_urls: cited.map((article) => clean(article?.url ?? '')),
      evidence_spans: evidence.map(({ start, end }) => `${start}-${end}`),
      sources: new Set(evidence.map(({ article }) => article)).size,
    });
    const attributesFound = Object.entries(found).filter(([name]) => name.startsWith('attr_'));
    const attributesGiven = Object.entries(given(attrs)).map(([name, value]) => [
      `attr_${name}`,
      typeof value === 'string' ? clean(value) : value,
    ]);
    expect(Object.fromEntries(attributesFound)).toEqual(Object.fromEntries(attributesGiven));
  });
}

describe('writeGexf(file, part)', () => {
  it('pauses again and again in a large graph', () => {
    const node = example.nodes[0];
    if (!node) throw new Error('The example has nodes.');
    const nodes = Array.from({ length: 2_000 }, (_, at) => ({ ...node, key: `company/${at}` }));
    const file = { ...example, nodes, edges: [] };
    let pauses = 0;
    for (const work = writeGexf(file, 'whole'); !work.next().done; ) pauses += 1;
    expect(pauses).toBeGreaterThan(2_000 / 64 + toGexf(file, 'whole').split('\n').length / 512 - 2);
  });

  it('is valid GEXF 1.3', async () => {
    expect(await listFaults(toGexf(example, 'whole'))).toEqual([]);
    const nothing = { nodes: new Set<string>(), edges: new Set<string>() };
    expect(await listFaults(toGexf(example, nothing))).toEqual([]);
  });

  it('quotes whole sentences, and keeps what exactly was pointed at beside them', () => {
    const xml = toGexf(example, 'whole');
    expect(xml).toContain('for="evidence_exact" value="[&quot;accredited Brightlathe&quot;]"');
    expect(xml).toContain(
      'for="evidence_quotes" value="[&quot;The Ministry of Industry and Information Technology accredited Brightlathe.&quot;]"',
    );
  });

  it('is checked by a grammar that notices faults', async () => {
    const xml = toGexf(example, 'whole');
    expect(await listFaults(xml.replace('class="node"', 'class="nodes"'))).not.toEqual([]);
    expect(await listFaults(xml.replace(/ count="\d+"/, ' count="-1"'))).not.toEqual([]);
  });

  it('loses nothing on the way through graphology-gexf', () => {
    expectNothingLost(parseGraphFile(example));
  });

  it('keeps every end of a line as it is', () => {
    const [node] = example.nodes;
    const label = 'a\rb\u0085c\u2028d\ne';
    const nodes = node ? [{ ...node, attributes: { ...node.attributes, label } }] : [];
    expect(read(toGexf({ ...example, nodes, edges: [] }, 'whole')).getNodeAttribute(node?.key, 'label')).toBe(label);
  });

  it('loses nothing of any graph', async () => {
    fc.assert(
      fc.property(arbitraryGraph, (file) => expectNothingLost(parseGraphFile(file))),
      { numRuns: 150 },
    );
  });

  it('is valid for any graph', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, async (file) => {
        expect(await listFaults(toGexf(file, 'whole'))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('writes the selected part alone, and no edge without its ends', () => {
    const nodes = new Set(['company/brightlathe', 'region/shenzhen']);
    const graph = read(toGexf(example, { nodes, edges: new Set(example.edges.map(({ key }) => key)) }));
    expect(graph.nodes()).toEqual(['company/brightlathe', 'region/shenzhen']);
    expect(graph.edges()).toEqual(['company/brightlathe~located_in~region/shenzhen']);
    expect(graph.getAttribute('description')).toBe('Example: 2 of 6 entities and 1 of 6 relations from 2 articles');
  });

  it('says who wrote it and dates it by the newest article, never the clock', () => {
    const graph = read(toGexf(example, 'whole'));
    expect(graph.getAttribute('creator')).toBe('Clew');
    expect(graph.getAttribute('lastModifiedDate')).toBe('2022-06-22');
  });

  it('keeps keys apart that differ only in what XML cannot write', () => {
    const [node] = example.nodes;
    const nodes = ['\u0000', '\u0001', 'a'].flatMap((key) => (node ? [{ ...node, key }] : []));
    const graph = read(toGexf({ ...example, nodes, edges: [] }, 'whole'));
    expect(graph.nodes()).toEqual(['\uFFFD', '\uFFFD~2', 'a']);
  });

  it('draws background geography dashed, and an edge of two sources thicker', () => {
    const graph = read(toGexf(example, 'whole'));
    expect(graph.getEdgeAttribute('region/shenzhen~part_of~region/guangdong', 'shape')).toBe('dashed');
    const listed = 'company/brightlathe~listed_on~organization/shenzhen-stock-exchange';
    expect(graph.getEdgeAttributes(listed)).toMatchObject({ shape: 'solid', thickness: 2, weight: 2 });
  });

  it('writes an attribute whose values differ in type as text', () => {
    const [first, second] = example.edges;
    if (!first || !second) throw new Error('the example has edges');
    const withBatch = (edge: typeof first, batch: string | number) => ({
      ...edge,
      attributes: { ...edge.attributes, attrs: { batch } },
    });
    const file = { ...example, edges: [withBatch(first, 5), withBatch(second, 'fifth')] };
    const graph = read(toGexf(file, 'whole'));
    expect(graph.mapEdges((_, { attr_batch: batch }) => batch)).toEqual(['5', 'fifth']);
  });
});
