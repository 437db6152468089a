import type { Article, ArticleResult, Mention } from '../../../../graph/model.ts';
import type { EntityType, RelationType } from '../../../../graph/ontology.ts';

export type Found = readonly [words: string, type: EntityType, change?: Partial<Mention>];
export type Stated = readonly [type: RelationType, source: string, target: string, basis?: 'text' | 'name'];

/** An extractor that finds these words, each the first time it stands in the text, as an entity called by them. */
export const finding =
  (found: readonly Found[], relations: readonly Stated[] = []) =>
  (article: Article): ArticleResult => ({
    article,
    entities: found.map(([id, type]) => ({
      id,
      type,
      kind: null,
      name: id,
      label: id,
      aliases: [],
      description: null,
      certainty: 0,
    })),
    mentions: found.map(([words, type, change]) => {
      const start = article.text.indexOf(words);
      return {
        start,
        end: start + words.length,
        type,
        kind: null,
        form: 'name',
        entity: words,
        inside: null,
        ...change,
      };
    }),
    relations: relations.map(([relation, source, target, basis = 'text']) => {
      return {
        relation,
        source,
        target,
        basis,
        attrs: {},
        evidence: { start: 0, end: article.text.length },
        frame: '',
        confidence: 1,
      };
    }),
    figures: [],
  });

/** What a line of the score should be. */
export const tally = (right: number, missed: number, wrong: number) => ({ right, missed, wrong });
