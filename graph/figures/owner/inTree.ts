/** How those a sentence names hang together with a number in its tree: features of who owns it. */
import { hashWord, mix } from '../../learned/features.ts';
import { meaningsOf } from '../../learned/meanings.ts';
import { treeOf } from '../tree.ts';
import type { Question } from './candidates.ts';
import { OWNING_TYPES } from './types.ts';

/** Entity → hashed features. */
export function readPaths({ view, quantity, group }: Question): ReadonlyMap<string, readonly number[]> {
  const paths = new Map<string, number[]>();
  const owners = view.mentions.filter(({ type }) => OWNING_TYPES.includes(type));
  if (owners.length === 0) return paths;
  const { tree, nodeAt } = treeOf(view);
  const number = nodeAt(quantity.number);
  const groupHash = hashWord(group);
  for (const mention of owners) {
    const features = paths.get(mention.entity) ?? [];
    paths.set(mention.entity, features);
    const type = hashWord(mention.kind === 'designation' ? mention.kind : mention.type);
    const path = tree.between(nodeAt(mention), number);
    if (path === null) {
      features.push(mix(200, type));
      continue;
    }
    const { roles, source, top, length } = path;
    const add = (hash: number) => features.push(hash, mix(type, hash), mix(groupHash, hash));
    add(mix(201, roles));
    add(mix(204, Math.min(length, LONGEST)));
    for (const meaning of meaningsOf(top))
      features.push(mix(205, mix(roles, meaning)), mix(206, mix(mix(source, meaning), groupHash)));
  }
  return paths;
}

/** Ways of so many steps and more are alike. */
const LONGEST = 6;
