/** A sentence laid out for judging pairs of entities in it: words, mentions as ranges of words, who else is meant. */
import { parse } from '../../annotate/parse/parse.ts';
import { Tree } from '../../annotate/parse/tree.ts';
import { hashWord } from '../../learned/features.ts';
import type { Mention, Span, Token } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Passage } from '../passage.ts';
import { readWords, type SceneWords } from './words.ts';

/** An entity that may stand at one end. `from` and `to` are −1 where the sentence does not mention it. */
export interface End {
  readonly entity: string;
  readonly type: EntityType;
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  /** Hash of the type; designations count as a type of their own. */
  readonly typeHash: number;
  /** Hash of the mention's form. */
  readonly formHash: number;
  /** How sure the recognisers are of the entity. */
  readonly certainty: number;
  /** How likely it is the one that is meant where none is mentioned, from 0 on down. */
  readonly rank: number;
  /** Why an entity that is not mentioned here may be meant all the same. */
  readonly reasons: readonly number[];
}

export interface Scene {
  readonly passage: Passage;
  /** The kind of the block it stands in: headline, body, caption. */
  readonly kind: string;
  readonly words: SceneWords;
  /** The sentence's tree, in which each name and sum is one word. */
  readonly tree: Tree;
  /** Token → its word in the tree. */
  readonly nodeAt: Int16Array;
  /** Index into `ends` of the mention a token belongs to, −1 outside all. */
  readonly mentionAt: Int16Array;
  /** In the sentence, by position. */
  readonly ends: readonly End[];
  /** Those of `ends` that are the first of their type. */
  readonly firsts: ReadonlySet<End>;
  /** Not in the sentence, but in the reader's mind. */
  readonly remembered: readonly End[];
}

/** Null where the sentence mentions nothing; `remembered` are entities that it does not mention. */
export function setScene(passage: Passage, kind: string, remembered: readonly End[]): Scene | null {
  const { tokens } = passage.sentence;
  const mentionAt = new Int16Array(tokens.length).fill(-1);
  const ends: End[] = [];
  let at = 0;
  for (const mention of passage.mentions) {
    if (mention.inside !== null) continue;
    while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).start < mention.end) to += 1;
    if (to === at) continue;
    if (mention.type === 'region') at = startOfPlace(tokens, at, mentionAt);
    mentionAt.fill(ends.length, at, to);
    ends.push(makeEnd(mention, at, to, [], passage));
  }
  if (ends.length === 0) return null;
  const words = readWords(tokens, mentionAt, ends);
  const folded = foldNames(passage, mentionAt, ends, words.lemmas);
  return {
    passage,
    kind,
    words,
    tree: new Tree(parse(folded.tokens), folded.lemmas),
    nodeAt: folded.nodeAt,
    mentionAt,
    ends,
    firsts: new Set(ends.filter(({ typeHash }, index) => ends.findIndex((end) => end.typeHash === typeHash) === index)),
    remembered,
  };
}

const KIND_OF_PLACE =
  /^(?:city|town|village|county|district|prefecture|province|region|state|municipality|republic|kingdom|island|port|capital|suburb|hub)$/;

/** Where "the southwestern Chinese city of Chengdu" begins: all of it is the place. */
function startOfPlace(tokens: readonly Token[], at: number, mentionAt: Int16Array): number {
  if (tokens[at - 1]?.norm !== 'of' || !KIND_OF_PLACE.test(tokens[at - 2]?.norm ?? '')) return at;
  let start = at - 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[start - 1]?.pos ?? '') && mentionAt[start - 1] === -1) start -= 1;
  return tokens[start - 1]?.pos === 'DET' ? start - 1 : start;
}

export function makeEnd(
  mention: Mention,
  from: number,
  to: number,
  reasons: readonly number[],
  { article: { entities } }: Passage,
  rank = 0,
): End {
  const { entity, type, kind, form } = mention;
  const typeHash = hashWord(kind === 'designation' ? 'designation' : type) | 0;
  const certainty = entities.get(entity)?.certainty ?? 0;
  return {
    entity,
    type,
    mention,
    from,
    to,
    typeHash,
    formHash: hashWord(form) | 0,
    certainty,
    rank,
    reasons,
  };
}

/** A sentence in which each name and each sum of money is one word: simpler to parse, and told by its type. */
function foldNames(
  { sentence, quantities }: Passage,
  mentionAt: Int16Array,
  ends: readonly End[],
  lemmas: Int32Array,
): { tokens: Token[]; lemmas: Int32Array; nodeAt: Int16Array } {
  const { tokens } = sentence;
  const folded: Token[] = [];
  const hashes: number[] = [];
  const nodeAt = new Int16Array(tokens.length);
  let sum = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const mention = mentionAt[at] as number;
    while (sum < quantities.length && (quantities[sum] as Span).end <= token.start) sum += 1;
    const quantity = quantities[sum];
    let to = at + 1;
    if (mention >= 0) {
      const end = ends[mention] as End;
      to = Math.max(end.to, at + 1);
      const last = tokens[to - 1] as Token;
      const isName = /^\p{Lu}/u.test(last.text) && end.mention.form !== 'pronoun';
      folded.push(isName ? { ...last, lemma: last.norm, pos: 'PROPN' } : last);
      hashes.push(end.typeHash);
    } else if (quantity && quantity.start <= token.start && token.start < quantity.end && quantity.unit !== 'count') {
      while (to < tokens.length && (tokens[to] as Token).start < quantity.end && (mentionAt[to] as number) < 0) to += 1;
      const word = quantity.unit === '%' ? 'percent' : /^[A-Z]{3}$/.test(quantity.unit) ? 'dollars' : null;
      if (word === null) to = at + 1;
      folded.push(word === null ? token : { ...token, text: word, norm: word, lemma: word, pos: 'NOUN' });
      hashes.push(word === null ? (lemmas[at] as number) : hashWord(`<${word}>`));
    } else {
      folded.push(token);
      hashes.push(lemmas[at] as number);
    }
    nodeAt.fill(folded.length - 1, at, to);
    at = to;
  }
  return { tokens: folded, lemmas: Int32Array.from(hashes), nodeAt };
}
