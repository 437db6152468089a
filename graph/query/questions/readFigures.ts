/** The figures that the words of a query ask for, and whose. */
import type { FigureWish, Wish } from '../search/hits.ts';
import { readTypeName } from '../search/typeNames.ts';
import { areTitles, listHolders, type Names, NOTHING } from './orientWish.ts';
import type { Split } from './querySplits.ts';
import { leaveYear, YEAR } from './years.ts';

export const HOW_MANY = /\b(?:how (?:many|much)|number of)\b/;

/** What a way to part a query comes to. */
export interface Reading<Kind extends Wish> {
  readonly wishes: readonly Kind[];
  /** Whether all names are known without a slip. */
  readonly isNamed: boolean;
  /** Whether the ontology has a place for it. */
  readonly isAllowed: boolean;
}

/** "Revenue of Yuxin in 2023", "Yuxin's exports", "how many little giants are there in Shenzhen", "largest revenue". */
export function readFigures(split: Split, names: Names): Reading<FigureWish> {
  const meanings = split.phrases.flatMap(({ meaning }) => (meaning.kind === 'figure' ? meaning : []));
  const isCounting = meanings.some(({ counted }) => counted?.length === 0);
  const subject = meanings.length === 0 ? null : isCounting ? readCounting(split, names) : readSubject(split, names);
  if (!subject) return { wishes: [], isNamed: false, isAllowed: true };
  const [year = null] = YEAR.exec(split.behind) ?? YEAR.exec(split.before) ?? [];
  const { counted: what, keys, about, most } = subject;
  const rest = { keys, about, most, year, limit: null, isDenied: false, isBegun: split.isBegun };
  const wishes = meanings.map(({ measure, counted }) => {
    return { kind: 'figure', measure, counted: what ?? counted, ...rest } as const;
  });
  return { wishes, isNamed: subject.isNamed, isAllowed: true };
}

/** Whose a figure is. */
interface Subject extends Pick<FigureWish, 'keys' | 'about' | 'most' | 'counted'> {
  readonly isNamed: boolean;
}

/** "How many little giants are there in Shenzhen", "which city has the most little giants", "little giants by city". */
function readCounting(split: Split, { find, readGroup, typeOf }: Names): Subject | null {
  const [by = '', of = ''] = / by (\S+)$/.exec(split.rest) ?? [];
  const ofType = readTypeName(of);
  const { name, counted } = readCounted(ofType ? { ...split, rest: split.rest.slice(0, -by.length) } : split);
  const meant = find(counted[0] ?? '');
  // "Litle giants" are those of that title; what only has the word is not what is counted.
  const titles = meant.isSure ? [] : meant.keys.filter((key) => typeOf(key) === 'policy');
  const about = meant.isExact ? meant.keys : titles;
  const ofAll = find(name).isExact ? null : readTypeName(name);
  if (name !== '' && !ofAll) return named({ name, counted, about }, find);
  const type = ofType ?? ofAll ?? readTypeName(split.before);
  const group = type || split.before === '' ? [] : readGroup(split.lead).wishes;
  if (about.length === 0 || (!type && split.before !== '' && group.length === 0)) return null;
  return { keys: [], counted, about, isNamed: meant.isExact, most: { type, group, order: sizeOf(split) } };
}

/** "Revenue of Yuxin", "revenue of companies in Wuhan", "which company has the largest revenue". */
function readSubject(split: Split, names: Names): Subject | null {
  const { find, readGroup, isAsking } = names;
  // "How many people does Acme employ", "which firm in Hull employs the most staff".
  const order = sizeOf(split);
  const isAsked = HOW_MANY.test(split.lead) || order !== null || readTypeName(split.before.replace(/ \S+$/, ''));
  const leave = (words: string) =>
    isAsked
      ? words.replace(/^people |(?:^| )(?:employ|make|earn|have|report|get|pay|give|offer|grant)s?$|made$/g, '')
      : words;
  const [lead = '', tail = ''] = [split.before, split.behind].map((words) => leaveYear(leave(words)));
  const name = lead !== '' && tail !== '' ? '' : lead || tail;
  const { keys, isSure, isExact } = name === '' ? NOTHING : find(name);
  const type = isExact ? null : readTypeName(name);
  // "Growth of exports" is no Growth Market's.
  if (!isExact && !type && name !== '' && name.split(' ').every(isAsking)) return null;
  // "Little giants with most revenue" are firms.
  if ((order || / by$/.test(split.lead)) && isExact && lead !== '' && areTitles(keys, names))
    return { ...NO_ONE, most: { type: null, group: listHolders(keys), order } };
  if (isSure && !type) return named({ name, counted: null, about: [] }, find);
  const all = { type, group: [], order };
  const isOfYear = YEAR.test(split.behind) || YEAR.test(split.before);
  if (all.type || ((order || isOfYear) && lead + tail === '')) return { ...NO_ONE, most: all };
  // "Reward of little giants in Shenzhen" may be one that Shenzhen gives, and "in Wuhan" may stand behind.
  const [, what = '', where = ''] = /^(?:of |for )?(.+) in (.+)$/.exec(leaveYear(split.rest)) ?? [];
  const given =
    lead === '' && find(what).isExact && find(where).isExact ? { keys: find(where).keys, counted: [what] } : null;
  const said = readTypeName(lead) ? [`${lead} ${split.rest}`] : [leave(split.lead), split.rest];
  const group = said.map((words) => readGroup(leaveYear(words)).wishes).find(({ length }) => length > 0);
  if (given || group) return { ...NO_ONE, ...given, most: group ? { ...all, group } : null };
  return named({ name, counted: null, about: [] }, find);
}

/** Of figures the latest is given anyway. */
const sizeOf = ({ order }: Split) => (order === 'most' || order === 'least' ? order : null);

const NO_ONE = { keys: [], about: [], counted: null, isNamed: true } as const;

function named(
  { name, ...what }: Pick<Subject, 'counted' | 'about'> & { name: string },
  find: Names['find'],
): Subject | null {
  const { keys, isSure } = name === '' ? NOTHING : find(name);
  return keys.length === 0 ? null : { ...what, keys, isNamed: isSure, most: null };
}

/** What stands behind "how many", and where it is counted. */
function readCounted({ before, rest }: Pick<Split, 'before' | 'rest'>) {
  const whole = leaveYear(rest);
  const [, what = '', where = ''] =
    /^(.+?) (?:in|of|at|does|do|did|has|will(?! there)) (.+?)(?: have)?$/.exec(whole) ?? [];
  if (before === '' && where !== '') return { name: where, counted: [leaveRest(what)] };
  return { name: '', counted: [leaveRest(whole)] };
}

/** "Little giants are there", "little giants will there be". */
const leaveRest = (counted: string) => counted.replace(/ (?:are|is|were|was|will)(?: there)?(?: be)?$/, '');
