import type { ReactNode } from 'react';
import styles from './Message.module.css';

interface MessageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** Nothing to show, and why, and the way out. */
export function EmptyState({ title, children, actions }: MessageProps) {
  return (
    <section className={styles.message} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

interface ErrorStateProps extends MessageProps {
  /** Label and value: where it happened, what the machine said. */
  readonly facts?: readonly (readonly [string, string])[];
}

/** Something went wrong: what, where, what was kept, what to do. */
export function ErrorState({ title, children, facts = [], actions }: ErrorStateProps) {
  return (
    <section className={styles.message} role="alert">
      <h2>{title}</h2>
      <div className={styles.text}>{children}</div>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
