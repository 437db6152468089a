import { useId } from 'react';
import styles from './Legend.module.css';

interface RadioRowsProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly count?: number }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Things of which one holds, one below the other. */
export function RadioRows<Value>({ label, options, value, onChange }: RadioRowsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.plain}>
      <legend>{label}</legend>
      {options.map((option) => (
        <div key={option.label} className={styles.row}>
          <label>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span className={styles.label}>{option.label}</span>
            {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
