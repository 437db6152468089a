/** What the types of entities are called, one of them and several. */
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../ontology.ts';

/** The names that a label says: "Officials and people" are two. */
export const splitNames = (names: string): readonly string[] => names.split(/ (?:and|or) /);

const NAMES: ReadonlyMap<string, EntityType> = new Map(
  ENTITY_TYPES.flatMap((type) => {
    const names = [ENTITIES[type].label, ENTITIES[type].plural].flatMap((name) => splitNames(name.toLowerCase()));
    return names.map((name) => [name, type] as const);
  }),
);

/** The type that a folded word names; null for none. */
export const readTypeName = (word: string): EntityType | null => NAMES.get(word) ?? null;
