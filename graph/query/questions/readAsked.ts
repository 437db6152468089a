/** What a query asks for with its conditions. The names in it are known elsewhere, so it first says what is to be read there. */
import { RELATION_TYPES } from '../../ontology.ts';
import type { GraphIndex } from '../graphIndex.ts';
import {
  listMeant,
  type NameResults,
  type Order,
  type PartialHit,
  type RelationWish,
  type UnknownName,
  type Wish,
} from '../search/hits.ts';
import { isDated } from '../search/relationWords.ts';
import { tidy } from '../search/tidy.ts';
import { readTypeName } from '../search/typeNames.ts';
import { isQuoted } from '../texts/textQuery.ts';
import { type ArticleQuestion, findUncalled, listArticleNames, readArticleQuestion } from './askedArticles.ts';
import { type Conditions, type Than, takeConditions, takeCount } from './conditions.ts';
import { NO_WISH } from './orientWish.ts';
import { leaveCourtesies, mendThan, putPlainly, turnPlain } from './plainWords.ts';
import { type Except, listClause, readClause } from './readClause.ts';
import { dateTimes, YEAR } from './years.ts';

/** A way to read a query. */
export interface Asked {
  /** Its words, with slips mended or not. */
  readonly query: string;
  readonly wishes: readonly Wish[];
  readonly unknown: UnknownName | null;
  /** The word that was not understood: "unless". */
  readonly unread: string | null;
  readonly partial: readonly PartialHit[];
  /** How many of the first are asked for; null for all. */
  readonly count: number | null;
  readonly except: Except | null;
  /** What articles are asked for, and what the names in it name. */
  readonly articles: { readonly asked: ArticleQuestion; readonly named: Read } | null;
  /** The figure that others are to be above or below: "more patents than Acme". */
  readonly than: { readonly limit: Than['limit']; readonly wishes: readonly Wish[] } | null;
  /** What is to be made of several figures, "average"; null where each is asked for. */
  readonly summary: string | null;
  /** The year of the newest article, where times were counted from it: "last year". */
  readonly newest: number | null;
}

type Articles = GraphIndex['articles'];

/** What a plain question names and asks for. */
export type Read = (plain: string) => NameResults | undefined;

/** All that is to be read beside a query as it was typed. */
export function listReadings(query: string, typed: NameResults, known: Articles): readonly string[] {
  const all = listForms(query, typed, known).flatMap(({ articles, conditions: { affirmed, clause, than } }) => [
    ...(articles ? listArticleNames(articles) : []),
    ...listWays(affirmed),
    ...(than ? listOwn(than) : []),
    // What else is so is read with the rest wherever that can be.
    ...(clause && (clause.kind !== 'and' || typed.wishes.length === 0) ? listClause(clause) : []),
  ]);
  return [...new Set(all.filter((plain) => plain !== tidy(query)))];
}

/** The ways to read a query, the likelier first. */
export function readAsked(
  query: string,
  typed: NameResults,
  readings: ReadonlyMap<string, NameResults>,
  articles: Articles,
): readonly Asked[] {
  const read: Read = (plain) => (plain === tidy(query) ? typed : readings.get(plain));
  const forms = listForms(query, typed, articles).map(
    (form): Asked => ({ ...readForm(form, read), query: form.words }),
  );
  const plain: Asked = { ...NOTHING, ...pick(typed), query: tidy(query) };
  return forms.length > 0 ? forms : [plain];
}

/** A query in its words, taken apart. */
interface Form {
  readonly words: string;
  readonly newest: number | null;
  readonly articles: ArticleQuestion | null;
  readonly conditions: Conditions;
}

/** Its words as they were typed and with slips mended, and the conditions that each sets; none where something is called so. */
function listForms(query: string, { mended, isCalled }: NameResults, articles: Articles): readonly Form[] {
  const typed = tidy(query);
  if (isQuoted(query) || isCalled || typed === '') return [];
  const meant = mendThan(mended ?? typed);
  const create = (said: string): Form => {
    const { words, newest } = dateTimes(said, articles);
    const plain = turnPlain(leaveCourtesies(words));
    const asked = readArticleQuestion(putPlainly(takeCount(plain).rest));
    return { words, newest, articles: asked, conditions: takeConditions(plain) };
  };
  const [first, then] = [create(typed), create(meant)];
  if (typed === meant) return [first];
  // A slip in "without" would hide what is asked.
  const say = ({ conditions: { clause, limit } }: Form) => [clause?.word, limit].join(' ');
  return say(first) === say(then) ? [first, then] : [then];
}

