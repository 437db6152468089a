/** The search field and its list, after the ARIA combobox pattern: the focus stays in the field. */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_QUERY } from '../../graph/query/search/maxQuery.ts';
import { EARLY_KEYS, type Wish } from '../ui/earlyKeys.ts';
import shared from '../ui/Field.module.css';
import { findGraph } from '../ui/findGraph.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { isCompletion } from './completionOptions.ts';
import type { SearchOption } from './options.ts';
import { addOption, pickOption } from './pickOption.ts';
import { ResultList } from './ResultList.tsx';
import styles from './SearchBox.module.css';
import { useFocusShortcut } from './useFocusShortcut.ts';
import { useOptions } from './useOptions.ts';
import { useRecent } from './useRecent.ts';

/** No line is current. */
const NONE = -1;

export function SearchBox() {
  const store = useClewStore();
  const isReady = useStore((state) => state.graph.status === 'ready');
  const hasSingleKeys = useStore((state) => state.shell.hasSingleKeys);
  const field = useRef<HTMLInputElement>(null);
  const clearButton = useRef<HTMLButtonElement>(null);
  const before = useRef<HTMLElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [isTouched, setIsTouched] = useState(false);
  // Nothing is current before something is typed or an arrow pressed: Enter on an empty field goes nowhere.
  const [active, setActive] = useState(NONE);
  // Enter was pressed before the search had come; until then it can be taken back.
  const [wish, setWish] = useState<Wish | null>(null);
  const recent = useRecent();
  const { groups, status, told, lacksTexts, ask, retry, showMore } = useOptions(query, recent.searches, isTouched);
  useFocusShortcut(field);
  useEffect(() => {
    const early = EARLY_KEYS.takeSearch();
    if (early === null) return;
    field.current?.focus();
    setQuery(early.query);
    setActive(early.query.trim() === '' ? NONE : 0);
    setWish(early.wish);
  }, []);

  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(active, options.length - 1)];
  const hasSomething = status !== 'answering' && (query.trim() !== '' || options.length > 0);
  const isShown = isOpen && isReady && hasSomething;
  const isWaiting = status === 'loading' || status === 'reading';
  const optionId = (option: SearchOption) => `${listId}-${option.id}`;
  const currentId = isShown && current ? optionId(current) : undefined;

  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const write = (text: string) => {
    setQuery(text);
    setActive(text.trim() === '' ? NONE : 0);
    setIsOpen(true);
    setWish(null);
    retry();
  };
  const clear = () => {
    write('');
    field.current?.focus();
  };
  const pick = (option: SearchOption, isAdding: boolean) => {
    const { choice } = option;
    if (choice.kind === 'query' || choice.kind === 'mended' || choice.kind === 'completion') return write(choice.query);
    if (choice.kind === 'more') return showMore();
    if (choice.kind === 'hit') recent.remember(choice.hit.target.kind === 'figure' ? query.trim() : option.label);
    if (choice.kind === 'together') recent.remember(query.trim());
    if (choice.kind === 'passage') recent.remember(choice.query);
    // Several are added one after the other: the list stays.
    if (isAdding && addOption(store, option)) return;
    // The arrow keys walk on from what was picked; what opens may still take the focus.
    findGraph()?.focus();
    setIsOpen(false);
    // A name may be looked for again, or more of its words; a command that was given is done with.
    if (choice.kind === 'command') setQuery('');
    pickOption(store, option);
  };
  const pickCurrent = async (isAdding: boolean) => {
    // The list may lag behind the field; what is picked is what the field says.
    const typed = await ask();
    const listed = typed === groups ? current : typed?.[0]?.options[0];
    if (listed) pick(listed, isAdding);
  };
  // A line that was gone to stays what is meant, unless it is a question itself.
  const hasCompletion = current && active > 0 ? isCompletion(current) : options.some(isCompletion);
  const complete = async (key: string) => {
    // As with Enter: the question is completed that stands in the field.
    const typed = (await ask())?.flatMap((group) => group.options).filter(isCompletion) ?? [];
    // Whoever has typed on meanwhile means something else.
    if (field.current?.value !== query) return;
    const completion = typed.find(({ id }) => id === current?.id) ?? typed[0];
    if (completion) pick(completion, false);
    // The list was of earlier letters: Tab leads on after all.
    else if (key === 'Tab') clearButton.current?.focus();
  };
  useEffect(() => {
    if (!wish || isWaiting) return;
    setWish(null);
    void pickCurrent(wish === 'add');
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    // Whoever asks for the search while in it asks for nothing that begins with a stroke.
    if (event.key === '/' && query === '') event.preventDefault();
    else if (step !== undefined && options.length > 0) {
      event.preventDefault();
      if (isShown) setActive((at) => stepOn(at, step, options.length));
      else setIsOpen(true);
    } else if (isShown && hasCompletion && isCompleting(event)) {
      event.preventDefault();
      void complete(event.key);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
      if (isWaiting) setWish(isAdding ? 'add' : 'go');
      else void pickCurrent(isAdding);
    } else if (event.key === 'Escape') {
      // One stroke leaves, whatever was typed; it stays, and is selected when the search is asked for again.
      setIsOpen(false);
      setWish(null);
      (before.current?.isConnected ? before.current : findGraph())?.focus();
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setIsOpen(false);
        setWish(null);
      }}
    >
      <div className={styles.field}>
        <Search aria-hidden size={17} className={styles.icon} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search entities, relations, articles and commands"
          aria-expanded={isShown && options.length > 0}
          aria-controls={isShown && options.length > 0 ? listId : undefined}
          aria-activedescendant={currentId}
          aria-autocomplete="list"
          aria-keyshortcuts={hasSingleKeys ? '/ Control+K' : 'Control+K'}
          autoComplete="off"
          maxLength={MAX_QUERY}
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Search names, relations, articles"
          value={query}
          onChange={(event) => write(event.target.value)}
          onFocus={({ currentTarget, relatedTarget }) => {
            const isInside = currentTarget.closest('search')?.contains(relatedTarget);
            // What gets the focus back.
            if (!isInside) before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
            setIsTouched(true);
            setIsOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <kbd aria-hidden className={styles.key}>
            {hasSingleKeys ? '/' : 'Ctrl K'}
          </kbd>
        ) : (
          <button
            ref={clearButton}
            type="button"
            className={shared.clear}
            aria-label="Clear the search"
            onClick={clear}
          >
            <X aria-hidden size={16} />
          </button>
        )}
      </div>
      <ResultList
        id={listId}
        isShown={isShown}
        status={status}
        told={told}
        lacksTexts={lacksTexts}
        query={query.trim()}
        groups={groups}
        currentId={currentId}
        optionId={optionId}
        onPick={pick}
        onForget={() => {
          recent.forget();
          field.current?.focus();
        }}
      />
    </search>
  );
}

/** Tab, or the arrow that would lead behind the last letter. */
function isCompleting({ key, currentTarget, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (shiftKey || ctrlKey || altKey || metaKey || !(currentTarget instanceof HTMLInputElement)) return false;
  const { selectionStart, selectionEnd, value } = currentTarget;
  const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
  return key === 'Tab' || (key === 'ArrowRight' && isAtEnd);
}

/** The line after or before this one, round and round. */
function stepOn(at: number, step: number, count: number): number {
  if (at === NONE) return step > 0 ? 0 : count - 1;
  return (Math.min(at, count - 1) + step + count) % count;
}
