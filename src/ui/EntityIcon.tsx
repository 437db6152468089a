import { ENTITIES, type EntityType } from '../../graph/ontology.ts';
import styles from './EntityIcon.module.css';
import { ENTITY_ICONS } from './entityIcons.ts';

/** The disc that stands for an entity type everywhere: its colour and its pictogram. Decorative unless `isNamed`. */
export function EntityIcon({ type, isNamed = false }: { readonly type: EntityType; readonly isNamed?: boolean }) {
  return (
    <span
      className={styles.disc}
      data-entity={type}
      {...(isNamed ? { role: 'img', 'aria-label': ENTITIES[type].label } : {})}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={ENTITY_ICONS[type]} />
      </svg>
    </span>
  );
}
