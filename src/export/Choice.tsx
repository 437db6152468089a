import { type ReactNode, useId } from 'react';
import styles from './ExportDialog.module.css';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** What can be chosen, in this order, and how it is called. */
  readonly options: Readonly<Record<Value, string>>;
  readonly chosen: NoInfer<Value>;
  readonly onChoose: (value: Value) => void;
  readonly hint?: ReactNode;
}

/** A few things side by side of which one holds. */
export function Choice<Value extends string>({ legend, options, chosen, onChoose, hint }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.scopes}>
      <legend>{legend}</legend>
      <div className={styles.choice}>
        {(Object.keys(options) as Value[]).map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{options[value]}</span>
          </label>
        ))}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
