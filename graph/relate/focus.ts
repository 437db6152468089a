/** What an article is talking about at a point: the fallback where a sentence leaves an argument out. */
import type { Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import type { Passage } from './passage.ts';

/** How many sentences back a reader still holds in mind. */
const REACH = 3;
/** The same for a body that is called by its kind. */
const NAMED_REACH = 20;
/** The same for titles, which a whole story is about. */
const TITLE_REACH = 7;

/** Sentences that count for salience, and what each step back and each later place in a sentence leaves of a mention. */
const SALIENCE_REACH = 5;
const DECAY = 0.6;
const SECOND = 0.4;

const NOBODY: ReadonlySet<string> = new Set();
/** Types an "it" in the news is about; products and industries rarely carry a story on. */
const FOCUSED: ReadonlySet<EntityType> = new Set(['company', 'agency', 'organization', 'event', 'policy', 'region']);

/**
 * The entity of one of `types` in focus before `offset`: the nearest in the same sentence, else the first one named in
 * the nearest earlier sentence. Null when nothing was named within reach.
 */
export function focusBefore(
  passage: Passage,
  offset: number,
  types: readonly EntityType[],
  except: ReadonlySet<string> = NOBODY,
): Mention | null {
  const fits = (m: Mention) => m.inside === null && types.includes(m.type) && !except.has(m.entity);
  const own = passage.mentions.filter((m) => fits(m) && m.end <= offset).at(-1);
  if (own) return own;
  return mostSalient(passage, fits);
}

/**
 * The entity that the last sentences are most about: each names entities, the first of a sentence (its subject, mostly)
 * counting more than the rest, and nearer sentences more than farther ones. After the salience ranking of centering
 * theory (Grosz, Joshi and Weinstein, 1995).
 */
function mostSalient(passage: Passage, fits: (mention: Mention) => boolean): Mention | null {
  const scores = new Map<string, { score: number; mention: Mention }>();
  let weight = 1;
  for (const earlier of earlierPassages(passage, SALIENCE_REACH)) {
    earlier.mentions.filter(fits).forEach((mention, order) => {
      const known = scores.get(mention.entity);
      const score = (known?.score ?? 0) + (order === 0 ? weight : weight * SECOND);
      scores.set(mention.entity, { score, mention: known?.mention ?? mention });
    });
    weight *= DECAY;
  }
  let best: { score: number; mention: Mention } | null = null;
  for (const item of scores.values()) if (best === null || item.score > best.score) best = item;
  return best?.mention ?? null;
}

/**
 * What an "it" at `offset` stands for: the first entity of a fitting type in its own sentence, else the first in the
 * sentence before (subjects come first). Null when what came first there is of another type.
 */
export function pronounFocus(
  passage: Passage,
  offset: number,
  types: readonly EntityType[],
  except: ReadonlySet<string> = NOBODY,
): Mention | null {
  // A gathering is what people are at: it stays in focus while others are named.
  if (types.length === 1 && types[0] === 'event') return focusBefore(passage, offset, types);
  const isFocused = (m: Mention) =>
    m.inside === null && FOCUSED.has(m.type) && m.kind !== 'designation' && !except.has(m.entity);
  // "Started in 2009 by a former Navy engineer, it …": what stands in an opening adjunct is not taken up.
  const isAdjunct = passage.sentence.tokens[0]?.pos === 'VERB';
  const own = isAdjunct
    ? undefined
    : passage.mentions.find((m) => m.end <= offset && isFocused(m) && types.includes(m.type));
  if (own) return own;
  const { before } = passage;
  if (!before || before.sentence.block < passage.sentence.block - 1) return null;
  const first = before.mentions.find(isFocused);
  if (first && types.includes(first.type)) return first;
  // Only a firm sells or makes: then the firm the text has been about is meant.
  return types.length === 1 && types[0] === 'company' ? focusBefore(passage, offset, types, except) : null;
}

/**
 * What "the bureau" at `offset` stands for: the last body of that type with the noun in its name, however far back a
 * reader must go; a firm, whose name rarely says what it is, is the one in focus.
 */
export function describedFocus(passage: Passage, offset: number, type: EntityType, noun: string): Mention | null {
  if (type === 'company') return pronounFocus(passage, offset, [type]);
  const isNamedSo = (m: Mention) =>
    m.type === type &&
    m.inside === null &&
    (m.kind === noun || (passage.article.entities.get(m.entity)?.name.toLowerCase().includes(noun) ?? false));
  let found = passage.mentions.filter((m) => m.end <= offset && isNamedSo(m)).at(-1);
  let back = 0;
  for (let at = passage.before; !found && at !== null && back < NAMED_REACH; at = at.before, back += 1)
    found = at.mentions.filter(isNamedSo).at(-1);
  return found ?? null;
}

/** The designation last named before `offset`, within reach. */
export function titleInFocus(passage: Passage, offset: number): Mention | null {
  const titles = [...earlierPassages(passage, TITLE_REACH).reverse(), passage].flatMap(({ mentions }) =>
    mentions.filter((m) => m.kind === 'designation' && m.inside === null),
  );
  return titles.filter((m) => m.end <= offset).at(-1) ?? titles[0] ?? null;
}

/** Passages before this one within reach, nearest first. */
function earlierPassages(passage: Passage, reach = REACH): Passage[] {
  const found: Passage[] = [];
  for (let at = passage.before; at !== null && found.length < reach; at = at.before) found.push(at);
  return found;
}
