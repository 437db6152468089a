/** Questions for the articles themselves: the latest, those of a year or a publisher, those that name something or do not. */
import type { GraphArticle } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { isOfTime, spanOfEdtf } from '../measures/time.ts';
import { foldText } from '../search/fold.ts';
import type { Hit, NameResults } from '../search/hits.ts';
import { readTypeName, type TypeName } from '../search/typeNames.ts';
import { listNames } from './clauses.ts';
import { sayEither } from './sayWish.ts';
import { YEAR } from './years.ts';

export interface ArticleQuestion {
  /** What is asked for of those that they name: "companies mentioned in articles from 2022"; null where they are. */
  readonly mentioned: TypeName | null;
  readonly isFirst: boolean;
  readonly isSorted: boolean;
  /** What each must fulfil. */
  readonly conditions: readonly ArticleCondition[];
}

interface ArticleCondition {
  readonly isDenied: boolean;
  /** Whether it names something, or is by somebody or of a time. */
  readonly isNaming: boolean;
  /** A name, several or a time. */
  readonly of: string;
}

const MENTIONED = /^(?:(?:which|what|all|how many) )?(\S+) (?:that )?(?:are )?(?:mentioned|named) in (?=\S)/;
const ASKED =
  /^(?:(?:which|what|all|list|how many|number of|is|are|was|the) )*(?:(latest|newest|most recent|last|oldest|earliest|first) )?(?:articles?|stories|reports|texts)(?= |$)/;
const JOIN = '(?:(?:and|but|or) )?(?:(?:that|which) )?(?:(?:are|were) )?';
const NOT =
  "(?:(?:do|does|did|are|is|was|were)(?: not|n't)|not|never|without|except(?: for| those)?|excluding|other than)(?: those)?";
const NAMING = '(?:mention(?:s|ing)?|about|names?|naming|covers?|covering|talks? about|deals? with)';
const BY = '(?:from|(?:published|written) (?:by|in)|published)';
const TIMES = new RegExp(YEAR, 'g');
/** What may begin another condition, and what only the first. */
const NEXT = new RegExp(` (?=${JOIN}(?:${NOT}|${NAMING}|${BY}|(?:by|in) (?:${YEAR.source}))(?: |$))`);
const HEAD = new RegExp(`^${JOIN}(${NOT} )?(?:(${NAMING}|on) |(${BY}|by|in|of) )?`);

/** @param question without courtesies, times as in years.ts */
export function readArticleQuestion(question: string): ArticleQuestion | null {
  const [lead = '', type = ''] = MENTIONED.exec(question) ?? [];
  const mentioned = readTypeName(type);
  const plain = mentioned ? question.slice(lead.length) : question;
  const [asked, order] = ASKED.exec(plain) ?? [];
  if (asked === undefined || (/^\S+$/.test(plain) && order === undefined)) return null;
  const conditions: ArticleCondition[] = [];
  // "But not" is still being typed.
  let rest = plain
    .slice(asked.length)
    .replace(/ are there$|(?<=\S)(?: and| or| but(?: no?t?)?)$/, '')
    .trim();
  while (rest !== '') {
    const [head = '', not, naming, by] = HEAD.exec(rest) ?? [];
    rest = rest.slice(head.length);
    const of = rest.split(NEXT)[0] ?? '';
    rest = rest.slice(of.length).trim();
    if (of === '' || (head.trim() === '' && conditions.length === 0)) return null;
    // "About Hull but not Leeds."
    const isNaming = naming !== undefined || (by === undefined && (conditions.at(-1)?.isNaming ?? true));
    conditions.push({ isDenied: not !== undefined, isNaming: isNaming && !YEAR.test(of), of });
  }
  return { mentioned, isFirst: /^(?:old|earl|first)/.test(order ?? ''), isSorted: order !== undefined, conditions };
}

/** The names in a question for articles, together and one by one. */
export const listArticleNames = ({ conditions }: ArticleQuestion): readonly string[] =>
  conditions.flatMap(({ of }) => (YEAR.test(of) ? [] : [of, ...listNames(of)]));

