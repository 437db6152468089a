import { FileText, Spline } from 'lucide-react';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useStore } from '../ui/useStore.ts';
import { Marked } from './Marked.tsx';
import type { OptionGroup, SearchOption } from './options.ts';
import styles from './SearchBox.module.css';

interface ResultListProps {
  readonly id: string;
  readonly isShown: boolean;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly query: string;
  readonly groups: readonly OptionGroup[];
  readonly currentId: string | undefined;
  readonly optionId: (option: SearchOption) => string;
  readonly onPick: (option: SearchOption) => void;
}

const WAITING = {
  loading: 'Preparing the search…',
  failed: 'The search could not be loaded. Type on to try again, or reload the page.',
} as const;

/** The list under the field: results by group, or a word on why there are none. */
export function ResultList({ id, isShown, state, query, groups, currentId, optionId, onPick }: ResultListProps) {
  const count = groups.reduce((sum, group) => sum + group.options.length, 0);
  return (
    <>
      <p role="status" className={styles.status}>
        {!isShown
          ? ''
          : state !== 'ready'
            ? WAITING[state]
            : count === 0
              ? `Nothing matches ${query}`
              : countOf(count, 'result')}
      </p>
      <div className={styles.popup} hidden={!isShown}>
        <div id={id} role="listbox" aria-label="Search results">
          {groups.map(({ title, options }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
            <div key={title} role="group" aria-label={title} className={styles.group}>
              <div aria-hidden className={styles.title}>
                {title}
              </div>
              {options.map((option) => {
                const key = optionId(option);
                return (
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the current option.
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys pick options.
                  <div
                    key={key}
                    id={key}
                    role="option"
                    aria-selected={key === currentId}
                    className={styles.option}
                    data-kind={option.hit.target.kind}
                    // The field must not lose the focus before the click arrives.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onPick(option)}
                  >
                    <OptionLine option={option} />
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {isShown && state !== 'ready' && (
          <div aria-hidden className={styles.nothing}>
            <p>{WAITING[state]}</p>
          </div>
        )}
        {isShown && state === 'ready' && count === 0 && (
          <div className={styles.nothing}>
            <p>
              Nothing matches <strong>{query}</strong>.
            </p>
            <p>Try part of a name, an acronym, a relation such as “listed on”, or a word of a headline.</p>
          </div>
        )}
      </div>
    </>
  );
}

function OptionLine({ option }: { option: SearchOption }) {
  const { hit, context, because, isHidden } = option;
  const showsLabel = because === null;
  return (
    <>
      <TargetIcon option={option} />
      <span className={styles.text}>
        <span className={styles.label}>{showsLabel ? <Marked text={hit.label} ranges={hit.ranges} /> : hit.label}</span>
        {!showsLabel && (
          <span className={styles.because}>
            {because} <Marked text={hit.matched} ranges={hit.ranges} />
          </span>
        )}
      </span>
      <span className={styles.context}>
        {context}
        {isHidden && <span className={styles.hidden}> hidden by filters: Enter shows it</span>}
      </span>
    </>
  );
}

function TargetIcon({ option: { hit } }: { option: SearchOption }) {
  const data = useStore(getData);
  const { target } = hit;
  if (target.kind === 'relation' || target.kind === 'edge')
    return <Spline aria-hidden size={17} className={styles.icon} />;
  if (target.kind === 'article') return <FileText aria-hidden size={17} className={styles.icon} />;
  const type = data?.graph.getNodeAttribute(target.key, 'entityType');
  return type ? <TypeIcon type={type} /> : null;
}