/** "Revenue of Acme", "number of gold makers in Hull". */
const listOwn = ({ what, name }: Than): readonly string[] => [`${what} of ${name}`, `number of ${what} in ${name}`];

/** What a question is without its conditions, and without the word that asks for the first. */
function listWays(affirmed: string): readonly string[] {
  const [, name] = NEWS.exec(affirmed) ?? [];
  if (name !== undefined) return [name];
  const { rest } = takeFirst(affirmed);
  const [, field, firms, where = ''] = OF_FIELD.exec(affirmed) ?? [];
  if (field !== undefined)
    return [affirmed, `${firms} active in ${field}${where}`, `${firms} that make ${field}${where}`].map(putPlainly);
  return [affirmed, ...(rest === undefined ? [] : [rest, `companies that are ${rest}`])].map(putPlainly);
}

/** "Lighting companies in Hull", which are active in it or make it. */
const OF_FIELD =
  /^(?!.*\b(?:and|or|not|with|most|least|best|worst|first|last|\w+est)\b)(\S+(?: \S+)?) (companies|firms|enterprises|businesses)( in .+)?$/;

/** "First little giant", "who was the first to be listed", "which company was listed first". */
function takeFirst(affirmed: string): { readonly word?: string | undefined; readonly rest?: string | undefined } {
  const [, word, rest] = FIRST.exec(affirmed) ?? [];
  const [, before, last] = BEHIND.exec(affirmed) ?? [];
  return { word: word ?? last, rest: rest ?? before };
}

const BEHIND = /^(?:which |what )?(.+) (first|last|most recently)$/;
const FIRST =
  /^(?:wh(?:ich|o|at) (?:is|was|are|were) )?(?:the )?(first|last|latest|newest|oldest|earliest|youngest|most recent) (?:to (?:be |become )?)?(.+)$/;
/** Asks for all that has a date of one thing. */
const NEWS =
  /^(?:(?:latest |recent |newest )?(?:news|events|developments|history|timeline)|what (?:has |have )?happened) (?:about|of|on|to|with|around) (?!\S*\d{4})(.+)$/;
/** Asks for all that has a date, or had it then. */
const EVENTS = new RegExp(
  `^(?:(?:events|news|developments) (?:in|of|from) (${YEAR.source})|(?:the )?(latest|newest|most recent|recent|earliest|oldest) (?:events?|news|developments?)|what (?:has )?(?:just )?happened (last|lately|recently|most recently|latest|first))$`,
);

const readOrder = (word: string): Order => (/^(?:first|oldest|earliest)/.test(word) ? 'first' : 'last');

const NOTHING = {
  wishes: [],
  unknown: null,
  unread: null,
  partial: [],
  count: null,
  except: null,
  articles: null,
  than: null,
  summary: null,
  newest: null,
};

const pick = ({ wishes, unknown, partial }: Ways): Ways => ({ wishes, unknown, partial });

