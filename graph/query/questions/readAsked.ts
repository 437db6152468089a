/** What a query asks for with its conditions. The names in it are known elsewhere, so it first says what is to be read there. */
import { RELATION_TYPES } from '../../ontology.ts';
import type { NameResults, Order, PartialHit, RelationWish, UnknownName, Wish } from '../search/hits.ts';
import { isDated } from '../search/relationWords.ts';
import { tidy } from '../search/tidy.ts';
import { isQuoted } from '../texts/textQuery.ts';
import { type Conditions, takeConditions } from './conditions.ts';
import { NO_WISH } from './orientWish.ts';
import { leaveCourtesies, mendThan, putPlainly } from './plainWords.ts';
import { type Except, listDenied, readDenied } from './readDenied.ts';
import { YEAR } from './years.ts';

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
}

/** What a plain question names and asks for. */
export type Read = (plain: string) => NameResults | undefined;

/** All that is to be read beside a query as it was typed. */
export function listReadings(query: string, typed: NameResults): readonly string[] {
  const all = listForms(query, typed).flatMap(({ conditions: { affirmed, denial } }) => [
    ...listWays(affirmed),
    ...(denial ? listDenied(denial) : []),
  ]);
  return [...new Set(all.filter((plain) => plain !== tidy(query)))];
}

/** The ways to read a query, the likelier first. */
export function readAsked(query: string, typed: NameResults, readings: ReadonlyMap<string, NameResults>) {
  const read: Read = (plain) => (plain === tidy(query) ? typed : readings.get(plain));
  const forms = listForms(query, typed).map(
    ({ words, conditions }): Asked => ({ ...readForm(conditions, read), query: words }),
  );
  const plain: Asked = { ...NOTHING, ...pick(typed), query: tidy(query) };
  return forms.length > 0 ? forms : [plain];
}

/** Its words as they were typed and with slips mended, and the conditions that each sets; none where something is called so. */
function listForms(query: string, { mended, isCalled }: NameResults) {
  const typed = tidy(query);
  if (isQuoted(query) || isCalled || typed === '') return [];
  const meant = mendThan(mended ?? typed);
  const create = (words: string) => ({ words, conditions: takeConditions(leaveCourtesies(words)) });
  const [first, then] = [create(typed), create(meant)];
  if (typed === meant) return [first];
  // A slip in "without" would hide what is asked.
  const say = ({ denial, limit }: Conditions) => [denial?.word, limit].join(' ');
  return say(first.conditions) === say(then.conditions) ? [first, then] : [then];
}

/** What a question is without its conditions, and without the word that asks for the first. */
function listWays(affirmed: string): readonly string[] {
  const [, , rest] = FIRST.exec(affirmed) ?? [];
  return [affirmed, ...(rest === undefined ? [] : [rest, `companies that are ${rest}`])].map(putPlainly);
}

/** "First little giant", "who was the first to be listed". */
const FIRST =
  /^(?:wh(?:ich|o|at) (?:is|was|are|were) )?(?:the )?(first|last|latest|newest|oldest|earliest|youngest|most recent) (?:to (?:be |become )?)?(.+)$/;
/** Asks for all that has a date, or had it then. */
const EVENTS = new RegExp(
  `^(?:(?:events|news|developments) (?:in|of|from) (${YEAR.source})|(?:the )?(latest|newest|most recent|recent|earliest|oldest) (?:events?|news|developments?)|what (?:has )?(?:just )?happened (last|lately|recently|most recently|latest|first))$`,
);

const readOrder = (word: string): Order => (/^(?:first|oldest|earliest)/.test(word) ? 'first' : 'last');

const NOTHING = { wishes: [], unknown: null, unread: null, partial: [], count: null, except: null };

const pick = ({ wishes, unknown, partial }: Pick<Asked, 'wishes' | 'unknown' | 'partial'>) => ({
  wishes,
  unknown,
  partial,
});

function readForm({ affirmed, denial, limit, idle, count }: Conditions, read: Read): Omit<Asked, 'query'> {
  const form = { ...NOTHING, ...readWays(affirmed, read), count };
  const isAsking = form.wishes.length > 0 || form.unknown !== null;
  if (denial) {
    if (denial.what === '') return { ...form, wishes: [], unknown: null };
    const denied = readDenied(denial, form.wishes, read);
    return {
      ...form,
      ...(denied ?? { wishes: [], unknown: null, unread: isAsking || denial.type ? denial.word : null }),
    };
  }
  // Where nothing is asked for, such words are text.
  const isRead = limit === null || form.wishes.some((wish) => wish.kind === 'figure' || wish.order !== null);
  if (!isRead) return { ...form, wishes: [], unread: isAsking ? limit : null };
  return { ...form, wishes: form.wishes.map((wish) => ({ ...wish, limit })), unread: isAsking ? idle : null };
}

function readWays(affirmed: string, read: Read): Pick<Asked, 'wishes' | 'unknown' | 'partial'> {
  const [whole = '', ...others] = listWays(affirmed);
  const [, year = null, latest, lately] = EVENTS.exec(whole) ?? [];
  const event = latest ?? lately;
  if (year ?? event) return { ...NOTHING, wishes: listDated(year, event ? readOrder(event) : null) };
  const [, word = ''] = FIRST.exec(affirmed) ?? [];
  const first = others
    .map((way) => (read(way)?.wishes ?? []).flatMap((wish) => order(wish, readOrder(word))))
    .find(({ length }) => length > 0);
  const plain = pick(read(whole) ?? NOTHING);
  return first && (plain.wishes.length === 0 || /^(?:first|last)$/.test(word)) ? { ...NOTHING, wishes: first } : plain;
}

const order = (wish: Wish, by: Order): readonly RelationWish[] =>
  wish.kind === 'relation' && !wish.isBegun && isDated(wish.relation) ? [{ ...wish, order: by }] : [];

const listDated = (year: string | null, by: Order | null): readonly Wish[] =>
  RELATION_TYPES.filter(isDated).map((relation) => ({ ...NO_WISH, relation, year, order: by }));
