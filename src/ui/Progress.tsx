import styles from './Progress.module.css';

/** How far something has come; `value` is 0…1, or null while nobody knows. */
export function Progress({ value, label }: { readonly value: number | null; readonly label: string }) {
  const percent = value === null ? null : Math.round(value * 100);
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label={label}
        className={styles.track}
        {...(percent === null ? {} : { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
      >
        <div className={styles.thread} data-unknown={percent === null} style={{ inlineSize: `${percent ?? 30}%` }} />
      </div>
      <p>
        {label}
        {percent !== null && percent > 0 && ` ${percent}%`}
      </p>
    </div>
  );
}
