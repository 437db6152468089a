import { useId } from 'react';
import styles from './Choices.module.css';

interface ChoicesProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly name?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few things of which one holds, side by side. */
export function Choices<Value>({ label, options, value, onChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.label}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              {...(option.name ? { 'aria-label': option.name } : {})}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
