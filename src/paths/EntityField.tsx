/** A field for one end of a path, after the ARIA combobox pattern: the focus stays in it, the arrow keys walk the list. */
import { X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { matchNames } from '../../graph/query/paths/ends.ts';
import type { GraphFile, GraphNode } from '../../graph/schema.ts';
import shared from '../ui/Field.module.css';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { EntityOptions } from './EntityOptions.tsx';
import styles from './PathForm.module.css';
import { useEntityNames } from './useEntityNames.ts';

const MAX_QUERY = 120;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface EntityFieldProps {
  readonly label: string;
  readonly file: GraphFile;
  readonly field: Ref<HTMLInputElement>;
  /** The end chosen, null while there is none. */
  readonly node: GraphNode | null;
  readonly placeholder: string;
  readonly onChoose: (key: string | null) => void;
}

export function EntityField({ label, file, field, node, placeholder, onChoose }: EntityFieldProps) {
  const fieldId = useId();
  const listId = useId();
  /** What is being typed; null while the field shows its end. */
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** Enter was pressed before there were names to choose from. */
  const [isAsked, setIsAsked] = useState(false);
  const query = useDeferredValue(draft ?? '');
  const names = useEntityNames(file, draft !== null);
  const matches = useMemo(() => (names ? matchNames(names, query) : []), [names, query]);
  const isShown = isOpen && query.trim() !== '';
  const isListed = isShown && matches.length > 0;
  const current = matches[Math.min(active, matches.length - 1)];
  const optionId = (key: string) => `${listId}-${key}`;

  const leave = () => {
    setDraft(null);
    setIsOpen(false);
    setIsAsked(false);
  };
  const choose = (key: string | null) => {
    leave();
    onChoose(key);
  };
  useEffect(() => {
    if (!isAsked || !names || draft === null) return;
    setIsAsked(false);
    const [first] = matchNames(names, draft, 1);
    if (first) choose(first.node.key);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      if (isShown) setActive((at) => (Math.min(at, matches.length - 1) + step + matches.length) % matches.length);
      else setIsOpen(true);
    } else if (event.key === 'Enter' && draft !== null) {
      event.preventDefault();
      // The list may lag behind the field; what is picked is what the field says.
      if (!names || draft !== query) setIsAsked(true);
      else if (current) choose(current.node.key);
    } else if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
  };

  return (
    <div className={styles.end}>
      <label htmlFor={fieldId} className={styles.label}>
        {label}
      </label>
      <div className={styles.field} data-filled={node !== null && draft === null}>
        {node && draft === null && <TypeIcon type={node.attributes.entityType} />}
        <input
          id={fieldId}
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed && current ? optionId(current.node.key) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={MAX_QUERY}
          placeholder={placeholder}
          value={draft ?? node?.attributes.label ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget: { value } }) => {
            setActive(0);
            setIsOpen(true);
            setIsAsked(false);
            setDraft(value);
            // An emptied field is an end taken back.
            if (value === '' && node) onChoose(null);
          }}
        />
        {node && draft === null && (
          <button
            type="button"
            className={shared.clear}
            aria-label={`Take back ${label.toLowerCase()}: ${node.attributes.label}`}
            onClick={() => choose(null)}
          >
            <X aria-hidden size={15} />
          </button>
        )}
      </div>
      {isShown && (
        <EntityOptions
          id={listId}
          label={label}
          isReady={names !== null}
          query={query.trim()}
          matches={matches}
          current={current}
          optionId={optionId}
          onPick={choose}
        />
      )}
    </div>
  );
}
