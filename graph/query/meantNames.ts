/** What a name that stands beside words that ask may mean: what is called so, and all kinds of a product or industry. */
import type { EntityType } from '../ontology.ts';
import { bothNumbers } from '../text/pluralOf.ts';
import { foldText } from './fold.ts';
import type { Hit } from './hits.ts';
import type { Meant } from './orientWish.ts';
import { remember } from './remember.ts';
import type { SearchEntry } from './searchEntries.ts';

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
const REMEMBERED = 50;

/** What a folded name may mean: nothing else where something is called just so, but for its kinds. */
export function createMeaning({ rankNamed, listCandidates, typeOf }: NameFinder): (name: string) => Meant {
  /** Products and industries that are such things, by the last word of their names; those called just so first. */
  const listKinds = (name: string) => {
    const several = severalOf(name);
    const [own, kinds] = [new Set<string>(), new Set<string>()];
    for (const { target, folded } of listCandidates(several)) {
      if (target.kind !== 'entity' || !isOfKinds(typeOf(target.key))) continue;
      const whole = severalOf(folded.replace(BELONGING, ''));
      if (whole === several) own.add(target.key);
      else if (whole.endsWith(` ${several}`) || whole.endsWith(`-${several}`)) kinds.add(target.key);
    }
    return { own: [...own], kinds: [...kinds] };
  };
  return remember(REMEMBERED, (name) => {
    const { hits, isNamed } = rankNamed(name, MEANT);
    const { own, kinds } = listKinds(name);
    const listKeys = (some: readonly Hit[]) =>
      some.flatMap(({ target }) => (target.kind === 'entity' ? [target.key] : []));
    const exact = [...listKeys(hits.filter(({ matched }) => foldText(matched) === name)), ...own];
    const isExact = exact.length > 0;
    const others = isExact ? [] : listKeys(hits.filter(({ matched }) => !isTooShort(name, foldText(matched))));
    const keys = [...new Set([...exact, ...kinds, ...others])];
    return { keys, isSure: isNamed || isExact || kinds.length > 0, isExact };
  });
}

const isOfKinds = (type: EntityType | undefined) => type === 'product' || type === 'industry';

/** "Bearings used by robots" are bearings. */
const BELONGING = / (?:used|made|for|with|of|in|on|to|from|by) .*/;

/** One name for one and for several. */
const severalOf = (name: string) => bothNumbers(name).at(-1) as string;

/** Whether a name of two letters only begins or resembles what it may mean, as too many words do. */
const isTooShort = (name: string, whole: string): boolean =>
  /^[a-z]{1,2}$/.test(name) && !new RegExp(`\\b${name}\\b`).test(whole);
