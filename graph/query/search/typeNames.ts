/** What the types of entities are called, one of them and several. */
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../ontology.ts';
import { nameKind } from './nameKind.ts';

/** The names that a label says: "Officials and people" are two. */
export const splitNames = (names: string): readonly string[] => names.split(/ (?:and|or) /);

/** A type of entity, and the finer kind where a word says it. */
export interface TypeName {
  readonly type: EntityType;
  readonly kind: string | null;
}

/** Further words for a type. */
const OTHER_NAMES: Partial<Record<EntityType, readonly string[]>> = {
  company: ['firm', 'firms', 'enterprise', 'enterprises', 'businesses', 'corporation', 'corporations'],
  organization: ['organisation', 'organisations'],
  agency: ['government agency', 'government agencies', 'authority', 'authorities'],
};

const NAMES: ReadonlyMap<string, TypeName> = new Map(
  ENTITY_TYPES.flatMap((type): (readonly [string, TypeName])[] => {
    const { label, plural, kinds } = ENTITIES[type];
    const names = [label, plural].flatMap((name) => splitNames(name.toLowerCase()));
    return [
      ...kinds.flatMap((kind) =>
        [kind.replaceAll('-', ' '), nameKind(type, `${type}/${kind}`)].map((name) => [name, { type, kind }] as const),
      ),
      ...[...names, ...(OTHER_NAMES[type] ?? [])].map((name) => [name, { type, kind: null }] as const),
    ];
  }),
);

/** All of them, folded. */
export const TYPE_NAMES: readonly string[] = [...NAMES.keys()];

/** What a folded word names: "companies" a type, "cities" a kind; null for anything else. */
export const readTypeName = (word: string): TypeName | null => NAMES.get(word) ?? null;

/** The names of a type, "company", or a kind, "region/city": several first, then one. */
export function nameTypes(name: string): readonly string[] {
  const [type, kind = null] = name.split('/');
  const all = [...NAMES].filter(([, meant]) => meant.type === type && meant.kind === kind).map(([word]) => word);
  return all.toSorted((a, b) => b.length - a.length);
}
