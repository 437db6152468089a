/** What a question asks beside what it names: more or fewer of something than a number, the first few, what is not so. */
import { readTypeName } from '../search/typeNames.ts';
import { FILLERS, isSmallWord, trimWords } from '../texts/tellingWords.ts';
import { readLimit } from './limits.ts';

export interface Conditions {
  /** The question without them: "companies with most employees", "companies with investors". */
  readonly affirmed: string;
  /** "Over 1 billion yuan", as it was typed; null for none. */
  readonly limit: string | null;
  /** How many of the first are asked for: "top 5"; null for all. */
  readonly count: number | null;
  readonly denial: Denial | null;
  /** What nothing answers: "median". */
  readonly idle: string | null;
}

/** "Companies in Hull not in Leeds". */
export interface Denial {
  /** The word that asks for what is not so, "without". */
  readonly word: string;
  /** Whether a name is left out: "except Acme". */
  readonly isExcept: boolean;
  /** Of what: "companies in hull"; '' where it is of all of the type. */
  readonly among: string;
  /** The type of that, "companies"; null where none is said. */
  readonly type: string | null;
  /** What is not so of it, "in leeds", or what is left out; '' while that is still to be typed. */
  readonly what: string;
}

/** Of a number and what it is in, with a space behind each. */
const AMOUNT = `(?:(?:[$€£¥]?\\d[\\d,.]*(?:%|k|m|bn)?|${[
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion|trillion|m|bn|percent|yuan|rmb|us dollars|dollars|usd|euros?|pounds|yen',
].join('|')}) )+`;
const LIMIT = new RegExp(
  `(?<=^| )(?:(?:(at most|no more than|(?:less|fewer) than|under|below|up to)|(?:more|no less|no fewer) than|over|above|at least) ${AMOUNT}|\\d[\\d,.]*(?: or (?:more|(fewer|less)) |\\+ ))(?:in |of )?`,
);
const DENIAL =
  /(?<=^| )(?:but |and |or )?(?:(without)(?: an?| any)?|(outside)(?: of)?|(with|has|have|had) no|(?:(?:do|does|did|has|have|had) )?(not|never)|(except(?: for)?|excluding|other than|apart from|besides|but)|(\w+n't)|neither|nor|unless)(?= |$)/;
const IDLE = /(?<=^| )(?:average|median|mean|typical) (?=\S)|^how (?:far|long|tall|fast|often)(?= )/;
const NUMBER = '\\d+|two|three|four|five|six|seven|eight|nine|ten';
const COUNT = new RegExp(
  `^(?:which |what )?(?:are )?(?:the )?(?:(?:top|first|last) (${NUMBER})|(${NUMBER}) (?=\\w+est ))(?= ?\\D)`,
);

/** @param query tidy, asked without courtesies */
export function takeConditions(query: string): Conditions {
  const [limit = null, isUnder, isFewer] = LIMIT.exec(`${query} `) ?? [];
  const [idle = null] = IDLE.exec(query) ?? [];
  const [counted, first, other] = COUNT.exec(query) ?? [];
  const plain = `${query} `
    .replace(counted ?? '', (said) => (/top|first|last/.exec(said)?.[0] ?? '').trim())
    .replace(idle ?? '', idle?.endsWith(' ') ? 'highest ' : '')
    .replace(limit ?? '', limit === null ? '' : (isUnder ?? isFewer) ? 'least ' : 'most ')
    .replace(/^(?:un|non-?)listed (.+)/, '$1not listed ')
    .replace(/^(?:the )?non-?(?=[a-z]{4})(\S+) (.+)/, '$2not $1 ')
    .replace(/ +/g, ' ')
    .trim();
  const number = first ?? other;
  return {
    ...takeDenial(plain),
    limit: limit?.trim() ?? null,
    count: number === undefined ? null : readLimit(number).value,
    idle: idle?.trim() ?? null,
  };
}

function takeDenial(plain: string): Pick<Conditions, 'affirmed' | 'denial'> {
  const found = DENIAL.exec(plain);
  if (!found) return { affirmed: plain, denial: null };
  const [said, without, outside, having, not, except, verb] = found;
  const [lead, rest] = [plain.slice(0, found.index).trim(), plain.slice(found.index + said.length).trim()];
  const word = without ?? outside ?? not ?? except ?? verb ?? said.trim();
  const verbs = without ? 'with' : outside ? 'in' : (having ?? (/^(?:is|are|was|were)n/.test(verb ?? '') ? 'are' : ''));
  const being = /(?:^| )(?:is|are|was|were)$/.test(lead) ? 'are' : '';
  const head = trimWords(lead, (one) => isSmallWord(one) || FILLERS.has(one));
  const type = findType(head);
  const join = (...words: readonly string[]) => words.filter((one) => one !== '').join(' ');
  return {
    affirmed: join(lead, verbs, rest),
    denial: {
      word,
      isExcept: except !== undefined,
      among: head === type ? '' : head,
      type,
      what: rest === '' ? '' : join(verbs || being, rest),
    },
  };
}

/** The first words that name a type. */
function findType(words: string): string | null {
  const all = words.split(' ');
  const some = all.flatMap((_, at) => [all.slice(at, at + 2).join(' '), all[at] ?? '']);
  return some.find((one) => readTypeName(one)) ?? null;
}
