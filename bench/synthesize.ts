import { ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../graph/ontology.ts';
import { FORMAT, type GraphEdge, type GraphFile, type GraphNode } from '../graph/schema.ts';
import { createRandom } from './random.ts';

const SYLLABLES = ['bei', 'chang', 'dong', 'feng', 'guang', 'hua', 'jing', 'kun', 'lin', 'ming', 'nan', 'ping', 'rui'];
const HEADS: Readonly<Record<EntityType, string>> = {
  company: 'Electronics',
  agency: 'Bureau',
  organization: 'Association',
  person: '',
  region: 'District',
  policy: 'Plan',
  industry: 'industry',
  product: 'sensor',
  event: 'Forum',
};
const EDGES_PER_NODE = 3;
const GROUPS = 24;

/**
 * A valid graph file of any size: names of two to four syllables, a few hubs, clusters laid out on a disc,
 * and one sentence of one article behind every edge. The same size and seed give the same bytes.
 */
export function synthesize(size: number, seed = 7): GraphFile {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const nodes = Array.from({ length: size }, (_, index): GraphNode => {
    const entityType = pick(ENTITY_TYPES);
    const stem = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    const label = `${stem[0]?.toUpperCase()}${stem.slice(1)} ${HEADS[entityType]} ${index}`.replace('  ', ' ');
    const angle = (index % GROUPS) * ((2 * Math.PI) / GROUPS);
    const spread = Math.sqrt(size) * 4;
    const at = { radius: spread * 0.35 * Math.sqrt(random()), turn: 2 * Math.PI * random() };
    return {
      key: `${entityType}/${index}`,
      attributes: {
        entityType,
        kind: null,
        label,
        name: `${label} Co., Ltd.`,
        aliases: [],
        description: null,
        x: spread * Math.cos(angle) + at.radius * Math.cos(at.turn),
        y: spread * Math.sin(angle) + at.radius * Math.sin(at.turn),
      },
    };
  });
  const sentences: string[] = [];
  let length = 0;
  const edges: GraphEdge[] = [];
  const seen = new Set<string>();
  while (edges.length < size * EDGES_PER_NODE) {
    const from = Math.floor(random() * size);
    // Half of all edges stay in their cluster; squared chance makes the first nodes hubs.
    const near = (from + GROUPS * (1 + Math.floor(random() * 12))) % size;
    const to = random() < 0.5 ? near : Math.floor(random() ** 2 * size);
    const relation = pick(RELATION_TYPES);
    const key = `${relation}:${from}:${to}`;
    const source = nodes[from];
    const target = nodes[to];
    if (from === to || seen.has(key) || !source || !target) continue;
    seen.add(key);
    const sentence = `${source.attributes.label} and ${target.attributes.label} work together. `;
    edges.push({
      key,
      source: source.key,
      target: target.key,
      attributes: {
        relation,
        basis: 'text',
        attrs: {},
        evidence: [{ article: 'synthetic', start: length, end: length + sentence.length - 1 }],
      },
    });
    sentences.push(sentence);
    length += sentence.length;
  }
  const text = sentences.join('');
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: FORMAT,
      title: `Synthetic graph of ${size}`,
      builtFrom: `seed ${seed}`,
      articles: [
        {
          id: 'synthetic',
          file: 'synthetic.txt',
          title: 'Synthetic',
          publisher: null,
          published: '2024-01-01',
          url: null,
          byline: [],
          text,
          blocks: [{ kind: 'body', start: 0, end: text.length }],
          mentions: [],
        },
      ],
      figures: [],
    },
    nodes,
    edges,
  };
}
