/** Questions that are being typed, as lines of the list. */
import { foldText } from '../../graph/query/search/fold.ts';
import type { SearchResults } from '../../graph/query/search/hits.ts';
import type { Range } from '../../graph/query/search/matching.ts';
import { COMMANDS_TITLE, type OptionGroup, PLAIN, type SearchOption, TITLES } from './options.ts';

/**
 * The groups with whole questions that a query may become: behind their answers and what the query names, before what it
 * only resembles and before articles.
 */
export function insertCompletions(
  groups: readonly OptionGroup[],
  query: string,
  { isNamed }: Pick<SearchResults, 'isNamed'>,
  completions: readonly string[],
): readonly OptionGroup[] {
  if (completions.length === 0) return groups;
  const before: string[] = [TITLES.edge, TITLES.figure, ...(isNamed ? [TITLES.entity, TITLES.relation] : [])];
  const behind = groups.findLastIndex(({ title }) => before.includes(title)) + 1;
  const at = Math.max(behind, Number(groups[0]?.title === COMMANDS_TITLE));
  const options = completions.map((completion, number) => describeCompletion(query, completion, number));
  return [...groups.slice(0, at), { title: 'Questions', options }, ...groups.slice(at)];
}

export const isCompletion = ({ choice }: SearchOption): boolean => choice.kind === 'completion';

/** The first can be taken by a key without going there. */
function describeCompletion(query: string, completion: string, number: number): SearchOption {
  const choice = { kind: 'completion', query: completion } as const;
  const typed = foldText(query).trimStart();
  const ranges: readonly Range[] = foldText(completion).startsWith(typed) ? [[0, typed.length]] : [];
  return {
    ...PLAIN,
    id: `question-${number}`,
    choice,
    label: completion,
    ranges,
    shortcut: number === 0 ? 'Tab' : null,
  };
}
