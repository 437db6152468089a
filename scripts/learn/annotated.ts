/** An article as the extractor reads it, beside what gold says of it. */
import { alignEntities } from '../../graph/evaluate/alignEntities.ts';
import type { GoldArticle, GoldEntity } from '../../graph/evaluate/gold.ts';
import type { Reading } from '../../graph/model.ts';

export interface AnnotatedArticle {
  readonly name: string;
  readonly reading: Reading;
  readonly gold: GoldArticle;
  /** Id of a gold entity → id of the entity that the extractor found for it. */
  readonly foundOf: ReadonlyMap<string, string>;
}

/** Id of an entity of the reading → gold's. */
export function findGold({ entities }: Reading, gold: readonly GoldEntity[]): ReadonlyMap<string, GoldEntity> {
  const nodes = entities.map(({ id, type, ...names }) => ({ key: id, attributes: { entityType: type, ...names } }));
  return alignEntities(nodes, gold).goldOf;
}

export function alignReading(name: string, reading: Reading, gold: GoldArticle): AnnotatedArticle {
  const goldOf = findGold(reading, gold.entities);
  return { name, reading, gold, foundOf: new Map([...goldOf].map(([id, entity]) => [entity.id, id])) };
}
