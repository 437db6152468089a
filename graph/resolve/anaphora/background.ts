/** What is known of an article beyond the sentences read so far. */
import type { Article, LocalEntity, Mention, Sentence } from '../../model.ts';

export interface Background {
  /** Entity → how often the article names it. */
  readonly counts: ReadonlyMap<string, number>;
  /** The company that is named most. */
  readonly mainCompany: string | null;
  readonly inHeadline: ReadonlySet<string>;
  /** Entity → lemmas of the sentence that names it first. */
  readonly context: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity → entities named in the sentence that names it first. */
  readonly company: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** Entity → its names, in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

export function readBackground(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly LocalEntity[],
  bySentence: readonly (readonly Mention[])[],
): Background {
  const counts = new Map<string, number>();
  const inHeadline = new Set<string>();
  const context = new Map<string, ReadonlySet<string>>();
  const company = new Map<string, ReadonlySet<string>>();
  sentences.forEach((sentence, at) => {
    const here = bySentence[at] as readonly Mention[];
    if (here.length === 0) return;
    const isHeadline = article.blocks[sentence.block]?.kind === 'headline';
    const lemmas = new Set(sentence.tokens.map(({ lemma }) => lemma));
    const together = new Set(here.map(({ entity }) => entity));
    for (const mention of here) {
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
      if (isHeadline) inHeadline.add(mention.entity);
      if (!context.has(mention.entity)) {
        context.set(mention.entity, lemmas);
        company.set(mention.entity, together);
      }
    }
  });
  let mainCompany: string | null = null;
  for (const { id, type } of entities)
    if (type === 'company' && (counts.get(id) ?? 0) > (counts.get(mainCompany ?? '') ?? 0)) mainCompany = id;
  const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' | ').toLowerCase()]));
  return {
    counts,
    mainCompany,
    inHeadline,
    context,
    company,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    names,
  };
}
