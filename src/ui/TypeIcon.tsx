import { ENTITIES, type EntityType } from '../../graph/ontology.ts';
import { ENTITY_ICONS } from './entityIcons.ts';
import styles from './TypeIcon.module.css';

interface TypeIconProps {
  readonly type: EntityType;
  /** Diameter in CSS pixels; without it the disc follows the size of the text. */
  readonly size?: number;
  /** Read the type aloud, where no text beside it says it. */
  readonly isNamed?: boolean;
}

/** The disc that stands for an entity type everywhere: its colour and its pictogram. */
export function TypeIcon({ type, size, isNamed = false }: TypeIconProps) {
  return (
    <span
      className={styles.disc}
      data-entity={type}
      {...(size === undefined ? {} : { style: { inlineSize: size, blockSize: size } })}
      {...(isNamed ? { role: 'img', 'aria-label': ENTITIES[type].label } : {})}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={ENTITY_ICONS[type]} />
      </svg>
    </span>
  );
}
