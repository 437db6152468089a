import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { fold } from '../../graph/query/search/fold.ts';
import styles from './Picker.module.css';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** Pale behind the label, such as how much there is. */
  readonly hint?: string;
  /** Options with the same group stand under its name; they come together. */
  readonly group?: string;
}

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is chosen now; null where choosing adds something. */
  readonly value: string | null;
  readonly options: readonly PickerOption[];
  readonly isDisabled?: boolean;
  readonly onPick: (id: string) => void;
}

/** More are not listed at once: typing narrows them down. */
const LISTED = 60;

/** A field that lists what can be chosen, narrowed down by typing. */
export function Picker({ label, placeholder, value, options, isDisabled = false, onPick }: PickerProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const isOpen = query !== null;
  const found = isOpen ? findOptions(options, query) : [];
  const listed = found.slice(0, LISTED);
  const current = listed[Math.min(at, listed.length - 1)];

  const open = () => {
    setQuery('');
    setAt(
      Math.max(
        0,
        options.slice(0, LISTED).findIndex((option) => option.id === value),
      ),
    );
  };
  const pick = (option: PickerOption | undefined) => {
    setQuery(null);
    if (option) onPick(option.id);
  };
  const move = (to: number) => {
    if (!listed[to]) return;
    setAt(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (!isOpen) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp' && key !== 'Enter') return;
      open();
    } else if (key === 'ArrowDown') move((at + 1) % listed.length);
    else if (key === 'ArrowUp') move((at - 1 + listed.length) % listed.length);
    else if (key === 'Enter') pick(current);
    else if (key === 'Escape') setQuery(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded={listed.length > 0}
        aria-controls={listed.length > 0 ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? `${id}-${listed.indexOf(current)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={
          isOpen && value !== null ? (options.find((option) => option.id === value)?.label ?? '') : placeholder
        }
        disabled={isDisabled}
        value={query ?? options.find((option) => option.id === value)?.label ?? ''}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onClick={() => {
          if (!isOpen) open();
        }}
        onBlur={() => setQuery(null)}
        onKeyDown={onKeyDown}
      />
      <ChevronDown className={styles.chevron} aria-hidden="true" />
      {isOpen && (
        // A press in the list must not take the focus from the field, which would close the list.
        <div className={styles.list} onPointerDown={(event) => event.preventDefault()}>
          <div role="listbox" className={styles.options} id={`${id}-list`} aria-label={label}>
            {listed.map((option, place) => (
              <div key={option.id}>
                {option.group !== undefined && option.group !== listed[place - 1]?.group && (
                  <div className={styles.group} aria-hidden="true">
                    {option.group}
                  </div>
                )}
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus */}
                <div
                  id={`${id}-${place}`}
                  role="option"
                  tabIndex={-1}
                  className={styles.option}
                  aria-selected={option === current}
                  onPointerMove={() => setAt(place)}
                  onClick={() => pick(option)}
                >
                  <span>{option.label}</span>
                  {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
                </div>
              </div>
            ))}
          </div>
          {found.length === 0 && <p className={styles.note}>Nothing like that here.</p>}
          {found.length > LISTED && (
            <p className={styles.note}>{found.length - LISTED} more: type to narrow them down.</p>
          )}
        </div>
      )}
    </div>
  );
}

/** Options with every word of the query in label or hint. */
function findOptions(options: readonly PickerOption[], query: string): readonly PickerOption[] {
  const words = fold(query).text.split(' ').filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ label, hint = '' }) => {
    const text = fold(`${label} ${hint}`).text;
    return words.every((word) => text.includes(word));
  });
}
