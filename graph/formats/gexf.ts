/**
 * GEXF 1.3 (https://gexf.net), readable by Gephi, networkx and graphology-gexf.
 *
 * Written with our own XML writer: the one in graphology-gexf 0.13 leaves list items bare, so that the alias
 * "Foo Co., Ltd." reads back as two, and it drops empty lists and guesses column types from the values.
 * Columns carry the same name as id and title, so that every tool calls them alike.
 */
import { ENTITIES, RELATIONS } from '../ontology.ts';
import { countSources } from '../query/evidence/passages.ts';
import { type GraphIndex, indexFile } from '../query/graphIndex.ts';
import type { Part } from '../query/neighbourhood.ts';
import type { Sliced } from '../query/sliced.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../schema.ts';
import { countOf } from '../text/countOf.ts';
import { attvalues, declareColumns } from './gexfColumns.ts';
import { EDGE_COLUMNS, findAttributeColumns, NODE_COLUMNS } from './gexfData.ts';
import { element, replaceForbidden, writeXml, type XmlElement } from './xml.ts';

const EDGE_COLOUR = '#8a8378';

/** Nodes or edges between two pauses. */
const STEP = 64;

/**
 * The graph, or a part of it, as a GEXF 1.3 document, made a slice at a time. An edge is written when it is selected
 * and both its ends are. The text depends on the file and the part alone: nodes and edges keep the file's order, and
 * there is no clock in it.
 */
export function* writeGexf(file: GraphFile, part: Part | 'whole'): Sliced<string> {
  const index = indexFile(file);
  yield;
  const nodes = file.nodes.filter(({ key }) => part === 'whole' || part.nodes.has(key));
  const kept = new Set(nodes.map(({ key }) => key));
  const edges = file.edges.filter(
    ({ key, source, target }) => (part === 'whole' || part.edges.has(key)) && kept.has(source) && kept.has(target),
  );
  yield;
  const degrees = countDegrees(edges);
  yield;
  const ids = nameIds(nodes.map(({ key }) => key));
  yield;
  const edgeIds = nameIds(edges.map(({ key }) => key));
  yield;
  const edgeColumns = [...EDGE_COLUMNS, ...findAttributeColumns(edges)];
  yield;
  const nodeElements = yield* mapInSlices(nodes, (node) =>
    writeNode(index, node, ids.get(node.key) ?? node.key, degrees.get(node.key) ?? 0),
  );
  const edgeElements = yield* mapInSlices(edges, (edge) =>
    writeEdge(index, edge, edgeColumns, {
      id: edgeIds.get(edge.key) ?? edge.key,
      source: ids.get(edge.source) ?? edge.source,
      target: ids.get(edge.target) ?? edge.target,
    }),
  );
  return yield* writeXml(
    element(
      'gexf',
      {
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
        version: '1.3',
      },
      [
        describeFile(file, nodes.length, edges.length),
        element('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, [
          declareColumns('node', NODE_COLUMNS),
          declareColumns('edge', edgeColumns),
          element('nodes', { count: nodes.length }, nodeElements),
          element('edges', { count: edges.length }, edgeElements),
        ]),
      ],
    ),
  );
}

function* mapInSlices<Item>(items: readonly Item[], write: (item: Item) => XmlElement): Sliced<readonly XmlElement[]> {
  const elements: XmlElement[] = [];
  for (const item of items) {
    elements.push(write(item));
    if (elements.length % STEP === 0) yield;
  }
  return elements;
}

function describeFile(file: GraphFile, nodes: number, edges: number): XmlElement {
  const { title, articles } = file.attributes;
  const dates = articles.flatMap(({ published }) => (published !== null && isDay(published) ? [published] : []));
  const part =
    nodes === file.nodes.length && edges === file.edges.length
      ? `${countOf(nodes, 'entity', 'entities')} and ${countOf(edges, 'relation')}`
      : `${nodes} of ${countOf(file.nodes.length, 'entity', 'entities')} and ${edges} of ${countOf(file.edges.length, 'relation')}`;
  return element('meta', { lastmodifieddate: dates.toSorted().at(-1) }, [
    element('creator', {}, ['Clew']),
    element('description', {}, [`${title}: ${part} from ${countOf(articles.length, 'article')}`]),
    element('keywords', {}, ['knowledge graph, news, provenance']),
  ]);
}

/** Whether an EDTF date is a whole day of the calendar, which is all the schema takes. */
function isDay(edtf: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || edtf.startsWith('0000')) return false;
  const day = new Date(`${edtf}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(edtf);
}

function writeNode(index: GraphIndex, node: GraphNode, id: string, degree: number): XmlElement {
  const { entityType, label, x, y } = node.attributes;
  return element('node', { id, label }, [
    attvalues(NODE_COLUMNS, { index, node }),
    colour(ENTITIES[entityType].colour.light),
    element('viz:position', { x, y, z: 0 }),
    element('viz:size', { value: Math.round((4 + 3 * Math.sqrt(degree)) * 100) / 100 }),
    element('viz:shape', { value: 'disc' }),
  ]);
}

interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

function writeEdge(index: GraphIndex, edge: GraphEdge, columns: typeof EDGE_COLUMNS, ends: Ends): XmlElement {
  const { relation, basis } = edge.attributes;
  const sources = Math.max(1, countSources(edge.attributes));
  return element('edge', { ...ends, label: RELATIONS[relation].label, kind: relation, weight: sources }, [
    attvalues(columns, { index, edge }),
    colour(EDGE_COLOUR),
    element('viz:thickness', { value: sources }),
    element('viz:shape', { value: basis === 'gazetteer' ? 'dashed' : 'solid' }),
  ]);
}

function colour(hex: string): XmlElement {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return element('viz:color', { r, g, b, hex });
}

function countDegrees(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const key of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  return degrees;
}

/** Keys as XML can hold them; where replacing forbidden characters makes two alike, the later ones get a number. */
function nameIds(keys: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(keys.filter((key) => replaceForbidden(key) === key));
  return new Map(
    keys.map((key) => {
      const plain = replaceForbidden(key);
      if (plain === key) return [key, key];
      let id = plain;
      for (let number = 2; taken.has(id); number += 1) id = `${plain}~${number}`;
      taken.add(id);
      return [key, id];
    }),
  );
}
