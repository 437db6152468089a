import { type ReactNode, useState } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  readonly title: string;
  /** What is in force there, said while the section is folded. */
  readonly state?: string | null;
  /** What should be known of that, folded or not. */
  readonly note?: string | null;
  readonly children: ReactNode;
}

/** A section that is folded until someone asks for it; what it holds is not drawn before. */
export function Fold({ title, state = null, note = null, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.fold} aria-label={title}>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <h3>{title}</h3>
          {state !== null && <small>{state}</small>}
        </summary>
        {isOpen && <div className={styles.body}>{children}</div>}
      </details>
      {note !== null && <p className={styles.note}>{note}</p>}
    </section>
  );
}
