/** Sentences of the articles as lines of the list. */

import {
  type Mended,
  NO_TEXTS,
  type SearchResults,
  type TextHit,
  type TextResults,
} from '../../graph/query/search/hits.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { cutPassage } from './cutPassage.ts';
import { isHiddenText } from './hiddenTexts.ts';
import { nameSource, type OptionGroup, PLAIN, type SearchOption, TITLES } from './options.ts';

/** The sentences found and, where there are more, the line that brings them. */
export function listPassages(
  state: ClewState,
  query: string,
  { hits, count, mended }: TextResults,
): readonly OptionGroup[] {
  const words = mended?.query ?? query.trim();
  const options = hits.flatMap((hit, at) => describePassage(state, words, hit, at) ?? []);
  if (options.length === 0) return [];
  const rest = count - hits.length;
  const more = rest > 0 ? [describeMore(rest)] : [];
  const meant = mended ? [describeMended(mended)] : [];
  return [{ title: 'In the articles', options: [...meant, ...options, ...more] }];
}

/** The groups with the sentence that says what is asked for, behind what answers otherwise and before what is called so. */
export function insertMeaning(
  state: ClewState,
  groups: readonly OptionGroup[],
  query: string,
  meaning: TextHit | null,
): readonly OptionGroup[] {
  const option = meaning && describePassage(state, query.trim(), meaning, 'meaning', MEANING);
  if (!option) return groups;
  const answers: string[] = [TITLES.edge, TITLES.figure];
  const at = groups.findLastIndex(({ title }) => answers.includes(title)) + 1;
  return [...groups.slice(0, at), { title: 'Meaning', options: [option] }, ...groups.slice(at)];
}

type Answered = Pick<SearchResults, 'readAs' | 'edges' | 'figures'> & { readonly meaning: TextHit | null };

/** The sentences but the one that stands before all others already; none for other words than those of an answered question. */
export function leaveAnswered(results: TextResults, { meaning, readAs, edges, figures }: Answered): TextResults {
  if (results.mended && (readAs !== null || edges.length + figures.length > 0)) return NO_TEXTS;
  return {
    ...results,
    hits: results.hits.filter(({ article, start }) => article !== meaning?.article || start !== meaning.start),
    count: results.count - Number(meaning !== null),
  };
}

/** The words that no article has come before the sentences that have others in their place. */
function describeMended({ unsaid, query }: Mended): SearchOption {
  const context = `no article says ${unsaid.map((word) => `“${word}”`).join(' or ')}`;
  return { ...PLAIN, id: 'mended', choice: { kind: 'mended', query }, label: `Did you mean “${query}”?`, context };
}

/** So many letters of what something is are shown: what is asked for stands behind the words. */
const MEANING = 400;

function describePassage(
  state: ClewState,
  query: string,
  hit: TextHit,
  at: number | string,
  longest?: number,
): SearchOption | null {
  const article = getData(state)?.articles.get(hit.article);
  if (!article) return null;
  const { text, ranges } = cutPassage(article.text, hit, longest);
  const span = { start: hit.start, end: hit.end };
  const choice = { kind: 'passage', query, article: article.id, span } as const;
  const source = nameSource(article).join(', ');
  const context = source === '' ? article.title : `${source}: ${article.title}`;
  const isHidden = isHiddenText(state, article, span);
  return { ...PLAIN, id: `passage-${at}`, choice, label: text, ranges, context, isHidden };
}

function describeMore(rest: number): SearchOption {
  const label = `And ${countOf(rest, 'more sentence')}`;
  return { ...PLAIN, id: 'more-passages', choice: { kind: 'more' }, label, context: 'show more' };
}
