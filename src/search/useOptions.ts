/** The lines of the list for what is in the field, and how each comes about. */
import { useCallback, useMemo, useState } from 'react';
import { readMeaning } from '../../graph/query/questions/definitions.ts';
import type { Hit, SearchResults, TextHit } from '../../graph/query/search/hits.ts';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { insertCompletions } from './completionOptions.ts';
import { COMMAND_SIGN, listCommandOptions, listOptions, listSuggestions, type OptionGroup } from './options.ts';
import { insertMeaning, leaveAnswered, listPassages } from './passageOptions.ts';
import type { Searcher } from './startSearcher.ts';
import { type Answer, useAnswer } from './useAnswer.ts';
import { useSearcher } from './useSearcher.ts';

/** Entities shown before anything is typed. */
const SUGGESTED = 3;
/** Sentences shown at first, and how many more are brought at a time. */
const PASSAGES = { first: 5, more: 20 };

export interface Options {
  readonly groups: readonly OptionGroup[];
  /**
   * `answering` while there is nothing to show yet for a query that will soon be answered; `reading` when no name
   * answers it, and the articles are still being looked through.
   */
  readonly status: 'loading' | 'failed' | 'answering' | 'reading' | 'ready';
  /** What the query was read as where it has slips, and what was asked for and nothing says, in sentences. */
  readonly told: string | null;
  /** The words of the articles could not be looked through for this query; names were. */
  readonly lacksTexts: boolean;
  /** The groups for exactly what is in the field: the list may lag behind it. Null while the search is not there. */
  readonly ask: () => Promise<readonly OptionGroup[] | null>;
  /** Brings more sentences of the articles. */
  readonly showMore: () => void;
  /** Tries again to load the search after a failure. */
  readonly retry: () => void;
}

export function useOptions(query: string, recent: readonly string[], isWanted: boolean): Options {
  const store = useClewStore();
  const data = useStore(getData);
  const { searcher, hasFailed, report, retry } = useSearcher(data, isWanted);
  const isEmpty = query.trim() === '';
  const isCommand = query.trimStart().startsWith(COMMAND_SIGN);
  const wanted = isCommand ? '' : query;
  const command = isCommand ? query : null;
  const answer = useAnswer(searcher, lookForNames, wanted, report);
  const [extra, setExtra] = useState({ query, count: 0 });
  const most = PASSAGES.first + (extra.query === query ? extra.count : 0);
  const lookInTexts = useCallback((asked: Searcher, words: string) => asked.findTexts(words, most), [most]);
  const [lacking, setLacking] = useState<string | null>(null);
  const reportTexts = useCallback(
    (error: unknown) => {
      console.error('The articles could not be searched.', error);
      setLacking(wanted);
    },
    [wanted],
  );
  const texts = useAnswer(searcher, lookInTexts, wanted, reportTexts);
  const lacksTexts = lacking === wanted && texts?.query !== wanted && !isEmpty && !isCommand;
  const known = useMemo(() => searcher?.suggest(SUGGESTED) ?? NO_HITS, [searcher]);

  // Filters say when a hit has become hidden or shown, and all of these which commands are offered.
  const view = useStore((state) => isWanted && state.view);
  const selection = useStore((state) => isWanted && state.selection);
  const theme = useStore((state) => isWanted && state.theme);
  const path = useStore((state) => isWanted && state.path);
  const layout = useStore((state) => isWanted && state.layout);
  // Apart from what changes while the pointer moves over the graph.
  const completions = useMemo(
    () => (answer && searcher ? searcher.complete(answer.query, answer.results) : NOTHING),
    [searcher, answer],
  );
  // Not the query itself: until a letter is answered the lines stay the same ones.
  const named = useMemo(() => {
    void [view, selection, theme, path, layout];
    if (!isWanted) return NO_GROUPS;
    const state = store.getState();
    if (command !== null) return listCommandOptions(state, command);
    if (isEmpty) return listSuggestions(state, recent, known);
    return answer ? listFound(state, answer, completions) : NO_GROUPS;
  }, [store, command, recent, known, answer, completions, isEmpty, isWanted, view, selection, theme, path, layout]);

  // They come after whatever has a name, so that they move nothing when they come later; until then those of the
  // letters before stay.
  const groups = useMemo(
    () =>
      answer && texts && answer.query.startsWith(texts.query)
        ? [...named, ...listPassages(store.getState(), texts.query, leaveAnswered(texts.results, answer.results))]
        : named,
    [store, named, answer, texts],
  );

  const ask = async () => {
    const isAnswered = answer?.query === query && (named.length > 0 || texts?.query === query);
    if (isCommand || isEmpty || isAnswered) return groups;
    if (!searcher) return null;
    try {
      const results = await lookForNames(searcher, query);
      const found = listFound(store.getState(), { query, results }, searcher.complete(query, results));
      if (found.length > 0) return found;
      return listPassages(store.getState(), query, await searcher.findTexts(query, PASSAGES.first));
    } catch {
      // What failed is told where the list is made.
      return null;
    }
  };
  const showMore = () => setExtra({ query, count: most - PASSAGES.first + PASSAGES.more });
  const waiting = hasFailed ? 'failed' : searcher ? 'answering' : 'loading';
  const answered = groups.length === 0 && texts?.query !== query && !lacksTexts ? 'reading' : 'ready';
  const status = isCommand || isEmpty ? 'ready' : answer ? answered : waiting;
  const told = isCommand || isEmpty || !answer ? null : tell(answer.results);
  return { groups, status, told, lacksTexts, ask, showMore, retry };
}

interface Found extends SearchResults {
  readonly meaning: TextHit | null;
}

function listFound(
  state: ClewState,
  { query, results }: Answer<Found>,
  completions: readonly string[],
): readonly OptionGroup[] {
  const named = insertMeaning(state, listOptions(state, query, results), query, results.meaning);
  return insertCompletions(named, query, results, completions);
}

/** What has a name, and for a question what something is the sentence that says it, which stands before the name. */
async function lookForNames(searcher: Searcher, query: string): Promise<Found> {
  const texts = readMeaning(query) === null ? null : searcher.findTexts(query, 1).catch(() => null);
  const [results, meant] = await Promise.all([searcher.search(query), texts]);
  const [meaning = null] = meant?.isDefined && !meant.mended ? meant.hits : [];
  return { ...results, meaning };
}

function tell({ readAs, unsaid }: SearchResults): string | null {
  const said = [readAs === null ? null : `Read as “${readAs}”.`, unsaid].filter((sentence) => sentence !== null);
  return said.length > 0 ? said.join(' ') : null;
}

const NO_GROUPS: readonly OptionGroup[] = [];
const NOTHING: readonly string[] = [];

const NO_HITS: readonly Hit[] = [];
