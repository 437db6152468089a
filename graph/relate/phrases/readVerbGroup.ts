import type { Token } from '../../model.ts';
import type { VerbGroup } from './phrase.ts';
import type { TaggedWords } from './taggedWords.ts';
import { BE, FIXED_PARTICLES, HAVE, IRREGULAR_PAST, MODALS, NEGATIONS, PARTICLES } from './words.ts';

/** The verb at `at` with its auxiliaries and adverbs before and its particle behind, or null. */
export function readVerbGroup(words: TaggedWords, at: number): VerbGroup | null {
  const { tokens: all } = words;
  let end = at;
  while (isAuxiliary(words, end, at)) end += 1;
  const hasMain = words.isVerb(end) && all[end]?.pos === 'VERB';
  const helpers = all.slice(at, end);
  if (!hasMain && !helpers.some((t) => t.pos === 'AUX')) return null;
  // Auxiliaries alone are a copula ("is", "has been"); adverbs after it go to what follows.
  const last = hasMain ? end : at + helpers.findLastIndex((t) => t.pos === 'AUX');
  const main = all[last];
  if (!main) return null;
  const auxiliaries = all.slice(at, last).map((t) => t.norm);
  const particle = hasMain ? readParticle(words, last) : '';
  const tokens = all.slice(at, last + (particle === '' ? 1 : 2));
  const isIng = main.norm.endsWith('ing') && main.lemma !== main.norm;
  return {
    kind: 'vp',
    tokens,
    lemma: !hasMain && BE.has(main.norm) ? 'be' : main.lemma,
    particle,
    form: verbForm(main, auxiliaries, isIng, hasMain),
    isPassive: hasMain && !isIng && auxiliaries.some((word) => BE.has(word)),
    isNegated:
      tokens.some((t) => NEGATIONS.has(t.norm)) ||
      /^(not|n't)$/.test(all[at + tokens.length]?.norm ?? '') ||
      auxiliaries.join(' ').includes('no longer'),
    modal: auxiliaries.find((word) => MODALS.has(word)) ?? '',
  };
}

/** Whether the word at `at` stands before the main verb of the group that begins at `start`. */
function isAuxiliary(words: TaggedWords, at: number, start: number): boolean {
  const token = words.tokens[at];
  if (!token || words.covering[at]) return false;
  if (token.pos === 'AUX' || NEGATIONS.has(token.norm)) return token.norm !== 'no';
  if (token.norm === 'having') return words.isVerb(at + 1);
  if (token.norm === 'to') return at === start && words.startsInfinitive(at);
  // An adverb counts only when a verb follows at once: "was recently accredited".
  if (token.pos !== 'ADV' && token.norm !== 'longer') return false;
  return words.isVerb(at + 1) || isAuxiliary(words, at + 1, start);
}

/** "set up by": the particle of the verb at `at` is followed by no noun of its own, or the pair is fixed; else ''. */
function readParticle(words: TaggedWords, at: number): string {
  const word = words.tokens[at + 1]?.norm ?? '';
  if (!PARTICLES.has(word) || words.covering[at + 1]) return '';
  const isOwn = /^(up|out|off|down|away|together)$/.test(word);
  return isOwn || FIXED_PARTICLES.has(`${words.tokens[at]?.lemma} ${word}`) ? word : '';
}

function verbForm(main: Token, auxiliaries: readonly string[], isIng: boolean, hasMain: boolean): VerbGroup['form'] {
  if (auxiliaries[0] === 'to') return 'infinitive';
  // "having bought X, Y moved" opens an adjunct, as "buying X" does.
  if (auxiliaries[0] === 'having') return 'ing';
  const bare = auxiliaries.every(
    (word) => !BE.has(word) && !MODALS.has(word) && !HAVE.has(word) && !/^(do|does|did)$/.test(word),
  );
  if (!bare || !hasMain) return isIng && !auxiliaries.length ? 'ing' : 'finite';
  if (isIng) return 'ing';
  return main.norm.endsWith('ed') || IRREGULAR_PAST.has(main.norm) ? 'ed' : 'finite';
}
