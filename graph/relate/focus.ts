/** What an article is talking about at a point: the fallback where a sentence leaves an argument out. */
import type { Mention, Reading, Sentence } from '../model.ts';
import type { EntityType } from '../ontology.ts';

/** How many sentences back a reader still holds in mind. */
const REACH = 3;

/**
 * The entity of one of `types` in focus before `offset`: the nearest in the same sentence, else the first one named in
 * the nearest earlier sentence. Null when nothing was named within reach.
 */
export function focusBefore(
  reading: Reading,
  sentence: Sentence,
  offset: number,
  types: readonly EntityType[],
): Mention | null {
  const fits = (m: Mention) => m.inside === null && types.includes(m.type);
  const own = reading.mentions.filter((m) => fits(m) && m.start >= sentence.start && m.end <= offset).at(-1);
  if (own) return own;
  const at = reading.sentences.indexOf(sentence);
  for (let back = 1; back <= REACH && at - back >= 0; back += 1) {
    const earlier = reading.sentences[at - back] as Sentence;
    const found = reading.mentions.find((m) => fits(m) && m.start >= earlier.start && m.end <= earlier.end);
    if (found) return found;
  }
  return null;
}
