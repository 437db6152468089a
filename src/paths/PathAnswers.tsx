/** The paths found, as tabs, the shown one as cited sentences to read and to copy. */
import { Copy } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Path } from '../../graph/query/paths/paths.ts';
import { summarizePath, writePathMarkdown, writePathText } from '../../graph/query/paths/text.ts';
import { copyText } from '../ui/copyText.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './PathAnswers.module.css';
import { PathThread } from './PathThread.tsx';

interface PathAnswersProps {
  readonly index: GraphIndex;
  readonly paths: readonly Path[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function PathAnswers({ index, paths }: PathAnswersProps) {
  const actions = useActions();
  const chosen = useStore((state) => Math.min(state.path.chosen, paths.length - 1));
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const path = paths[chosen];
  if (!path) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const ends: Readonly<Record<string, number>> = { Home: 0, End: paths.length - 1 };
    const step = STEPS[event.key];
    const at = step === undefined ? ends[event.key] : (chosen + step + paths.length) % paths.length;
    if (at === undefined) return;
    event.preventDefault();
    actions.choosePath(at);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };

  return (
    <section aria-label="Paths found" className={styles.answers}>
      <div
        ref={list}
        role="tablist"
        aria-label="Paths, shortest first"
        aria-orientation="vertical"
        className={styles.tabs}
      >
        {paths.map((answer, at) => {
          const { length, via } = summarizePath(index, answer);
          return (
            <button
              key={answer.nodes.join(' ')}
              type="button"
              role="tab"
              id={`${id}-tab-${at}`}
              aria-selected={at === chosen}
              aria-controls={`${id}-path`}
              tabIndex={at === chosen ? 0 : -1}
              className={styles.tab}
              onClick={() => actions.choosePath(at)}
              onKeyDown={onKeyDown}
            >
              <span className={styles.length}>{length}</span> <span className={styles.via}>{via}</span>
            </button>
          );
        })}
      </div>
      <div role="tabpanel" id={`${id}-path`} aria-labelledby={`${id}-tab-${chosen}`} className={styles.path}>
        <PathThread index={index} path={path} />
        <CopyButtons index={index} path={path} />
      </div>
    </section>
  );
}

function CopyButtons({ index, path }: { readonly index: GraphIndex; readonly path: Path }) {
  const actions = useActions();
  const copy = async (text: string, what: string) => {
    const isDone = await copyText(text);
    actions.notify(
      isDone ? `Copied the path as ${what}, with its sources.` : 'The browser did not let Clew copy the path.',
    );
  };
  return (
    <p className={styles.copy}>
      <Copy aria-hidden size={15} />
      Copy as
      <button
        type="button"
        className={styles.textButton}
        aria-label="Copy as plain text"
        onClick={() => void copy(writePathText(index, path), 'plain text')}
      >
        plain text
      </button>
      <button
        type="button"
        className={styles.textButton}
        aria-label="Copy as Markdown"
        onClick={() => void copy(writePathMarkdown(index, path), 'Markdown')}
      >
        Markdown
      </button>
    </p>
  );
}
