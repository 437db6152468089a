import { X } from 'lucide-react';
import styles from './Chip.module.css';

/** Something that is in force, with a way to remove it. */
export function Chip({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onRemove} aria-label={`Remove filter: ${label}`}>
      <span>{label}</span>
      <X aria-hidden="true" />
    </button>
  );
}
