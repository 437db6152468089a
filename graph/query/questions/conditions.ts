/** What a question asks beside what it names: more or fewer of something than a number, the first few, what is not so. */
import { type Clause, takeClause } from './clauses.ts';
import { readLimits } from './limits.ts';
import { AMOUNT, affirmLimit, LIMIT, NUMBER } from './limitWords.ts';

export interface Conditions {
  /** The question without them: "companies with most employees", "companies with investors". */
  readonly affirmed: string;
  /** "Over 1 billion yuan", as it was typed; null for none. */
  readonly limit: string | null;
  /** How many of the first are asked for: "top 5"; null for all. */
  readonly count: number | null;
  readonly clause: Clause | null;
  /** "More patents than Acme". */
  readonly than: Than | null;
  /** What is to be made of several figures, "average"; null where each is asked for. */
  readonly summary: string | null;
  /** What nothing here answers: "how far". */
  readonly idle: string | null;
}

/** A number that stands in a figure of its own. */
export interface Than {
  readonly limit: 'more than' | 'less than' | 'at least' | 'at most';
  readonly what: string;
  readonly name: string;
}

const SUMMARY = /(?<=^| )(average|median|total|combined) (?:number of )?(?=\S)/;
const THAN = new RegExp(
  `(?<=^| )(not |no )?(?:(more|higher|larger|bigger|greater)|fewer|less|lower|smaller) ((?:\\S+ ){1,4})than (?!${AMOUNT})(\\D+)$`,
);
const IDLE =
  /^(?:how (?:far|tall|fast|often)|what (?:percentage|proportion|share))(?= )|\b\w+(?<!oth)er than(?= \D)(?! (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\w+(?:teen|ty)|half) )|\b(?:in|over|during|within) the (?:last|past|next) .+|\b(?:last|this|next) (?:year|month|decade)$|(?<=^(?:who|what|where|when|how|why|which) .+ )and (?:who|what|where|when|how|why)(?= )/;
/** What a comparison asks for, and what it does with a "not" before it. */
const LIMITS = { over: ['more than', 'at most'], under: ['less than', 'at least'] } as const;
const COUNT = new RegExp(
  `^(?:which |what )?(?:are )?(?:the )?(?:(?:top|first|last) (${NUMBER})|(${NUMBER}) (?=\\w+est ))(?= ?\\D)`,
);

/** "Top 5 companies" as the top ones, of which so many are asked for. */
export function takeCount(query: string): { readonly count: number | null; readonly rest: string } {
  const [said, first, number = first] = COUNT.exec(query) ?? [];
  if (said === undefined || number === undefined) return { count: null, rest: query };
  const order = /top|first|last/.exec(said)?.[0] ?? '';
  return { count: readLimits(number)[0]?.value ?? null, rest: `${order}${query.slice(said.length)}`.trim() };
}

/** @param typed tidy, asked without courtesies */
export function takeConditions(typed: string): Conditions {
  const query = affirmLimit(typed);
  const { count, rest } = takeCount(query);
  const [limit = null, isUnder, isFewer] = LIMIT.exec(`${query} `) ?? [];
  const [summed = '', summary = null] = SUMMARY.exec(query) ?? [];
  const [compared = '', not, isOver, measure = '', name = ''] = THAN.exec(query) ?? [];
  const plain = `${rest} `
    .replace(summed, (said) => (/^(?:total|combined)/.test(said) ? said.replace(/^\w+ /, '') : said && 'most '))
    .replace(compared, compared && `${isOver ? 'most' : 'least'} ${measure}`)
    .replace(limit ?? '', limit === null ? '' : (isUnder ?? isFewer) ? 'least ' : 'most ')
    .replace(/^(?:un|non-?)listed (.+)/, '$1not listed ')
    .replace(/^(?:the )?non-?(?=[a-z]{4})(\S+) (.+)/, '$2not $1 ')
    .replace(/ +/g, ' ')
    .trim();
  return {
    ...takeClause(plain),
    limit: limit?.trim() ?? null,
    count,
    than:
      compared === '' ? null : { limit: LIMITS[isOver ? 'over' : 'under'][not ? 1 : 0], what: measure.trim(), name },
    summary,
    idle: IDLE.exec(query)?.[0] ?? null,
  };
}
