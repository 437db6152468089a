/** Features of a pair of which only one end stands in the sentence: what there is in it that may stand for the other. */
import type { FeatureList } from '../../learned/featureList.ts';
import { mix } from '../../learned/features.ts';
import type { End, Scene } from './scene.ts';
import { ADPOSITION, ANAPHOR, COMMON, DETERMINED, NOUN, VERB } from './words.ts';

/** How far from the present end words count once more. */
const NEAR = 4;
const NEARBY = 8;

/**
 * What is the same for all of the other end's type that the sentence does not mention.
 * @param side hash of both types and of which end is present
 */
export function commonOf(scene: Scene, present: End, other: End, side: number, out: FeatureList): void {
  const { ends } = scene;
  out.add(mix(33, side));
  let rivals = 0;
  for (const end of ends) if (end.type === other.type) rivals += 1;
  out.add(mix(36, mix(Math.min(rivals, 2), side)));
  addWords(scene, present.from, side, out);
}

/** What tells the other end from others of its type: how likely it is meant, and why. */
export function ownOf({ rank, reasons }: End, side: number, out: FeatureList): void {
  out.add(mix(55, rankedSide(side, rank)));
  let all = 1;
  for (const reason of reasons) {
    out.add(mix(34, mix(reason, side)));
    all = mix(all, reason);
  }
  out.add(mix(35, mix(reasons.length, side)));
  out.add(mix(52, mix(all, side)));
}

/** What the present end hangs on, and what the words say by how likely the other end is meant. */
export function closerOf(scene: Scene, present: End, { rank }: End, side: number, out: FeatureList): void {
  const { tree, nodeAt } = scene;
  const node = nodeAt[present.from] as number;
  const ranked = rankedSide(side, rank);
  tree.ofOne(node, side, out);
  tree.ofOne(node, ranked, out);
  addRankedWords(scene, present.from, side, ranked, out);
}

const rankedSide = (side: number, rank: number): number => mix(side, 60 + rank);

/** The words of the sentence, by whether they stand before the present end or behind it, and how near. */
function addWords({ words }: Scene, stop: number, side: number, out: FeatureList): void {
  const { lemmas, norms, bits, senses, outside } = words;
  for (let index = 0; index < outside.length; index += 1) {
    const at = outside[index] as number;
    const kind = bits[at] as number;
    const lemma = lemmas[at] as number;
    const where = at < stop ? 1 : 2;
    const distance = Math.abs(at - stop);
    if (kind & ANAPHOR) out.add(mix(37, mix(mix(norms[at] as number, where), side)));
    else if (kind & COMMON) out.add(mix(39, mix(mix(lemma, (kind & DETERMINED ? 2 : 0) + where), side)));
    const own = senses[at] as readonly number[];
    for (let sense = 0; sense < own.length; sense += 1) {
      const meaning = mix(mix(own[sense] as number, where), side);
      out.add(mix(50, meaning));
      if (distance <= NEAR) out.add(mix(51, meaning));
    }
    if (kind & (VERB | NOUN | ADPOSITION)) {
      const word = mix(mix(lemma, where), side);
      if (distance <= NEARBY) out.add(mix(41, word));
      if (kind & VERB) out.add(mix(42, word));
    }
  }
}

/** The same words by how likely the other end is meant. */
function addRankedWords({ words }: Scene, stop: number, side: number, ranked: number, out: FeatureList): void {
  const { lemmas, norms, bits, senses, outside } = words;
  for (let index = 0; index < outside.length; index += 1) {
    const at = outside[index] as number;
    const kind = bits[at] as number;
    const lemma = lemmas[at] as number;
    const where = at < stop ? 1 : 2;
    const distance = Math.abs(at - stop);
    if (kind & ANAPHOR) out.add(mix(38, mix(mix(norms[at] as number, where), ranked)));
    else if (kind & COMMON) out.add(mix(40, mix(mix(lemma, (kind & DETERMINED ? 2 : 0) + where), ranked)));
    if (distance <= NEAR) {
      const own = senses[at] as readonly number[];
      for (let sense = 0; sense < own.length; sense += 1)
        out.add(mix(57, mix(mix(mix(own[sense] as number, where), side), ranked)));
    }
    if (kind & (VERB | NOUN | ADPOSITION) && distance <= NEARBY)
      out.add(mix(56, mix(mix(mix(lemma, where), side), ranked)));
  }
}
