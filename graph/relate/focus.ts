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

/**
 * What an "it" at `offset` stands for: the first entity of a fitting type in its own sentence, else the first in the
 * sentence before (subjects come first). Null when what came first there is of another type.
 */
export function pronounFocus(
  reading: Reading,
  sentence: Sentence,
  offset: number,
  types: readonly EntityType[],
): Mention | null {
  // A gathering is what people are at: it stays in focus while others are named.
  if (types.length === 1 && types[0] === 'event') return focusBefore(reading, sentence, offset, types);
  const named = (start: number, end: number) =>
    reading.mentions.filter(
      (m) => m.inside === null && m.start >= start && m.end <= end && FOCUSED.has(m.type) && m.kind !== 'designation',
    );
  // "Started in 2009 by a former Navy engineer, it …": what stands in an opening adjunct is not taken up.
  const isAdjunct = sentence.tokens[0]?.pos === 'VERB';
  const own = isAdjunct ? undefined : named(sentence.start, offset).find((m) => types.includes(m.type));
  if (own) return own;
  const at = reading.sentences.indexOf(sentence);
  const before = reading.sentences[at - 1];
  if (!before || before.block < sentence.block - 1) return null;
  const first = named(before.start, before.end)[0];
  return first && types.includes(first.type) ? first : null;
}

/** Types an "it" in the news is about; products and industries rarely carry a story on. */
const FOCUSED: ReadonlySet<EntityType> = new Set(['company', 'agency', 'organization', 'event', 'policy', 'region']);

/** The designation last named before `offset`, within reach. */
export function titleInFocus(reading: Reading, sentence: Sentence, offset: number): Mention | null {
  const at = reading.sentences.indexOf(sentence);
  const from = reading.sentences[Math.max(0, at - REACH)] ?? sentence;
  const titles = reading.mentions.filter(
    (m) => m.kind === 'designation' && m.inside === null && m.start >= from.start && m.end <= sentence.end,
  );
  return titles.filter((m) => m.end <= offset).at(-1) ?? titles[0] ?? null;
}
