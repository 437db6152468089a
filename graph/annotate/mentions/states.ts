/** States in short behind their towns: "Austin, Tex.", "Reno, NV". */
import { ancestors, type Place } from '../../gazetteer/places.ts';
import { expandState } from '../../gazetteer/stateCodes.ts';
import type { PlaceFinder } from './places.ts';
import type { Word } from './words.ts';

const LOCATIVES = new Set('in at from near of outside around to'.split(' '));
/** Words of a town's name at most. */
const LONGEST_TOWN = 4;

/** A state in short behind a comma. */
export function isState(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === ',' && expandState(words[at]?.text ?? '').length > 0;
}

/**
 * The state that the word at `at` stands for: only behind a town known to lie there, or behind one that is said to be a
 * place; codes like LA and ON only where no other town is known by the name.
 */
export function readState(
  words: readonly Word[],
  at: number,
  find: PlaceFinder,
): { readonly to: number; readonly place: Place } | null {
  const word = words[at];
  if (!word || !isState(words, at) || !(word.isUpper || words[at + 1]?.text === '.')) return null;
  const states = expandState(word.text).flatMap((name) => find(name).filter(({ kind }) => kind === 'province'));
  // The stop is the sentence's where nothing follows.
  const to = words[at + 1]?.text === '.' && at + 2 < words.length ? at + 2 : at + 1;
  const hit = (place: Place | undefined) => (place ? { to, place } : null);
  let town = '';
  for (let from = at - 2; from >= Math.max(0, at - 1 - LONGEST_TOWN); from -= 1) {
    const part = words[from];
    if (!part?.isCapital) {
      const isTown = town !== '' && LOCATIVES.has(part?.norm ?? '');
      return isTown && !(word.isUpper && find(town).length > 0) ? hit(states[0]) : null;
    }
    town = town === '' ? part.text : `${part.text} ${town}`;
    const around = find(town).flatMap(ancestors);
    const state = states.find(({ id }) => around.some((outer) => outer.id === id));
    if (state) return hit(state);
  }
  return null;
}
