/** Questions for the articles themselves: the latest, those of a year or a publisher, those that name something. */
import type { GraphArticle } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { isOfTime, spanOfEdtf } from '../measures/time.ts';
import type { Hit, NameResults } from '../search/hits.ts';
import { YEAR } from './years.ts';

const ARTICLES = '(?:articles?|stories|reports|texts)';
const ASKED = new RegExp(
  `^(?:(?:which|what|all|list|how many|number of|is|are|was|the) )*(?:(latest|newest|most recent|last|oldest|earliest|first) )?${ARTICLES}(?: (?:are )?(?:that |which )?(?:(mention|mentions|mentioning|about|on|name|cover|are about|talk about|deal with)|from|by|in|of|published (?:by|in)) (.+?)| are there)?$`,
);

export interface ArticleQuestion {
  readonly isFirst: boolean;
  readonly isSorted: boolean;
  readonly isNaming: boolean;
  /** A name or a year; '' for none. */
  readonly of: string;
}

/** @param plain without courtesies, times as in years.ts */
export function readArticleQuestion(plain: string): ArticleQuestion | null {
  const [asked, order, naming, of = ''] = ASKED.exec(plain) ?? [];
  if (asked === undefined || (/^\S+$/.test(asked) && order === undefined)) return null;
  const isFirst = /^(?:old|earl|first)/.test(order ?? '');
  return { isFirst, isSorted: order !== undefined, isNaming: naming !== undefined, of };
}

/** @param named what the name names; null where nothing is named or nothing is called so */
export function findArticles(
  { isFirst, isSorted, isNaming, of }: ArticleQuestion,
  named: NameResults | undefined,
  { articles }: Pick<GraphIndex, 'articles'>,
): { readonly hits: readonly Hit[]; readonly unsaid: string } | null {
  const year = YEAR.exec(of)?.[0] ?? null;
  const publishers = new Set(
    named?.articles.flatMap(({ target, reason }) =>
      target.kind === 'article' && reason === 'publisher' ? target.id : [],
    ),
  );
  const [best] = named?.isNamed ? named.entities : [];
  const key = best?.target.kind === 'entity' ? best.target.key : null;
  const isMeant = ({ id, published, mentions }: GraphArticle) => {
    if (of === '') return true;
    if (year !== null) return isOfTime(published ?? '', year);
    return isNaming ? mentions.some(({ node }) => node === key) : publishers.has(id);
  };
  if (of !== '' && year === null && (isNaming ? key === null : publishers.size === 0)) return null;
  const timeOf = ({ published }: GraphArticle) => spanOfEdtf(published ?? '')?.from ?? 0;
  const sign = isFirst ? 1 : -1;
  const found = [...articles.values()].filter(isMeant).toSorted((a, b) => sign * (timeOf(a) - timeOf(b)));
  const hits = found.map(
    ({ id, title }): Hit => ({
      target: { kind: 'article', id },
      label: title,
      matched: title,
      ranges: [],
      reason: 'label',
    }),
  );
  const order = isSorted ? (isFirst ? ', the oldest first' : ', the latest first') : '';
  return { hits, unsaid: `Articles: ${found.length} of ${articles.size}${order}.` };
}
