/** Sentences in which entities are marked and relations listed, read like articles; and the examples of frames and rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPES, type RelationType } from '../../graph/ontology.ts';
import { FRAMES, RULES } from '../../graph/relate/relate.ts';
import { readMarked } from '../../tests/graph/relate/readMarked.ts';
import type { AnnotatedArticle } from './annotated.ts';
import { type PairExample, readPairs } from './relationExamples.ts';

const EDGE = new RegExp(`^(.+) (${RELATION_TYPES.join('|')}) (.+)$`);

/** Every line "[Acme|company] makes [pumps|product]. => Acme produces pumps; …" of a folder's .txt files, as an article. */
export function readMarkedLines(folder: string): AnnotatedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.lastIndexOf(' =>');
      const edges = line.slice(at + 3).trim();
      return annotate(line.slice(0, at), edges === '' ? [] : edges.split('; ').map(readEdge));
    });
}

/** The pairs in the examples of frames and rules: a frame's tell of its own relation alone. */
export function readExamplePairs(): PairExample[] {
  const ofFrames = FRAMES.flatMap(({ relation, examples }) =>
    examples.flatMap(({ text, edges }) => {
      const stated = edges
        .map((edge) => edge.split(' → '))
        .map(([source = '', target = '']) => [source, relation, target] as const);
      return keepLabel(readPairs(annotate(text, stated)), RELATION_TYPES.indexOf(relation));
    }),
  );
  const ofRules = RULES.flatMap(({ examples }) =>
    examples.flatMap(({ text, edges }) => readPairs(annotate(text, edges.map(readEdge)))),
  );
  return [...ofFrames, ...ofRules];
}

function keepLabel(pairs: readonly PairExample[], label: number): PairExample[] {
  return pairs.flatMap((pair) => {
    const holds = pair.labels.get(label);
    return holds === undefined ? [] : [{ ...pair, labels: new Map([[label, holds]]) }];
  });
}

type Stated = readonly [source: string, relation: RelationType, target: string];

function readEdge(edge: string): Stated {
  const [, source, relation, target] = EDGE.exec(edge) ?? [];
  if (source === undefined || relation === undefined || target === undefined) throw new Error(`no relation: ${edge}`);
  return [source, relation as RelationType, target];
}

function annotate(marked: string, stated: readonly Stated[]): AnnotatedArticle {
  const reading = readMarked(marked);
  return {
    name: 'sentence',
    reading,
    gold: {
      name: 'sentence',
      entities: [],
      relations: stated.map(([source, type, target]) => ({
        type,
        source,
        target,
        quote: reading.article.text,
        basis: 'text',
        attrs: {},
        sourceText: null,
        targetText: null,
        optional: false,
      })),
      figures: [],
    },
    foundOf: new Map(reading.entities.map(({ id }) => [id, id])),
  };
}
