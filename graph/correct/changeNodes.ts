/**
 * The operations on entities, each on the nodes as the entries before it left them. They give the reason where they do
 * nothing, null where they do what they should.
 */
import { ENTITIES } from '../ontology.ts';
import type { CorrectionOf, Remark } from './correction.ts';
import { listAliases, namesOf } from './names.ts';
import type { NodeState } from './nodeState.ts';

/** Several entities become the first of them that is there. */
export function merge(correction: CorrectionOf<'merge'>, state: NodeState, remark: Remark): string | null {
  const found = correction.entities.map((written) => state.find(written));
  const problems = found.flatMap((item) => ('problem' in item ? [item.problem] : []));
  const nodes = [...new Map(found.flatMap((item) => ('node' in item ? [[item.node.key, item.node]] : []))).values()];
  const [first, ...others] = nodes;
  if (!first || others.length === 0) return problems.length > 0 ? problems.join('; ') : 'these are one already';
  const stranger = others.find((node) => node.entityType !== first.entityType);
  if (stranger) return `${first.key} and ${stranger.key} are of different types: retype one of them first`;
  for (const problem of problems) remark(correction, problem, true);
  state.put({
    ...first,
    kind: first.kind ?? others.find((node) => node.kind !== null)?.kind ?? null,
    description: first.description ?? others.find((node) => node.description !== null)?.description ?? null,
    aliases: listAliases(first.name, nodes.flatMap(namesOf)),
  });
  for (const { key } of others) state.remove(key, first.key);
  return null;
}

/** An entity gets another name; the names it had stay as aliases, its key stays too. */
export function rename(correction: CorrectionOf<'rename'>, state: NodeState): string | null {
  const found = state.find(correction.entity);
  if ('problem' in found) return found.problem;
  const { node } = found;
  const { to } = correction;
  if (node.label === to && node.name === to) return `${node.key} is called that already`;
  state.put({ ...node, label: to, name: to, aliases: listAliases(to, namesOf(node)) });
  return null;
}

/** An entity becomes one of another type or kind, and with the type its key changes. */
export function retype(correction: CorrectionOf<'retype'>, state: NodeState): string | null {
  const found = state.find(correction.entity);
  if ('problem' in found) return found.problem;
  const { node } = found;
  const { to } = correction;
  const kept = node.kind !== null && ENTITIES[to].kinds.includes(node.kind) ? node.kind : null;
  const kind = correction.kind ?? kept;
  if (node.entityType === to && node.kind === kind) return `${node.key} is that already`;
  const key = `${to}${node.key.slice(node.key.indexOf('/'))}`;
  if (key !== node.key && state.nodes.has(key)) return `there is a ${key} already: drop it or rename`;
  state.put({ ...node, key, entityType: to, kind });
  if (key !== node.key) state.remove(node.key, key);
  state.retyped.set(key, correction);
  return null;
}

/** An entity and everything said of it leaves the graph. */
export function drop(correction: CorrectionOf<'drop'>, state: NodeState): string | null {
  const found = state.find(correction.entity);
  if ('problem' in found) return found.problem;
  state.remove(found.node.key, null);
  return null;
}
