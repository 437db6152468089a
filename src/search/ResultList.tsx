import { isQuoted } from '../../graph/query/texts/textQuery.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { isCompletion } from './completionOptions.ts';
import { OptionLine } from './OptionLine.tsx';
import { COMMAND_SIGN, type OptionGroup, type SearchOption } from './options.ts';
import styles from './ResultList.module.css';
import type { Options } from './useOptions.ts';

interface ResultListProps {
  readonly id: string;
  readonly isShown: boolean;
  readonly status: Options['status'];
  readonly told: string | null;
  readonly lacksTexts: boolean;
  readonly query: string;
  readonly groups: readonly OptionGroup[];
  readonly currentId: string | undefined;
  readonly optionId: (option: SearchOption) => string;
  /** `isAdding` to add an entity to those picked, instead of going there. */
  readonly onPick: (option: SearchOption, isAdding: boolean) => void;
  /** Forgets the recent searches. */
  readonly onForget: () => void;
}

const WAITING = {
  loading: 'Preparing the search…',
  reading: 'Looking through the articles…',
  failed: 'The search could not be loaded. Type on to try again, or reload the page.',
} as const;

const LACKS_TEXTS = 'The words of the articles could not be searched: names only. Type on to try again.';

/** The list under the field: results by group, or a word on why there are none. */
export function ResultList(props: ResultListProps) {
  const { id, isShown, status, told, lacksTexts, query, groups, currentId, optionId, onPick, onForget } = props;
  const count = groups.reduce((sum, group) => sum + group.options.length, 0);
  const waiting = status === 'answering' || status === 'ready' ? null : WAITING[status];
  const found = query === '' ? countOf(count, 'suggestion') : countOf(count, 'result');
  const none = `${lacksTexts ? 'No name' : 'Nothing'} matches ${query}`;
  const completion = groups.flatMap(({ options }) => options).find(isCompletion);
  const completes = completion ? `, Tab completes to “${completion.label}”` : '';
  const said = count > 0 ? `${told ?? ''} ${found}${completes}`.trim() : (told ?? none);
  const hasRecent = query === '' && groups[0]?.title === 'Recent';
  const hasEntities = groups.some(({ options }) => options.some(isEntity));
  return (
    <>
      <p role="status" className={styles.status}>
        {isShown ? (waiting ?? (lacksTexts ? `${said}. ${LACKS_TEXTS}` : said)) : ''}
      </p>
      <div className={styles.popup} hidden={!isShown}>
        {isShown && told !== null && (
          <p aria-hidden className={styles.nothing}>
            {told}
          </p>
        )}
        <div id={id} role="listbox" aria-label="Search results" className={styles.list}>
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
                    data-kind={option.choice.kind === 'hit' ? option.choice.hit.target.kind : option.choice.kind}
                    // The field must not lose the focus before the click arrives.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={(event) => onPick(option, event.shiftKey || event.ctrlKey || event.metaKey)}
                  >
                    <OptionLine option={option} />
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {isShown && waiting !== null && (
          <div aria-hidden className={styles.nothing}>
            <p>{waiting}</p>
          </div>
        )}
        {isShown && waiting === null && count === 0 && told === null && !lacksTexts && <Nothing query={query} />}
        {isShown && waiting === null && lacksTexts && (
          <div aria-hidden className={styles.nothing}>
            <p>
              {count === 0 && told === null && `No name matches ${query}. `}
              {LACKS_TEXTS}
            </p>
          </div>
        )}
        {(hasRecent || hasEntities) && (
          <div className={styles.foot}>
            {hasEntities && (
              <p aria-hidden className={styles.hint}>
                <kbd>Enter</kbd> goes there · <kbd>Shift</kbd> <kbd>Enter</kbd> picks several
              </p>
            )}
            {hasRecent && (
              <button type="button" className={styles.forget} onClick={onForget}>
                Clear recent searches
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function Nothing({ query }: { query: string }) {
  return (
    <div className={styles.nothing}>
      <p>
        Nothing matches <strong>{query}</strong>.
      </p>
      <p>
        {query.startsWith(COMMAND_SIGN)
          ? 'Without “>” the search looks for names, relations, articles and their words.'
          : isQuoted(query)
            ? 'What stands in quotes must stand just so in an article. Without them more is forgiven.'
            : 'Try part of a name, an acronym, a question such as “who owns …”, or a word of an article.'}
      </p>
    </div>
  );
}

const isEntity = ({ choice }: SearchOption) => choice.kind === 'hit' && choice.hit.target.kind === 'entity';
