/**
 * Fits graph/annotate/tagger: which names an article's lines hold, given what rules find there.
 *
 * A linear chain over words (fitChain.ts), whose labels are the names of gold located in the text (tagger/documents.ts).
 * What rules find is a feature only in articles that nobody looked at when writing the rules: elsewhere they are better
 * than they are. Features that few articles show are left out, so that no name is learnt by heart.
 */
import { readFeatures } from '../../graph/annotate/tagger/features.ts';
import { LABELS, mayFollow } from '../../graph/annotate/tagger/labels.ts';
import { type LineView, viewLines } from '../../graph/annotate/tagger/surroundings.ts';
import { FeatureList } from '../../graph/learned/featureList.ts';
import { fitChain, type PackedChain, type Sequence } from './fitChain.ts';
import type { Document } from './tagger/documents.ts';

/** Found by measuring on articles left out; `lasso` and `least` trade a little accuracy for a small file. */
const SETTINGS = { bits: 20, epochs: 12, rate: 0.1, penalty: 1e-4, lasso: 1.5e-3, least: 0.1 };
/** Articles that must show a feature. */
const FEWEST = 3;

/** The lines of an article with the features of their words. */
export function readSequences({ byRule, isUnseen, allowed }: Document): Sequence[] {
  return viewLines(byRule.lines, isUnseen ? byRule.found : null, byRule.open)
    .filter(({ line }) => line.words.length > 0 && line.sentence.tokens.length > 0)
    .map((view) => ({
      features: view.line.words.map((_, at) => readAll(view, at)),
      allowed: allowed[view.line.index] as Uint32Array,
      weight: 1,
    }));
}

function readAll(view: LineView, at: number): Uint32Array {
  const features = new FeatureList();
  readFeatures(view, at, features);
  return Uint32Array.from(new Set(features.copy()));
}

/** @param articles the lines of each article */
export function fitTagger(articles: readonly (readonly Sequence[])[]): PackedChain {
  const counts = new Map<number, number>();
  for (const sequences of articles) {
    const own = new Set(sequences.flatMap(({ features }) => features.flatMap((word) => [...word])));
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const sequences = articles.flat().map((sequence) => ({
    ...sequence,
    features: sequence.features.map((word) => word.filter((feature) => (counts.get(feature) ?? 0) >= FEWEST)),
  }));
  return fitChain(sequences, { labels: LABELS, mayFollow, ...SETTINGS });
}
