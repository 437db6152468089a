/** What speaks for a referent to be what an anaphor stands for, as hashed features. */
import { hashWord, mix } from '../../learned/features.ts';
import type { Sentence, Token } from '../../model.ts';
import type { Anaphor } from './anaphors.ts';
import type { Discourse, Referent } from './discourse.ts';

/** What is known of an article beyond the sentences read so far. */
export interface Background {
  /** Entity → how often the article names it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly inHeadline: ReadonlySet<string>;
  /** Entity → lemmas of the sentence that names it first. */
  readonly context: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity → entities named in the sentence that names it first. */
  readonly company: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity → its names, in small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Person → the body that is named beside them. */
  readonly affiliation: ReadonlyMap<string, string>;
}

export interface Place {
  readonly anaphor: Anaphor;
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly at: number;
  readonly isQuoted: boolean;
  /** Who spoke last. */
  readonly speaker: string | null;
  readonly discourse: Discourse;
  readonly background: Background;
}

export interface Candidate {
  readonly referent: Referent;
  readonly features: Uint32Array;
}

/** No reader looks further back than this many things. */
const MOST = 14;

export function listCandidates(place: Place): Candidate[] {
  const { anaphor, discourse } = place;
  const named = new Set(anaphor.named.map(({ entity }) => entity));
  let referents = discourse.recent(anaphor.types).filter(({ entity }) => !named.has(entity));
  if (/^(?:who|whom|which|whose|that)$/.test(anaphor.word) && anaphor.form === 'pronoun')
    referents = referents.filter(({ sentence }) => sentence === place.at);
  if (referents.length > MOST) {
    const counts = place.background.counts;
    const main = [...referents].sort((a, b) => (counts.get(b.entity) ?? 0) - (counts.get(a.entity) ?? 0)).slice(0, 3);
    referents = [...referents.slice(0, MOST), ...main.filter((item) => referents.indexOf(item) >= MOST)];
  }
  const order = orderings(referents, place.background);
  return referents.map((referent, rank) => ({
    referent,
    features: Uint32Array.from(readFeatures(place, referent, rank, order)),
  }));
}

interface Orderings {
  readonly salience: ReadonlyMap<Referent, number>;
  readonly salienceOfType: ReadonlyMap<Referent, number>;
  readonly recencyOfType: ReadonlyMap<Referent, number>;
  readonly countOfType: ReadonlyMap<Referent, number>;
}

function orderings(referents: readonly Referent[], { counts }: Background): Orderings {
  const bySalience = [...referents].sort((a, b) => b.salience - a.salience);
  const byCount = [...referents].sort((a, b) => (counts.get(b.entity) ?? 0) - (counts.get(a.entity) ?? 0));
  return {
    salience: new Map(bySalience.map((item, at) => [item, at])),
    salienceOfType: rankByType(bySalience),
    recencyOfType: rankByType(referents),
    countOfType: rankByType(byCount),
  };
}

function rankByType(sorted: readonly Referent[]): Map<Referent, number> {
  const seen = new Map<string, number>();
  return new Map(
    sorted.map((item) => {
      const rank = seen.get(item.type) ?? 0;
      seen.set(item.type, rank + 1);
      return [item, rank];
    }),
  );
}

const GROUPS: Readonly<Record<string, string>> = {
  its: 'it',
  itself: 'it',
  their: 'they',
  them: 'they',
  his: 'he',
  him: 'he',
  she: 'he',
  her: 'he',
  hers: 'he',
  my: 'i',
  me: 'i',
  mine: 'i',
  our: 'we',
  us: 'we',
  ours: 'we',
  your: 'you',
  whom: 'who',
  whose: 'which',
};

const few = (n: number, most: number): number => Math.min(n, most);
const MARK = { yes: 1, no: 2 };
const yes = (is: boolean): number => (is ? MARK.yes : MARK.no);

function readFeatures(place: Place, referent: Referent, rank: number, order: Orderings): number[] {
  const { anaphor, at, background, discourse, sentence } = place;
  const word = hashWord(anaphor.word);
  const type = hashWord(referent.kind === 'designation' ? 'designation' : referent.type);
  const sort = anaphor.form === 'pronoun' ? hashWord(GROUPS[anaphor.word] ?? anaphor.word) : mix(hashWord('the'), type);
  const age = at - referent.sentence;
  const distance = age <= 3 ? age : age <= 6 ? 4 : 5;
  const out = [
    mix(1, mix(word, type)),
    mix(2, mix(sort, mix(type, distance))),
    mix(3, mix(sort, few(order.recencyOfType.get(referent) ?? 0, 3))),
    mix(4, mix(sort, few(rank, 4))),
    mix(5, mix(sort, distance * 2 + (referent.isFirst ? 1 : 0))),
    mix(6, mix(sort, few(order.salience.get(referent) ?? 0, 3))),
    mix(7, mix(mix(sort, type), few(order.salienceOfType.get(referent) ?? 0, 2))),
    mix(8, mix(sort, few(order.countOfType.get(referent) ?? 0, 2))),
    mix(9, mix(mix(sort, type), few(background.counts.get(referent.entity) ?? 0, 5))),
    mix(10, mix(sort, yes(background.inHeadline.has(referent.entity)))),
    mix(11, mix(word, hashWord(referent.kind ?? ''))),
    mix(12, mix(sort, yes(discourse.lastOf.get(anaphor.word) === referent.entity))),
    mix(13, mix(mix(sort, type), distance * 2 + yes(place.isQuoted) - 1)),
    mix(14, mix(mix(sort, hashWord(anaphor.determiner)), distance)),
    mix(15, mix(word, mix(type, few(order.countOfType.get(referent) ?? 0, 1)))),
    mix(16, mix(mix(sort, type), few(order.recencyOfType.get(referent) ?? 0, 2) * 8 + distance)),
    mix(17, mix(mix(sort, few(order.salience.get(referent) ?? 0, 2)), yes(anaphor.head < 3))),
  ];
  if (age === 0) {
    const gap = anaphor.from - referent.token;
    out.push(mix(20, mix(sort, gap < 0 ? 9 : gap <= 2 ? 1 : gap <= 4 ? 2 : gap <= 8 ? 3 : gap <= 15 ? 4 : 5)));
    out.push(mix(21, mix(sort, yes(referent.isFirst))));
  }
  if (place.speaker !== null) {
    const isSpeaker = place.speaker === referent.entity;
    const isFirm = background.affiliation.get(place.speaker) === referent.entity;
    out.push(mix(22, mix(sort, (isSpeaker ? 1 : isFirm ? 2 : 3) + (place.isQuoted ? 4 : 0))));
  }
  if (anaphor.form === 'description') {
    const name = background.names.get(referent.entity) ?? '';
    out.push(mix(23, mix(type, yes(name.includes(anaphor.word)))));
    if (anaphor.named.length > 0) {
      const company = background.company.get(referent.entity);
      const shares = anaphor.named.some(({ entity }) => company?.has(entity));
      out.push(mix(24, mix(type, yes(shares))));
    }
    const context = background.context.get(referent.entity);
    let common = 0;
    let words = 0;
    for (let index = anaphor.from + 1; index <= anaphor.head; index += 1) {
      const token = sentence.tokens[index] as Token;
      if (token.pos !== 'NOUN' && token.pos !== 'ADJ') continue;
      words += 1;
      if (context?.has(token.lemma)) common += 1;
    }
    out.push(mix(25, mix(type, few(common, 3) * 4 + few(words, 3))));
  }
  return out;
}
