/** The search field and its list, after the ARIA combobox pattern: the focus stays in the field. */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { getData } from '../state/derive.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { listOptions, pickOption, type SearchOption } from './options.ts';
import { ResultList } from './ResultList.tsx';
import styles from './SearchBox.module.css';
import { useFocusShortcut } from './useFocusShortcut.ts';
import { useSearchIndex } from './useSearchIndex.ts';

/** Longer than any name; the time of a fuzzy search grows with what is typed. */
const MAX_QUERY = 120;

export function SearchBox() {
  const store = useClewStore();
  const data = useStore(getData);
  const visible = useStore((state) => state.view.visible);
  const filters = useStore((state) => state.filters);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [isTouched, setIsTouched] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = useDeferredValue(query);
  const { index, hasFailed, retry } = useSearchIndex(data?.file ?? null, isTouched);
  useFocusShortcut(field);

  // `visible` and `filters` say when a hit has become hidden or shown.
  const groups = useMemo(() => {
    void visible;
    void filters;
    return index ? listOptions(store.getState(), index.search(wanted)) : [];
  }, [index, wanted, store, visible, filters]);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  const current = options[Math.min(active, options.length - 1)];
  const isShown = isOpen && query.trim() !== '' && data !== null;
  const optionId = (option: SearchOption) => `${listId}-${option.id}`;
  const currentId = isShown && current ? optionId(current) : undefined;

  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const pick = (option: SearchOption) => {
    // The focus leaves first, so that what opens may take it.
    field.current?.blur();
    setIsOpen(false);
    pickOption(store, option);
  };
  const clear = () => {
    setQuery('');
    setActive(0);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      if (isShown) setActive((at) => (Math.min(at, options.length - 1) + step + options.length) % options.length);
      else setIsOpen(true);
    } else if (event.key === 'Enter' && isShown) {
      // The list may lag behind the field; what is picked is what the field says.
      const [typed] = wanted === query || !index ? [] : listOptions(store.getState(), index.search(query));
      const choice = wanted === query ? current : typed?.options[0];
      event.preventDefault();
      if (choice) pick(choice);
    } else if (event.key === 'Escape') {
      if (isShown) setIsOpen(false);
      else if (query !== '') clear();
      else field.current?.blur();
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Search aria-hidden size={17} className={styles.icon} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search entities, relations and articles"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-activedescendant={currentId}
          aria-autocomplete="list"
          aria-keyshortcuts="/ Control+K"
          autoComplete="off"
          maxLength={MAX_QUERY}
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Search names, relations, articles"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setIsOpen(true);
            retry();
          }}
          onFocus={() => {
            setIsTouched(true);
            setIsOpen(true);
          }}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <kbd aria-hidden className={styles.key}>
            /
          </kbd>
        ) : (
          <button type="button" className={styles.clear} aria-label="Clear the search" onClick={clear}>
            <X aria-hidden size={16} />
          </button>
        )}
      </div>
      <ResultList
        id={listId}
        isShown={isShown}
        state={index ? 'ready' : hasFailed ? 'failed' : 'loading'}
        query={wanted.trim()}
        groups={groups}
        currentId={currentId}
        optionId={optionId}
        onPick={pick}
      />
    </search>
  );
}
