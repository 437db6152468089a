/** An edge as a sentence, and its attributes in words. */
import { RELATIONS } from '../ontology.ts';
import type { GraphEdge } from '../schema.ts';
import { readDate } from './dates.ts';
import type { GraphIndex } from './graphIndex.ts';

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

/** An edge's attributes as pairs of name and words; nulls and `false` say nothing and are left out. */
export function readAttributes(attrs: GraphEdge['attributes']['attrs']): readonly (readonly [string, string])[] {
  return Object.keys(attrs)
    .toSorted()
    .flatMap((key) => {
      const value = attrs[key];
      if (value === null || value === undefined || value === false || value === '') return [];
      const words = value === true ? 'yes' : key === 'date' ? readDate(String(value)) : String(value);
      return [[NAMES.get(key) ?? key, words] as const];
    });
}

const ORDER = ['post', 'role', 'as', 'level', 'batch', 'board', 'what', 'how', 'amount', 'date', 'former'];

/** An edge's attributes on one line: "deputy director · former", "national · batch 4 · July 2023". Empty when there are none. */
export function summarizeAttributes(attrs: GraphEdge['attributes']['attrs']): string {
  const pairs = Object.keys(attrs)
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap((key) => {
      const value = attrs[key];
      if (value === null || value === undefined || value === false || value === '') return [];
      if (value === true) return [key];
      if (key === 'batch') return [`batch ${value}`];
      return [key === 'date' ? readDate(String(value)) : String(value)];
    });
  return pairs.join(' · ');
}

function rank(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}
