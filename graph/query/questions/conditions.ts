/** What a question asks beside what it names: more or fewer of something than a number, or what is not so. */
import { isListing } from '../search/hits.ts';
import type { Names } from './orientWish.ts';
import type { ReadWishes } from './readWishes.ts';

interface Conditions {
  /** The question without them: "companies with most employees", "companies with investors". */
  readonly affirmed: string;
  /** "Over 1 billion yuan", as it was typed; null for none. */
  readonly limit: string | null;
  /** The word that asks for what is not so, "without"; null for none. */
  readonly denial: string | null;
  /** What nothing answers: "average". */
  readonly idle: string | null;
}

/** The wishes that are left of a question, and the word of it that nothing answers. */
export interface Conditioned extends ReadWishes {
  readonly unread: string | null;
}

/** Of a number and what it is in, with a space behind each. */
const AMOUNT = `(?:(?:[$€£¥]?\\d[\\d,.]*(?:%|k|m|bn)?|${[
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion|trillion|m|bn|percent|yuan|rmb|us dollars|dollars|usd|euros?|pounds|yen',
].join('|')}) )+`;
const LIMIT = new RegExp(
  `(?<=^| )(?:(?:(at most|no more th[ae]n|(?:less|fewer) th[ae]n|under|below)|(?:more|no less|no fewer) th[ae]n|over|above|at least) ${AMOUNT}|\\d[\\d,.]*(?: or more |\\+ ))(?:in |of )?`,
);
const DENIAL =
  /(?<=^| )(?:(without)(?: an?| any)?|(outside)(?: of)?|(with|has|have|had) no|(?:(?:do|does|did|has|have|had) )?(not|never|except)|(\w+n't))(?= )/;
const IDLE = /(?<=^| )(?:average|median) /;

/** Words of conditions that slips are forgiven in. */
export const CONDITION_WORDS = 'without outside except fewer under before after since between average'.split(' ');

/** Reads a question without its conditions, and has what it asks for keep to them. */
export function readConditioned(query: string, find: Names['find'], read: Read): Conditioned {
  const { affirmed, limit, denial, idle } = takeConditions(query);
  const affirmative = readEach(affirmed, find, read);
  const said = [limit, denial, idle].flatMap((words) => words?.split(' ') ?? []);
  const question = { ...affirmative, asking: [...affirmative.asking, ...said] };
  const wishes = question.wishes.filter((wish) => denial === null || wish.kind === 'relation' || !wish.isBegun);
  const isRead =
    (limit === null || wishes.some((wish) => wish.kind === 'figure' || wish.order !== null)) &&
    (denial === null || wishes.every(isListing) || wishes.every((wish) => wish.kind === 'figure' && wish.most));
  // Where nothing is asked for, such words are text.
  if (!isRead)
    return { ...question, wishes: [], unread: wishes.length > 0 || question.unknown ? (denial ?? limit) : null };
  const kept = wishes.map((wish) => ({ ...wish, limit, isDenied: denial !== null }));
  return { ...question, wishes: kept, unread: wishes.length > 0 ? idle : null };
}

type Read = (query: string) => ReadWishes;

/** "Companies in Hull and York" are those in Hull and those in York. */
function readEach(query: string, find: Names['find'], read: Read): ReadWishes {
  const [, lead = '', names = ''] = /^(.*\b(?:in|of|from|at) )(.+)$/.exec(query) ?? [];
  const each = names.split(/,? (?:and|or) |, /);
  const isOne = each.length < 2 || find(names).isSure || !each.every((name) => find(name).isSure);
  const all = (isOne ? [query] : each.map((name) => lead + name)).map(read);
  return { ...all[0], wishes: all.flatMap(({ wishes }) => wishes) } as ReadWishes;
}

function takeConditions(query: string): Conditions {
  const [limit = null, isUnder] = LIMIT.exec(`${query} `) ?? [];
  const [idle = null] = IDLE.exec(query) ?? [];
  const plain = `${query} `
    .replace(idle ?? '', idle === null ? '' : 'highest ')
    .replace(limit ?? '', limit === null ? '' : isUnder ? 'least ' : 'most ')
    .replace(/^unlisted (.+)/, '$1not listed ');
  let denial: string | null = null;
  const affirmed = plain.replace(DENIAL, (said, without, outside, having, not, verb) => {
    denial = without ?? outside ?? not ?? verb ?? said;
    return without ? 'with' : outside ? 'in' : (having ?? (/^(?:is|are|was|were)n/.test(verb) ? 'are' : ''));
  });
  return {
    affirmed: affirmed.trim().replace(/ +/g, ' '),
    limit: limit?.trim() ?? null,
    denial,
    idle: idle?.trim() ?? null,
  };
}