/** What a name names. */
type Named = (name: string) => NameResults | undefined;

/** The first name in it that nothing is called. */
export const findUncalled = ({ conditions }: ArticleQuestion, named: Named): string | null =>
  conditions
    .filter(({ isNaming }) => isNaming)
    .flatMap(({ of }) => (keyOf(of, named) === null ? listNames(of) : []))
    .find((name) => keyOf(name, named) === null) ?? null;

/** @param say a name as it was typed */
export function findArticles(
  { mentioned, isFirst, isSorted, conditions }: ArticleQuestion,
  named: Named,
  say: (name: string) => string,
  index: Pick<GraphIndex, 'articles'>,
): { readonly articles: readonly GraphArticle[]; readonly unsaid: string } {
  const all = [...index.articles.values()];
  const read = conditions.map((one) => ({ ...one, fits: createFit(one, named) }));
  const unknown = read.find(({ isNaming, fits }) => !isNaming && !all.some(fits));
  const isTime = unknown && YEAR.test(unknown.of);
  if (unknown && !isTime) return { articles: [], unsaid: describeSources(say(unknown.of), all) };
  const timeOf = ({ published }: GraphArticle) => spanOfEdtf(published ?? '')?.from ?? 0;
  const sign = isFirst ? 1 : -1;
  const found = all
    .filter((article) => read.every(({ fits, isDenied }) => fits(article) !== isDenied))
    .toSorted((a, b) => sign * (timeOf(a) - timeOf(b)));
  const order = isSorted ? (isFirst ? ', the oldest first' : ', the latest first') : '';
  // "People in the latest article."
  const isOne = mentioned && isSorted && found.length > 1;
  return {
    articles: isOne ? found.slice(0, 1) : found,
    unsaid: `Articles: ${isOne ? 1 : found.length} of ${all.length}${order}.`,
  };
}

/** An article as a hit of the search. */
export const describeArticle = ({ id, title }: GraphArticle): Hit => {
  return { target: { kind: 'article', id }, label: title, matched: title, ranges: [], reason: 'label' };
};

/** Whether an article is as a condition says, which may name several: all of them, or any where "or" joins them. */
function createFit({ isNaming, of }: ArticleCondition, named: Named): (article: GraphArticle) => boolean {
  const times = of.match(TIMES);
  if (times) return ({ published }) => times.some((time) => isOfTime(published ?? '', time));
  if (!isNaming) {
    const names = [of, ...listNames(of)];
    const ids = new Set(names.flatMap((name) => named(name)?.articles.filter(isPublisher) ?? []).map(idOf));
    return (article) => ids.has(article.id) || names.some((name) => isBy(article, name));
  }
  const whole = keyOf(of, named);
  const keys = whole === null ? listNames(of).map((name) => keyOf(name, named)) : [whole];
  const isAny = / n?or /.test(of);
  return ({ mentions }) => {
    const has = (key: string | null) => mentions.some(({ node }) => node === key);
    return isAny ? keys.some(has) : keys.every(has);
  };
}

const isPublisher = ({ reason }: Hit) => reason === 'publisher';
const idOf = ({ target }: Hit) => (target.kind === 'article' ? target.id : '');

function keyOf(name: string, named: Named): string | null {
  const { entities: [best] = [], isNamed = false } = named(name) ?? {};
  return isNamed && best?.target.kind === 'entity' ? best.target.key : null;
}

/** Whether a name's words begin words of its publisher's or one of its authors'. */
const isBy = ({ publisher, byline }: GraphArticle, name: string): boolean =>
  [publisher ?? '', ...byline].some((source) => ` ${foldText(source)}`.includes(` ${name}`));

/** So many sources are told. */
const TOLD = 5;

function describeSources(name: string, articles: readonly GraphArticle[]): string {
  const sources = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const rest = sources.length > TOLD ? ' and others' : '';
  const known =
    sources.length === 0 ? '' : `; they are from ${sayEither(sources.slice(0, TOLD), rest ? ',' : 'and')}${rest}`;
  return `No article here is from “${name}”${known}.`;
}