function readForm({ conditions, newest, articles: asked }: Form, read: Read): Omit<Asked, 'query'> {
  const { affirmed, clause, limit, idle, count, than, summary } = conditions;
  const told = { ...NOTHING, count, newest };
  if (asked) {
    const name = findUncalled(asked, read);
    if (name === null) return { ...told, articles: { asked, named: read } };
    return { ...told, unknown: { name, isOfRegion: false, meant: null } };
  }
  const form = { ...told, ...readWays(affirmed, read), summary };
  const isAsking = form.wishes.length > 0 || form.unknown !== null;
  const none = { ...form, wishes: [], unknown: null };
  if (idle) return { ...none, unread: idle };
  if (than) {
    const own = listOwn(than).flatMap((way) => read(way)?.wishes.filter(({ kind }) => kind === 'figure') ?? []);
    const isMeasured = own.length > 0 && form.wishes.some(({ kind }) => kind === 'figure');
    if (isMeasured) return { ...form, than: { limit: than.limit, wishes: own } };
    return { ...none, unread: isAsking ? than.limit : null };
  }
  if (clause && (clause.kind !== 'and' || form.wishes.length === 0)) {
    if (clause.what === '') return none;
    // "Not exactly two."
    if (limit && clause.kind === 'not' && /^(?:\w+ )?(?:most|least) /.test(clause.what))
      return { ...none, unread: `${clause.word} ${limit}` };
    const told = readClause(clause, read);
    // Of whom it is, where a name has a slip.
    const isMeant = told?.wishes.some((wish) => listMeant(wish).includes(form.unknown?.meant ?? ''));
    if (told) return { ...none, unknown: isMeant ? form.unknown : null, ...told };
    // Two letters may still become what is meant.
    const isSaid = /\S{3}$/.test(clause.what) && (isAsking || clause.type !== null);
    if (clause.kind !== 'and') return { ...none, unread: isSaid ? clause.word : null };
  }
  // Where nothing is asked for, such words are text.
  const isRead = limit === null || form.wishes.some((wish) => wish.kind === 'figure' || wish.order !== null);
  if (!isRead) return { ...form, wishes: [], unread: isAsking ? limit : null };
  if (form.wishes.length === 0) return { ...form, unread: findOdd(affirmed) };
  return { ...form, wishes: form.wishes.map((wish) => ({ ...wish, limit })) };
}

/** "Richest" of "richest company", which no measure and no date answers. */
function findOdd(affirmed: string): string | null {
  const [, word = null, type = ''] = SUPERLATIVE.exec(affirmed) ?? [];
  // "Largest companies by rev" is understood so far.
  return readTypeName(type) && putPlainly(affirmed) === affirmed ? word : null;
}

const SUPERLATIVE =
  /^(?:wh(?:ich|o|at) (?:is|was|are|were) )?(?:the )?((?!west|forest|interest)\w{3,}est|(?:most|least|fastest) \w+|best|worst) (\S+)/;

type Ways = Pick<Asked, 'wishes' | 'unknown' | 'partial'>;

function readWays(affirmed: string, read: Read): Ways {
  const [whole = '', ...others] = listWays(affirmed);
  if (NEWS.test(affirmed)) return readNews(read(whole));
  const [, year = null, latest, lately] = EVENTS.exec(whole) ?? [];
  const event = latest ?? lately;
  if (year ?? event) return { ...pick(NOTHING), wishes: listDated(year, event ? readOrder(event) : null) };
  if (OF_FIELD.test(affirmed)) {
    const wishes = [whole, ...others].map((way) => read(way)?.wishes ?? []);
    const [own = [], ...ofField] = wishes;
    return { ...pick(read(whole) ?? NOTHING), wishes: own.length > 0 ? own : ofField.flat() };
  }
  const { word = '' } = takeFirst(affirmed);
  const first = others
    .map((way) => (read(way)?.wishes ?? []).flatMap((wish) => order(wish, readOrder(word))))
    .find(({ length }) => length > 0);
  const plain = pick(read(whole) ?? NOTHING);
  return first && (plain.wishes.length === 0 || /^(?:first|last|most recently)$/.test(word))
    ? { ...pick(NOTHING), wishes: first }
    : plain;
}

/** The latest of one thing first, whichever end it is. */
function readNews(named?: NameResults): Ways {
  const [best] = named?.isNamed ? named.entities : [];
  const before = best?.target.kind === 'entity' ? [best.target.key] : null;
  const wishes = [true, false].flatMap((isAlong) =>
    listDated(null, 'last').flatMap((wish) => (before ? { ...wish, isAlong, before } : [])),
  );
  return { unknown: null, partial: named?.partial ?? [], wishes };
}

const order = (wish: Wish, by: Order): readonly RelationWish[] =>
  wish.kind === 'relation' && !wish.isBegun && isDated(wish.relation) ? [{ ...wish, order: by }] : [];

const listDated = (year: string | null, by: Order | null): readonly RelationWish[] =>
  RELATION_TYPES.filter(isDated).map((relation) => ({ ...NO_WISH, relation, year, order: by }));
