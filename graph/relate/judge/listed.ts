/** Places that stand in a list with bodies: members of it, and not where the bodies are. */
import { labelIndex } from '../../annotate/parse/labels.ts';
import type { Tree } from '../../annotate/parse/tree.ts';
import type { End, Scene } from './scene.ts';

const CONJ = labelIndex('conj');

/** Whether the place is only a member of the list in which the body stands, and not where something is. */
export function isListed({ tree, nodeAt, mentionAt, ends, passage }: Scene, source: End, target: End): boolean {
  const { tokens } = passage.sentence;
  const { from, to: end } = source;
  const { from: at, to } = target;
  // "Lute Bank, Orel County and others", but "Lute Bank, Orel County and Acme, Turin"
  if (tokens[end]?.norm === ',' && end + 1 === at) {
    const next = ends[mentionAt[to + 1] ?? -1];
    const isPair =
      tokens[next?.to ?? -1]?.norm === ',' && ends[mentionAt[(next?.to ?? 0) + 1] ?? -1]?.type === 'region';
    return tokens[to]?.norm === 'and' && !isPair;
  }
  // "The members are Lute, Orel Province, the Lute Guild and Acme"
  if (tokens[at - 1]?.norm === ',' && at < from) return areMembers(tree, nodeAt[from] as number, nodeAt[at] as number);
  // "By Orel County, the Lute Department of Trade and others"
  const behind = tokens[to]?.norm === ',' ? to + 1 : -1;
  const start = /^(?:and|the)$/.test(tokens[behind]?.norm ?? '') ? behind + 1 : behind;
  if (start !== from) return false;
  if (at === 0) return /^(?:,|and)$/.test(tokens[end]?.norm ?? '');
  return !/^(?:in|at|from|near|of|across|outside|:|-|\()$/.test(tokens[at - 1]?.norm ?? '');
}

/** Whether nothing but "and" and commas stands between two words. */
function areMembers(tree: Tree, source: number, target: number): boolean {
  const way = tree.wayBetween(source, target);
  if (!way) return false;
  const steps = [...way.left.slice(0, way.leftSteps), ...way.right.slice(0, way.rightSteps)];
  return steps.every((at) => tree.labels[at] === CONJ);
}
