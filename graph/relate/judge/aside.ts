/** What is told of a name beside the main line of its sentence: "Acme, which Globex owns, makes pumps". */
import { type Label, labelIndex } from '../../annotate/parse/labels.ts';
import type { End, Scene } from './scene.ts';

const ASIDES: ReadonlySet<number> = new Set((['acl:relcl'] as Label[]).map(labelIndex));

/** Whether one of the two stands in what is said beside another name, which would be the source: Globex makes no pumps. */
export function isAside(scene: Scene, source: End, target: End): boolean {
  return leaves(scene, source, target, source) || leaves(scene, target, source, source);
}

/** Whether `inner` stands in an aside of a rival of `source` that `outer` has no part in. */
function leaves({ tree, nodeAt, mentionAt, ends, passage }: Scene, inner: End, outer: End, source: End): boolean {
  if (inner.from < 0 || outer.from < 0) return false;
  const [from, to] = [nodeAt[inner.from] as number, nodeAt[outer.from] as number];
  const outside = tree.climb(to);
  return tree.climb(from).some((at) => {
    if (!ASIDES.has(tree.labels[at] as number) || outside.includes(at)) return false;
    const head = tree.heads[at] as number;
    const token = nodeAt.indexOf(head);
    const rival = ends[mentionAt[token] ?? -1];
    if (!rival || rival.type !== source.type || rival.entity === inner.entity || rival.entity === outer.entity)
      return false;
    return passage.sentence.tokens[rival.to]?.norm === ',';
  });
}
