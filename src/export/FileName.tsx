import { useId } from 'react';
import styles from './ExportDialog.module.css';

interface FileNameProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** What the file will be called. */
export function FileName({ name, onChange }: FileNameProps) {
  const id = useId();
  return (
    <div className={styles.name}>
      <label htmlFor={id}>File name</label>
      <input
        id={id}
        type="text"
        value={name}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
