/** Pairs of entities in annotated articles, with the relations that gold says hold between them there. */
import type { GoldRelation } from '../../graph/evaluate/gold.ts';
import { FeatureList } from '../../graph/learned/featureList.ts';
import { RELATION_TYPES, RELATIONS } from '../../graph/ontology.ts';
import { pairFeatures } from '../../graph/relate/judge/features.ts';
import { listPairs } from '../../graph/relate/judge/pairs.ts';
import { readScenes } from '../../graph/relate/judge/scenes.ts';
import { readPassages } from '../../graph/relate/passage.ts';
import { findByFrames } from '../../graph/relate/relate.ts';
import type { AnnotatedArticle } from './annotated.ts';

export interface PairExample {
  /** Where the sentence begins in the article. */
  readonly start: number;
  readonly source: string;
  readonly target: string;
  /** Whether the sentence mentions both. */
  readonly isHere: boolean;
  /** Relations that frames or rules found, as indices of relation types. */
  readonly found: ReadonlySet<number>;
  readonly features: Int32Array;
  /** Index of a relation type → whether gold has it here; null where that cannot be told. */
  readonly labels: ReadonlyMap<number, boolean | null>;
}

export function readPairs(article: AnnotatedArticle): PairExample[] {
  const { reading, gold, foundOf } = article;
  const passages = readPassages(reading);
  const stated = new Map<string, GoldRelation>();
  for (const relation of gold.relations) {
    const source = foundOf.get(relation.source);
    const target = foundOf.get(relation.target);
    if (source === undefined || target === undefined) continue;
    stated.set(`${relation.type}|${source}|${target}`, relation);
    if (RELATIONS[relation.type].symmetric) stated.set(`${relation.type}|${target}|${source}`, relation);
  }
  const { text } = reading.article;
  const places = new Map(gold.relations.map((item) => [item, text.indexOf(item.quote)]));
  const relations = findByFrames(passages);
  const foundAt = new Set(
    relations.flatMap(({ relation, source, target, evidence }) =>
      [`${source}|${target}`, ...(RELATIONS[relation].symmetric ? [`${target}|${source}`] : [])].map(
        (ends) => `${relation}|${ends}|${evidence.start}`,
      ),
    ),
  );
  const list = new FeatureList();
  const scenes = readScenes(reading, passages, relations);
  const examples: (PairExample & { gold: Map<number, GoldRelation> })[] = [];
  const both = new Set<GoldRelation>();
  for (const { scene, hints } of scenes) {
    const { start, end } = scene.passage.sentence;
    for (const { source, target, relations: allowed } of listPairs(scene)) {
      const labels = new Map<number, boolean | null>();
      const known = new Map<number, GoldRelation>();
      const isHere = source.from >= 0 && target.from >= 0;
      for (const at of allowed) {
        const relation = stated.get(`${RELATION_TYPES[at]}|${source.entity}|${target.entity}`);
        if (!relation) labels.set(at, false);
        else {
          const place = places.get(relation) as number;
          const isQuoted = place < end && place + relation.quote.length > start;
          labels.set(at, relation.optional || !isQuoted ? null : true);
          if (isQuoted && isHere) both.add(relation);
          known.set(at, relation);
        }
      }
      const found = new Set(
        allowed.filter((at) => foundAt.has(`${RELATION_TYPES[at]}|${source.entity}|${target.entity}|${start}`)),
      );
      pairFeatures(scene, source, target, hints, list);
      const features = list.copy();
      examples.push({
        start,
        source: source.entity,
        target: target.entity,
        isHere,
        found,
        features,
        labels,
        gold: known,
      });
    }
  }
  // Where a quote spans several sentences and one of them names both ends, that one says it.
  return examples.map(({ gold: known, ...example }) => {
    if (example.isHere) return example;
    const labels = new Map(example.labels);
    for (const [at, relation] of known) if (labels.get(at) === true && both.has(relation)) labels.set(at, null);
    return { ...example, labels };
  });
}
