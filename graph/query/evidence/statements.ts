/** An edge as a sentence, and its attributes in words. */
import { RELATIONS } from '../../ontology.ts';
import type { GraphEdge } from '../../schema.ts';
import { readDate } from '../dates.ts';
import type { GraphIndex } from '../graphIndex.ts';

export interface Statement {
  readonly source: string;
  readonly verb: string;
  readonly target: string;
}

/** "Yuxin Electronics", "is listed on", "Shenzhen Stock Exchange": the labels of an edge, read along its arrow. */
export function stateEdge(index: GraphIndex, edge: GraphEdge): Statement {
  return {
    source: labelOf(index, edge.source),
    verb: RELATIONS[edge.attributes.relation].label,
    target: labelOf(index, edge.target),
  };
}

/** A node's label, or its key when there is no such node. */
export function labelOf(index: GraphIndex, key: string): string {
  return index.nodes.get(key)?.attributes.label ?? key;
}

/** Whether its text could have said when it held and did not, so that filters take the day of a dated article for it. */
export function isDatedByArticle({ articles }: GraphIndex, { attributes }: GraphEdge): boolean {
  const { relation, attrs, evidence } = attributes;
  if (attrs.date || !RELATIONS[relation].attributes.includes('date')) return false;
  return evidence.some(({ article }) => articles.get(article)?.published);
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    post: 'Post',
    date: 'Date',
    level: 'Level',
    batch: 'Batch',
    as: 'Recognized as',
    board: 'Board',
    what: 'What',
    amount: 'Amount',
    how: 'How',
    role: 'Role',
    former: 'Former',
  }),
);

type Attributes = GraphEdge['attributes']['attrs'];

/** An edge's attributes as pairs of name and words; nulls and `false` say nothing and are left out. */
export function readAttributes(attrs: Attributes): readonly (readonly [string, string])[] {
  return listSaid(attrs).map(([name, words]) => [NAMES.get(name) ?? name, words === true ? 'yes' : words]);
}

const ORDER = ['post', 'role', 'as', 'level', 'batch', 'board', 'what', 'how', 'amount', 'date', 'former'];

/** An edge's attributes on one line: "deputy director · former", "national · batch 4 · July 2023". Empty when there are none. */
export function summarizeAttributes(attrs: Attributes): string {
  return listSaid(attrs)
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([name, words]) => (words === true ? name : name === 'batch' ? `batch ${words}` : words))
    .join(' · ');
}

/** What attributes say, by name; `NAME_also` lists what other sentences say of the same (graph/assemble/mergeEdges.ts). */
function listSaid(attrs: Attributes): readonly (readonly [name: string, words: string | true])[] {
  const names = new Set(Object.keys(attrs).map((key) => key.replace(/_also$/, '')));
  return [...names].toSorted().flatMap((name): (readonly [string, string | true])[] => {
    const value = attrs[name];
    if (value === true) return [[name, true]];
    const others = String(attrs[`${name}_also`] ?? '')
      .split('; ')
      .filter((other) => other !== '')
      .map((other) => readValue(name, other));
    const also = others.length > 0 ? `also ${others.join(', ')}` : '';
    const isSilent = value === null || value === undefined || value === false || value === '';
    const words = [isSilent ? '' : readValue(name, String(value)), also].filter((part) => part !== '').join(', ');
    return words === '' ? [] : [[name, words]];
  });
}

const readValue = (name: string, value: string) => (name === 'date' ? readDate(value) : value);

function rank(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}
