/** What a question asks beside what it names: more or fewer of something than a number, the first few, what is not so. */
import { type Clause, takeClause } from './clauses.ts';
import { readLimits } from './limits.ts';

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
  readonly isUnder: boolean;
  readonly what: string;
  readonly name: string;
}

/** Of a number and what it is in, with a space behind each. */
const AMOUNT = `(?:(?:[$€£¥]?\\d[\\d,.]*(?:%|k|m|bn)?|${[
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion|trillion|m|bn|percent|yuan|rmb|us dollars|dollars|usd|euros?|pounds|yen',
].join('|')}) )+`;
const UNDER = 'at most|no more than|(?:less|fewer) than|under|below|up to';
const OVER = '(?:more|no less|no fewer) than|over|above|at least|exactly|just';
const YEARS = '(?!(?:19|20)\\d\\d )';
const LIMIT = new RegExp(
  `(?<=^| )(?:(?:(${UNDER})|${OVER}) ${AMOUNT}(?:(?:and|but) (?:${UNDER}|${OVER}) ${AMOUNT})?|(?:between|from) ${YEARS}${AMOUNT}(?:and|to) ${AMOUNT}|\\d[\\d,.]*(?: or (?:more|(fewer|less)) |\\+ ))(?:in |of )?`,
);
const SUMMARY = /(?<=^| )(average|median|total|combined) (?=\S)/;
const THAN = new RegExp(
  `(?<=^| )(?:(more|higher|larger|bigger|greater)|fewer|less|lower|smaller) ((?:\\S+ ){1,4})than (?!${AMOUNT})(\\D+)$`,
);
const IDLE =
  /^(?:how (?:far|tall|fast|often)|what (?:percentage|proportion|share))(?= )|\b\w+(?<!oth)er than(?= \D)(?! (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\w+(?:teen|ty)|half) )|\b(?:in|over|during|within) the (?:last|past|next) .+|\b(?:last|this|next) (?:year|month|decade)$/;
const NUMBER = '\\d+|two|three|four|five|six|seven|eight|nine|ten';
const COUNT = new RegExp(
  `^(?:which |what )?(?:are )?(?:the )?(?:(?:top|first|last) (${NUMBER})|(${NUMBER}) (?=\\w+est ))(?= ?\\D)`,
);

/** @param query tidy, asked without courtesies */
export function takeConditions(query: string): Conditions {
  const [limit = null, isUnder, isFewer] = LIMIT.exec(`${query} `) ?? [];
  const [summed = '', summary = null] = SUMMARY.exec(query) ?? [];
  const [counted, first, other] = COUNT.exec(query) ?? [];
  const [compared = '', isOver, measure = '', name = ''] = THAN.exec(query) ?? [];
  const plain = `${query} `
    .replace(counted ?? '', (said) => (/top|first|last/.exec(said)?.[0] ?? '').trim())
    .replace(summed, /^(?:total|combined)/.test(summed) ? '' : summed && 'highest ')
    .replace(compared, compared && `${isOver ? 'most' : 'least'} ${measure}`)
    .replace(limit ?? '', limit === null ? '' : (isUnder ?? isFewer) ? 'least ' : 'most ')
    .replace(/^(?:un|non-?)listed (.+)/, '$1not listed ')
    .replace(/^(?:the )?non-?(?=[a-z]{4})(\S+) (.+)/, '$2not $1 ')
    .replace(/ +/g, ' ')
    .trim();
  const number = first ?? other;
  const [count] = number === undefined ? [] : readLimits(number);
  return {
    ...takeClause(plain),
    limit: limit?.trim() ?? null,
    count: count?.value ?? null,
    than: compared === '' ? null : { isUnder: !isOver, what: measure.trim(), name },
    summary,
    idle: IDLE.exec(query)?.[0] ?? null,
  };
}
