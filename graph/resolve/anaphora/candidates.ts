/** Everything an anaphor may stand for, each with what speaks for it. */
import type { Mention, Sentence } from '../../model.ts';
import type { Anaphor } from './anaphors.ts';
import type { Aside } from './asides.ts';
import type { Background } from './background.ts';
import { readCapital } from './capitals.ts';
import type { Discourse, Referent } from './discourse.ts';
import { isDoer } from './doers.ts';
import { type Gender, genderOf } from './genders.ts';
import { fitsNoun } from './kinds.ts';
import type { Origins } from './origins.ts';
import { Standings } from './standing.ts';
import type { Trades } from './trades.ts';
import { readWording } from './wording.ts';

export interface Place {
  readonly anaphor: Anaphor;
  readonly sentence: Sentence;
  /** The sentence's mentions by name. */
  readonly names: readonly Mention[];
  /** Index of the sentence. */
  readonly at: number;
  readonly isQuoted: boolean;
  /** Who spoke last. */
  readonly speaker: string | null;
  /** For which body, and what "we" was last time they said it. */
  readonly body: string | null;
  readonly meant: string | null;
  readonly discourse: Discourse;
  readonly background: Background;
  readonly origins: Origins;
  readonly trades: Trades;
  /** Whom the sentence before names aside. */
  readonly aside: Aside | null;
}

export interface Candidate {
  readonly referent: Referent;
  /** What the words say for it, as hashed features. */
  readonly wording: Uint32Array;
  /** How it stands in the discourse, as whole numbers: see standing.ts. */
  readonly standing: Int32Array;
}

/** No reader looks further back than this many things, but for the most named. */
const MOST = 14;
const MOST_NAMED = 3;

export function listCandidates(place: Place): Candidate[] {
  const referents = listReferents(place);
  const standings = new Standings(place, referents);
  return referents.map((referent, rank) => ({
    referent,
    wording: readWording(place, referent),
    standing: standings.read(referent, rank),
  }));
}

/** "She" is nobody called Peter. */
function isOther(known: Gender | undefined, word: string): boolean {
  const wanted = genderOf(word);
  return known !== undefined && wanted !== undefined && known !== wanted;
}

/** Whether a sentence that opens with "the company" or "it" takes up another than who the one before named aside. */
function isNamedAside({ entity, spot }: Referent, { anaphor, aside, at }: Place, all: readonly Referent[]): boolean {
  if (aside === null || anaphor.from > 0 || spot.sentence !== at - 1 || !aside.others.has(entity)) return false;
  return all.some((other) => other.entity === aside.subject);
}

function listReferents(place: Place): Referent[] {
  const { anaphor, sentence, names, at, discourse, background, origins, trades } = place;
  const { counts, entities } = background;
  const isMeant = readCapital(anaphor, sentence, names, entities);
  if (isMeant)
    return discourse.recent(['region']).filter(({ entity }) => {
      const region = entities.get(entity);
      return region !== undefined && isMeant(region);
    });
  const named = new Set(anaphor.named.map(({ entity }) => entity));
  const possible = discourse.recent(anaphor.types).filter(({ entity, type, kind }) => {
    if (named.has(entity) || (type === 'person' && isOther(discourse.genders.get(entity), anaphor.word))) return false;
    return anaphor.form === 'pronoun' || fitsNoun(anaphor.word, type, kind, entities.get(entity)?.name ?? '');
  });
  const others = possible.filter(
    (referent) => !isDoer(referent, anaphor, sentence, at) && !isNamedAside(referent, place, possible),
  );
  const referents = trades.fitting(sentence, anaphor, origins.fitting(sentence, anaphor, others));
  // Relative pronouns look back no further than their sentence.
  if (/^(?:who|whom|which|whose|that)$/.test(anaphor.word) && anaphor.form === 'pronoun')
    return referents.filter(({ spot }) => spot.sentence === at);
  if (referents.length <= MOST) return [...referents];
  const main = [...referents].sort((a, b) => (counts.get(b.entity) ?? 0) - (counts.get(a.entity) ?? 0));
  const near = new Set(referents.slice(0, MOST));
  return [...near, ...main.slice(0, MOST_NAMED).filter((item) => !near.has(item))];
}
