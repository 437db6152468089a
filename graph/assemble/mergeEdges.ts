import type { LocalRelation } from '../model.ts';
import { append } from '../multimap.ts';
import { RELATIONS } from '../ontology.ts';
import type { Evidence, GraphEdge } from '../schema.ts';
import { foldName } from './nameKeys.ts';
import { compareBy } from './order.ts';

/** A relation with its ends as node keys and the article that states it. */
export interface Statement {
  readonly article: number;
  readonly articleId: string;
  readonly source: string;
  readonly target: string;
  readonly relation: LocalRelation;
}

type Value = string | number | boolean | null;

/** Attributes told in words: what several sentences say is joined. Of dates, amounts and levels the surest stands. */
const IN_WORDS = new Set(['post', 'as', 'what', 'how', 'role']);

/** Readable and safe in an address: `listed_on~company/yuxin-electronics~organization/shenzhen-stock-exchange`. */
export function edgeKey(relation: string, source: string, target: string): string {
  return `${relation}~${source}~${target}`;
}

/** One edge for each relation between two nodes, with all its evidence; sorted by key. Loops fall away. */
export function mergeEdges(statements: readonly Statement[]): GraphEdge[] {
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements) {
    const directed = direct(statement);
    if (directed.source === directed.target) continue;
    const key = edgeKey(directed.relation.relation, directed.source, directed.target);
    append(byKey, key, directed);
  }
  return [...byKey].map(([key, list]) => mergeEdge(key, list)).sort(compareBy((edge) => edge.key));
}

/** Where direction means nothing, ends stand in key order. */
function direct(statement: Statement): Statement {
  const { relation, source, target } = statement;
  if (RELATIONS[relation.relation].symmetric !== true || source < target) return statement;
  return { ...statement, source: target, target: source };
}

const inTextOrder = compareBy<Statement>(
  ({ article }) => article,
  ({ relation }) => relation.evidence.start,
  ({ relation }) => relation.evidence.end,
  ({ relation }) => relation.frame,
  ({ relation }) => JSON.stringify(Object.entries(relation.attrs).sort(compareBy(([name]) => name))),
);

const bySureness = compareBy<Statement>(({ relation }) => -relation.confidence);

function mergeEdge(key: string, unsorted: readonly Statement[]): GraphEdge {
  const list = [...unsorted].sort(inTextOrder);
  const { source, target, relation } = list[0] as Statement;
  return {
    key,
    source,
    target,
    attributes: {
      relation: relation.relation,
      basis: list.some((statement) => statement.relation.basis === 'text') ? 'text' : 'name',
      attrs: mergeAttrs([...list].sort(bySureness).map((statement) => statement.relation.attrs)),
      evidence: gatherEvidence(list),
    },
  };
}

/** What overlaps in one article, as a sentence and a name in it, is one place where it is said, and as sure as its surest. */
function gatherEvidence(list: readonly Statement[]): Evidence[] {
  const all: Evidence[] = [];
  for (const { articleId, relation } of list) {
    const { evidence, frame, confidence } = relation;
    const last = all.at(-1);
    if (!last || last.article !== articleId || evidence.start >= last.end) {
      all.push({ article: articleId, start: evidence.start, end: evidence.end, frame, confidence });
      continue;
    }
    const surest = confidence > (last.confidence ?? 0) ? { frame, confidence } : {};
    all[all.length - 1] = { ...last, end: Math.max(last.end, evidence.end), ...surest };
  }
  return all;
}

/** The surest statement's values first. What is not in words keeps the first value and lists the others as `NAME_also`. */
function mergeAttrs(all: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  const names = [...new Set(all.flatMap((attrs) => Object.keys(attrs)))].sort();
  const merged: Record<string, Value> = {};
  for (const name of names) {
    const values = [
      ...new Set(
        all
          .map((attrs) => (Object.hasOwn(attrs, name) ? attrs[name] : undefined))
          .filter((value) => value !== undefined && value !== null),
      ),
    ];
    const [first, ...others] = values as Exclude<Value, null>[];
    if (first === undefined) continue;
    if (name === 'former') {
      // Who is called former in one sentence and not in another holds the post, or held it when that was written.
      if (all.every((attrs) => attrs.former === true)) merged.former = true;
    } else if (IN_WORDS.has(name)) merged[name] = joinWords(values.map(String));
    else {
      merged[name] = first;
      if (others.length > 0) merged[`${name}_also`] = others.map(String).join('; ');
    }
  }
  return merged;
}

/** "deputy director; chairman", leaving out what another already says: "Vice-Minister of Trade" and "vice minister". */
function joinWords(values: readonly string[]): string {
  const parts = new Map<string, string>();
  for (const part of values.flatMap((value) => value.split(/;\s*/))) {
    const folded = foldName(part);
    if (!parts.has(folded)) parts.set(folded, part);
  }
  const kept = [...parts].filter(
    ([folded]) => ![...parts.keys()].some((other) => other !== folded && ` ${other} `.includes(` ${folded} `)),
  );
  return kept.map(([, part]) => part).join('; ');
}
