/** States in short behind their towns: "Austin, Tex.", "Reno, NV". */
import { ancestors, type Place } from '../../gazetteer/places.ts';
import { expandState } from '../../gazetteer/stateCodes.ts';
import type { PlaceFinder } from './places.ts';
import type { Word } from './words.ts';

const LOCATIVES = new Set('in at from near of outside around to'.split(' '));
/** Words of a town's name at most. */
const LONGEST_TOWN = 4;

/** The state that the word at `at` stands for: only behind a town known to lie there, or behind one that is said to be a place. */
export function readState(
  words: readonly Word[],
  at: number,
  find: PlaceFinder,
): { readonly to: number; readonly place: Place } | null {
  const word = words[at];
  if (!word || words[at - 1]?.text !== ',') return null;
  const name = expandState(word.text);
  const isWhole = word.isUpper || words[at + 1]?.text === '.';
  const state = name && isWhole ? find(name).find(({ kind }) => kind === 'province') : undefined;
  if (!state) return null;
  // The stop is the sentence's where nothing follows.
  const hit = { to: words[at + 1]?.text === '.' && at + 2 < words.length ? at + 2 : at + 1, place: state };
  let town = '';
  for (let from = at - 2; from >= Math.max(0, at - 1 - LONGEST_TOWN); from -= 1) {
    const part = words[from];
    if (!part?.isCapital) return town !== '' && LOCATIVES.has(part?.norm ?? '') ? hit : null;
    town = town === '' ? part.text : `${part.text} ${town}`;
    if (find(town).some((place) => ancestors(place).some(({ id }) => id === state.id))) return hit;
  }
  return null;
}
