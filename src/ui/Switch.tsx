import { type ReactNode, useId } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: string;
}

/** Something that is on or off at once, without a button to confirm it. */
export function Switch({ isOn, onChange, children, hint }: SwitchProps) {
  const hintId = useId();
  return (
    <label className={styles.row}>
      <span>
        {children}
        {hint && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className={styles.track}
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
        {...(hint ? { 'aria-describedby': hintId } : {})}
      />
    </label>
  );
}
