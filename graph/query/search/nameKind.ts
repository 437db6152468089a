/** Kinds of entities in words. */
import { ENTITIES, type EntityType } from '../../ontology.ts';
import { pluralOf } from '../../text/pluralOf.ts';

/** "cities" for `region/city`; "other policies" for `policy/`. */
export function nameKind(type: EntityType, key: string): string {
  const kind = key.slice(type.length + 1).replaceAll('-', ' ');
  if (kind === '') return `other ${ENTITIES[type].plural.toLowerCase()}`;
  return kind === 'media' ? kind : pluralOf(kind);
}
