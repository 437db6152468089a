/** What a question says of things that it has already told of: what else is so of them, what is not, which are left out. */
import { readTypeName } from '../search/typeNames.ts';
import { FILLERS, isSmallWord, trimWords } from '../texts/tellingWords.ts';

/** "Companies in Hull not in Leeds". */
export interface Clause {
  /** Whether it is not so, names what is left out, or is so as well. */
  readonly kind: 'not' | 'except' | 'and';
  /** The word that says it, "without". */
  readonly word: string;
  /** Of what: "companies in hull"; '' where it is of all of the type. */
  readonly among: string;
  /** The type of that, "companies"; null where none is said. */
  readonly type: string | null;
  /** What is said of it, "in leeds", or what is left out; '' while that is still to be typed. */
  readonly what: string;
}

const NOT = new RegExp(
  `(?<=^| )(?:(?:but|and|or) (?:(?:that|which|who) )?((?:is|are|was|were) (?=not|never))?)?(?:${[
    '(without)(?: an?| any)?',
    '(outside)(?: of)?',
    '(with|has|have|had) no',
    '(?:(?:do|does|did|has|have|had) )?(not|never)',
    '(except(?: for)?|excluding|other than|apart from|besides|but)',
    "((?:is|are|was|were|do|does|did|has|have|had|can|wo|would)n'?t|cannot)",
    'neither|nor|unless',
  ].join('|')})(?= |$)`,
);
const AND = /(?<=\S )(?:(?:and|but) (?:also )?(?:(?:that|which|who) )?(?=\S)|(?=with ))/;

/** @param plain without its other conditions */
export function takeClause(plain: string): { readonly affirmed: string; readonly clause: Clause | null } {
  const denied = NOT.exec(plain);
  const found = denied ?? AND.exec(plain);
  if (!found) return { affirmed: plain, clause: null };
  const [said, are, without, outside, having, not, except, verb] = found;
  const lead = plain.slice(0, found.index).trim();
  const rest = plain.slice(found.index + said.length).trim();
  const isBeing = denied && (are || /^(?:is|are|was|were)n/.test(verb ?? ''));
  const verbs = without ? 'with' : outside ? 'in' : (having ?? (isBeing ? 'are' : ''));
  const being = / (?:is|are|was|were)$/.test(lead) ? 'are' : '';
  // "Outside China that are listed" is said of the firms, and "in cities that have pumps" of the cities.
  const [, place = '', more = ''] = (denied && /^(?!those |ones )(.+?) (?:that|which|who) (.+)$/.exec(rest)) ?? [];
  const isApart = place !== '' && !readTypeName(place.split(' ').at(-1) ?? '');
  const head = trimWords(join(lead, isApart ? `that ${more}` : ''), isIdle).replace(/ both(?= )/, '');
  const type = findType(head);
  const isExcept = denied && (except !== undefined || isKind(rest));
  // "Salt and pepper" is said of nothing.
  if (!denied && type === null && !/\b(?:most|least)\b/.test(rest)) return { affirmed: plain, clause: null };
  return {
    affirmed: denied ? join(lead, verbs, rest) : plain,
    clause: {
      kind: isExcept ? 'except' : denied ? 'not' : 'and',
      word: without ?? outside ?? not ?? except ?? verb ?? said.trim(),
      among: head === type ? '' : head,
      type,
      what: isBegun(rest) ? '' : join(isExcept ? '' : verbs || being, isApart ? place : rest),
    },
  };
}

/** Whether what is said is still being typed: "not in". */
function isBegun(rest: string): boolean {
  const last = rest.split(' ').at(-1) ?? '';
  return last.length < 2 || isSmallWord(last);
}

/** "Agencies that are not ministries" are the others. */
const isKind = (rest: string): boolean => listNames(rest).every((name) => readTypeName(name)?.kind);

/** "Hull, Leeds and York". */
export const listNames = (names: string): readonly string[] =>
  names.split(/,? (?:and|or|nor) |, /).map((name) => name.replace(/^(?:an?|the|both) /, ''));

const isIdle = (word: string) => isSmallWord(word) || FILLERS.has(word);

const join = (...words: readonly string[]) => words.filter((one) => one !== '').join(' ');

/** The first words that name a type. */
function findType(words: string): string | null {
  const all = words.split(' ');
  const some = all.flatMap((_, at) => [all.slice(at, at + 2).join(' '), all[at] ?? '']);
  return some.find((one) => readTypeName(one)) ?? null;
}
