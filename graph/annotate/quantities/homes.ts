/** Which countries a text is at home in, by the places and nationalities it names. */
import { ancestors, demonym, longestPlaceName, lookupPlace, type Place } from '../../gazetteer/places.ts';

/** Id of a place → how often it, what lies in it and its people are named. */
export type Homes = ReadonlyMap<string, number>;

/** "480 million Danish kroner" says whose money it is, not where the text is at home. */
const OF_MONEY = /^\s+(?:kron|crown|franc|peso|rupee|shilling|dirham|dinar|dollar|riyal|pound)/;
const RUN = /\p{Lu}[\p{L}'’.-]*(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}'’.-]*)*/gu;

let last: { readonly article: string; readonly homes: Homes } | null = null;

export function findHomes(article: string): Homes {
  if (last?.article !== article) last = { article, homes: countHomes(article) };
  return last.homes;
}

function countHomes(article: string): Homes {
  const homes = new Map<string, number>();
  const longest = longestPlaceName();
  for (const run of article.matchAll(RUN)) {
    if (OF_MONEY.test(article.slice(run.index + run[0].length))) continue;
    const words = run[0].split(/\s+/);
    for (let at = 0; at < words.length; ) {
      const { place, taken } = placeAt(words, at, longest);
      for (const { id, kind } of place ? [place, ...ancestors(place)] : [])
        if (kind !== 'world-region') homes.set(id, (homes.get(id) ?? 0) + 1);
      at += taken;
    }
  }
  return homes;
}

/** The longest name that begins there. */
function placeAt(words: readonly string[], at: number, longest: number): { place: Place | null; taken: number } {
  for (let taken = Math.min(longest, words.length - at); taken > 0; taken -= 1) {
    const name = words.slice(at, at + taken).join(' ');
    const bare = name.replace(/(?:['’]s|['’]|(?<!\.\p{Lu})[.-]+)$/u, '');
    const place = lookupPlace(bare)[0] ?? demonym(bare);
    if (place && !place.ambiguous) return { place, taken };
  }
  return { place: null, taken: 1 };
}
