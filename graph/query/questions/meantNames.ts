/** What a name that stands beside words that ask may mean: what is called so, and products and industries of that kind. */
import type { EntityType } from '../../ontology.ts';
import { bothNumbers } from '../../text/pluralOf.ts';
import { remember } from '../remember.ts';
import type { SearchEntry } from '../search/entries.ts';
import { foldText } from '../search/fold.ts';
import type { Hit } from '../search/hits.ts';
import { readTypeName } from '../search/typeNames.ts';
import { allowTypos, countTypos } from '../search/typos.ts';
import type { Meant } from './orientWish.ts';

/** What names of entities are looked for in. */
export interface NameFinder {
  /** The entities a name may mean, best first. */
  readonly rankNamed: (name: string, limit: number) => { readonly hits: readonly Hit[]; readonly isNamed: boolean };
  /** All names that resemble this one. */
  readonly listCandidates: (name: string) => readonly SearchEntry[];
  readonly typeOf: (key: string) => EntityType | undefined;
}

/** A name beside a relation's words may mean so many things, and all kinds of one. */
const MEANT = 3;
/** Names beside such words whose meaning is kept: while "Yuxin investors" is typed, the name stays from letter to letter. */
const REMEMBERED = 500;

/** What a folded name may mean: nothing else where something is called just so, but for its kinds. */
export function createMeaning({ rankNamed, listCandidates, typeOf }: NameFinder): (name: string) => Meant {
  const nameType = (target?: Hit['target']) => (target?.kind === 'entity' ? typeOf(target.key) : undefined);
  /** Things have kinds, and of a policy, as a title, one and several may be said. */
  const isOf = ({ target }: SearchEntry, ...types: readonly EntityType[]) =>
    types.some((type) => type === nameType(target));
  const findMeant: (name: string) => Meant = remember(REMEMBERED, (name) => {
    const { hits, isNamed } = rankNamed(name, MEANT);
    const several = nameSeveral(name);
    // Those called just so come first, being the shortest.
    const kinds = listCandidates(several)
      .filter((entry) => isOf(entry, 'product', 'industry', 'policy'))
      .map((entry) => ({
        ...entry,
        whole: nameSeveral(isOf(entry, 'policy') ? entry.folded : entry.folded.replace(BELONGING, '')),
      }))
      .filter((entry) => entry.whole === several || (entry.whole.endsWith(several) && !isOf(entry, 'policy')))
      .toSorted((a, b) => a.whole.length - b.whole.length);
    const exact = hits.filter(({ matched }) => foldText(matched) === name);
    const isExact = exact.length > 0 || kinds[0]?.whole === several;
    // With a slip the best alone says what kind of thing is meant.
    const isAlike = ({ target }: Hit) => isNamed || nameType(target) === nameType(hits[0]?.target);
    const others = isExact
      ? []
      : hits.filter(
          (hit) => isAlike(hit) && !isTooShort(name, foldText(hit.matched)) && (isNamed || isNear(name, hit)),
        );
    const keys = [...exact, ...kinds, ...others].flatMap(({ target }) => ('key' in target ? target.key : []));
    const meant = { keys: [...new Set(keys)], isSure: isNamed || kinds.length > 0, isExact };
    return isExact ? meant : (findWithoutType(name) ?? meant);
  });
  /** "Electronics industry", "little giant title": what is called so and of that type. */
  const findWithoutType = (name: string): Meant | null => {
    const [, own = '', last = ''] = /^(.+) (\S+)$/.exec(name) ?? [];
    const type = TITLES.has(last) ? 'policy' : readTypeName(last)?.type;
    const meant = own === '' || !type ? null : findMeant(own);
    const keys = meant?.keys.filter((key) => typeOf(key) === type) ?? [];
    return meant?.isExact && keys.length > 0 ? { ...meant, keys } : null;
  };
  return findMeant;
}

/** What a designation is called behind its name, beside the kinds of policies. */
const TITLES: ReadonlySet<string> = new Set(['title', 'status', 'award', 'label', 'scheme']);

/** "Bearings used by robots" are bearings. */
const BELONGING = / (?:used|made|for|with|of|in|on|to|from|by) .*/;

/** One name for one and for several, which begins where a word does. */
const nameSeveral = (name: string) => ` ${bothNumbers(name).at(-1)}`.replaceAll('-', ' ');

/** Whether a hit has the words of a name with slips as whole ones, not only as their beginnings. */
function isNear(name: string, { matched }: Hit): boolean {
  const isIn = (part: string) => {
    const most = allowTypos(part.length);
    return countTypos(foldText(matched), part, most, true) <= most;
  };
  return isIn(name) || name.split(' ').every(isIn);
}

/** Whether a name of two letters only begins or resembles what it may mean, as too many words do. */
const isTooShort = (name: string, whole: string): boolean =>
  /^[a-z]{1,2}$/.test(name) && !new RegExp(`\\b${name}\\b`).test(whole);
