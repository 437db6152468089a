/** What stands on either side of the words that ask: a name, a type or a group, and its year. */
import { readTypeName } from '../search/typeNames.ts';
import { type Names, NOTHING, type Side } from './orientWish.ts';
import { isListing, type Split } from './querySplits.ts';
import { leaveYear, YEAR } from './years.ts';

export type ReadType = typeof readTypeName;

const NOUNS: ReadonlySet<string> = new Set(['sources', 'targets']);

/** "Which titles does Yuxin hold", "companies that hold most titles": the noun says it all. What ends in -s may be another. */
function leaveVerb({ phrases, before, behind }: Split, { find, isAsking }: Names): readonly [string, string] {
  const isNoun = phrases.some(({ meaning }) => meaning.kind === 'relation' && NOUNS.has(meaning.reading));
  const leave = (words: string, others: string) => {
    const [, name = '', verb = ''] = /^(.+) (\S*[^s])$/.exec(words) ?? [];
    const isVerb = isNoun && others === '' && isAsking(verb) && !readTypeName(verb) && !find(words).isSure;
    return isVerb && (find(name).isSure || readTypeName(name)) ? name : words;
  };
  return [leave(before, behind), leave(behind, before)];
}

/** "Which products does Yuxin make" asks for products that are made. */
export function readSides(split: Split, names: Names, readType: ReadType): readonly [Side, Side] {
  const { find, readGroup, typeOf } = names;
  const [before, behind] = leaveVerb(split, names);
  const [first = '', ...others] = before.split(' ');
  const asked = behind === '' && others.length > 0 ? readType(first) : null;
  const read = (whole: string, words = ''): Side => {
    // A name may have a year of its own: "Milan Fair 2023".
    const name = leaveYear(whole) !== '' && find(whole).isSure ? whole : leaveYear(whole);
    const side = { ...NOTHING, group: [], type: null, year: (name !== whole && YEAR.exec(whole)?.[0]) || null };
    if (name === '') return { ...side, isEmpty: true };
    // "The seminar" may be one that is called so; several are a type.
    const isCalled = !name.endsWith('s') && !isListing(split) && find(name).isExact;
    const type = isCalled ? null : readType(name);
    // "Little giant firms", but no Hull where firms in it are asked for.
    const [, kind = '', last = ''] = /^(.+) (\S+)$/.exec(name) ?? [];
    const titled = find(kind);
    const isTitle = titled.isExact && titled.keys.every((key) => typeOf(key) !== 'region');
    if (readTypeName(last)?.type === 'company' && isTitle) return { ...side, ...titled, isEmpty: false };
    const meant = type ? NOTHING : find(name);
    const group = type || meant.isSure ? [] : readGroup(words).wishes;
    const [listed] = group;
    if (listed) return { ...side, isSure: true, group, type: listed.typeBefore, isEmpty: false };
    return { ...side, ...meant, type, isEmpty: false };
  };
  const whole = read(before, split.lead);
  if (!asked || whole.isSure) return [whole, read(behind, split.rest)];
  return [read(others.join(' ')), { ...NOTHING, group: [], year: null, type: asked, isEmpty: false }];
}
