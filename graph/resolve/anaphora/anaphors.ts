/** Pronouns and definite descriptions in a sentence: words that take up what was named elsewhere. */
import type { Mention, Sentence, Token } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import { readOwnedCapital } from './capitals.ts';
import { HEAD_TYPES, PRONOUN_TYPES } from './heads.ts';

export interface Anaphor {
  readonly form: 'pronoun' | 'description';
  /** The whole phrase, as indices of tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where what is left of the phrase behind the names in it begins: "firm" of "the Suzhou firm". */
  readonly free: number;
  /** Index of the pronoun or head noun. */
  readonly head: number;
  /** The pronoun, or the head noun's lemma. */
  readonly word: string;
  /** "the", "this", "our" …; '' for pronouns. */
  readonly determiner: string;
  readonly types: readonly EntityType[];
  /** Names inside the phrase: Suzhou of "the Suzhou firm". */
  readonly named: readonly Mention[];
  /** The name that says who is meant: "the Swedish group Lindab", "its parent, Lindab,". */
  readonly apposed: Mention | null;
}

const DETERMINERS = new Set('the this that these those its their his her our my your such same'.split(' '));
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'VERB', 'PART']);
/** A description has at most so many words before its head. */
const LONGEST = 8;
/** A name that a post stands before is at most so many words behind it: "the mayor of the city of Wrocław, X". */
const REACH = 8;
/** Nouns that keep their meaning before another: "the company spokesman", "the city coffers". */
const OWNERS = new Set(
  'company firm group city province country county district ministry bureau state town zone university bank'.split(' '),
);

const PRESS = /^(?:newspaper|paper|magazine|reporter|correspondent|website|site)$/;

/** Names are the mentions found before; `inside` ones are passed over. */
export function findAnaphors({ tokens }: Sentence, names: readonly Mention[]): Anaphor[] {
  const taken = markNames(tokens, names);
  const found: Anaphor[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken[at] !== null) continue;
    const token = tokens[at] as Token;
    const pronoun = PRONOUN_TYPES.get(token.norm);
    if (pronoun && isPronoun(tokens, at, taken)) {
      found.push({
        form: 'pronoun',
        from: at,
        to: at + 1,
        free: at,
        head: at,
        word: token.norm,
        determiner: '',
        types: pronoun,
        named: [],
        apposed: null,
      });
      continue;
    }
    const description = readDescription(tokens, at, taken);
    if (description) found.push(description);
  }
  return found;
}

function markNames(tokens: readonly Token[], names: readonly Mention[]): (Mention | null)[] {
  const taken: (Mention | null)[] = tokens.map(() => null);
  let at = 0;
  for (const name of names) {
    if (name.inside !== null) continue;
    while (at < tokens.length && (tokens[at] as Token).end <= name.start) at += 1;
    for (let to = at; to < tokens.length && (tokens[to] as Token).start < name.end; to += 1) taken[to] = name;
  }
  return taken;
}

function isPronoun(tokens: readonly Token[], at: number, taken: readonly (Mention | null)[]): boolean {
  const { norm } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (/^(?:this|these|those|one|another|both)$/.test(norm))
    // "A one-time grant": part of another word.
    return (
      (next?.norm !== '-' || next.start > (tokens[at] as Token).end) &&
      (next === undefined || /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))
    );
  // "that" is a conjunction, a determiner or a relative pronoun: only the last takes something up.
  if (norm === 'that') {
    const before = tokens[at - 1];
    const isAfterNoun = taken[at - 1] !== null || /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
    return isAfterNoun && !isAfterMany(tokens, at, taken) && next !== undefined && /^(?:VERB|AUX|ADV)$/.test(next.pos);
  }
  if (/^(?:who|which|whom|whose)$/.test(norm) && isAfterMany(tokens, at, taken)) return false;
  if (norm === 'there') return next === undefined || !/^(?:AUX|VERB)$/.test(next.pos);
  if (norm === 'it') return !isExpletive(tokens, at) && !standsForWhatFollows(tokens, at);
  // "Of them, 42 make pumps": some of many.
  // "1.2 billion yuan, of which exports made up a third": of the sum.
  if (norm === 'which' && tokens[at - 1]?.norm === 'of' && isAfterSum(tokens, at - 1)) return false;
  if (norm === 'them') return tokens[at - 1]?.norm !== 'of';
  if (norm === 'us') return tokens[at]?.text !== 'US';
  return true;
}

/** "Firms that hold the title", "engineers who left": nobody named. */
function isAfterMany(tokens: readonly Token[], at: number, taken: readonly (Mention | null)[]): boolean {
  const before = tokens[at - 1];
  return before?.pos === 'NOUN' && (taken[at - 1] ?? null) === null && isPlural(before);
}

function isAfterSum(tokens: readonly Token[], of: number): boolean {
  const clause = tokens.slice(Math.max(0, of - REACH), of);
  const last = clause.findLastIndex(({ pos }) => pos === 'VERB');
  return clause.slice(last + 1).some(({ pos }) => pos === 'NUM');
}

/** Adjectives whose "to" belongs to whoever the pronoun stands for: "it is keen to export". */
const RAISING = new Set(
  'able likely unlikely unable ready keen eager willing unwilling due set bound free proud happy glad certain sure quick slow first last'.split(
    ' ',
  ),
);

const JUDGING = new Set('make find consider think believe deem keep render'.split(' '));

/** "Has made it easier to get loans": for what comes after it. */
function standsForWhatFollows(tokens: readonly Token[], at: number): boolean {
  if (!JUDGING.has(tokens[at - 1]?.lemma ?? '')) return false;
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV') next += 1;
  const adjective = tokens[next];
  if (adjective?.pos !== 'ADJ' || RAISING.has(adjective.norm)) return false;
  const follows = tokens[next + 1]?.norm ?? '';
  const isFor = follows === 'for' && tokens.slice(next + 2, next + REACH).some(({ norm }) => norm === 'to');
  return isFor || /^(?:to|that)$/.test(follows);
}

/** "It is hard to imagine", "it was announced that", "it seems that": a subject that stands for nothing. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (!/^(?:be|seem|appear|become|remain)$/.test(tokens[next]?.lemma ?? '')) return false;
  const skip = (words: RegExp) => {
    while (words.test(tokens[next]?.norm ?? '') || tokens[next]?.pos === 'ADV') next += 1;
  };
  next += 1;
  skip(/^(?:not|n't|been|be|become)$/);
  const token = tokens[next];
  if (/^(?:that|whether)$/.test(token?.norm ?? '')) return tokens[at + 1]?.lemma !== 'be';
  const follows = tokens[next + 1]?.norm ?? '';
  if (token?.pos === 'ADJ')
    return /^(?:that|whether|how|why)$/.test(follows) || (follows === 'to' && !RAISING.has(token.norm));
  return token?.pos === 'VERB' && follows === 'that';
}

/** "The mayor Jacek Sutryk", "the mayor of Wrocław, Jacek Sutryk": a name follows, so that nothing is taken up. */
function isNamedBehind(tokens: readonly Token[], head: number, taken: readonly (Mention | null)[]): boolean {
  if (taken[head + 1]?.type === 'person') return true;
  if (tokens[head + 1]?.norm !== 'of') return false;
  let at = head + 2;
  while (at < head + REACH && (taken[at] !== null || /^(?:DET|ADJ|NOUN|ADP)$/.test(tokens[at]?.pos ?? ''))) at += 1;
  return tokens[at]?.norm === ',' && taken[at + 1]?.type === 'person';
}

/** Things of these types are one each: "such firms" and "its customers" stand for none of those named. */
const SINGLE: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person', 'region', 'event']);

const isPlural = ({ norm, lemma }: Token): boolean => norm !== lemma && norm.endsWith('s');

function standsForMany(token: Token, types: readonly EntityType[]): boolean {
  return HEAD_TYPES.has(token.lemma) && isPlural(token) && types.every((type) => SINGLE.has(type));
}

function readDescription(tokens: readonly Token[], head: number, taken: readonly (Mention | null)[]): Anaphor | null {
  const token = tokens[head] as Token;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null;
  const noun = readHead(token);
  const types = HEAD_TYPES.get(noun);
  if (!types || standsForMany(token, types)) return null;
  const next = tokens[head + 1];
  // "the state-level title": part of another word.
  if (next?.norm === '-' && next.start === token.end) return null;
  if (types.includes('person') && isNamedBehind(tokens, head, taken)) return null;
  const isCompound =
    (taken[head + 1] ?? null) === null && next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN');
  if (isCompound && !OWNERS.has(token.lemma)) return null;
  let from = head;
  const named = new Set<Mention>();
  while (from > 0 && head - from < LONGEST) {
    const before = tokens[from - 1] as Token;
    const name = taken[from - 1] ?? null;
    if (DETERMINERS.has(before.norm) && name === null) {
      const determiner = before.norm;
      from -= 1;
      if (isPredicate(tokens, from, head) || isOfAnyPlace(tokens, head)) return null;
      // "Told this newspaper": the one that is read.
      if (/^(?:this|our)$/.test(determiner) && PRESS.test(token.norm)) return null;
      return {
        form: 'description',
        from,
        to: head + 1,
        // "the Suzhou-based firm": the place keeps its mention, the noun is the description.
        free: named.size > 0 ? head : from,
        head,
        word: noun,
        determiner,
        types,
        named: [...named],
        apposed: findApposed(tokens, from, head, taken, types),
      };
    }
    if (name !== null) named.add(name);
    else if (!INSIDE.has(before.pos) && !/^(?:-|'s|&|,)$/.test(before.norm)) break;
    if (before.norm === ',' && tokens[from]?.pos !== 'ADJ') break;
    from -= 1;
  }
  const owned = readOwnedCapital(tokens, head, taken);
  return (
    owned && {
      form: 'description',
      ...owned,
      to: head + 1,
      head,
      word: token.norm,
      determiner: '',
      types,
      apposed: null,
    }
  );
}

/** The noun by which types are known: "planemaker" is a maker. */
function readHead({ lemma, norm }: Token): string {
  if (HEAD_TYPES.has(lemma)) return lemma;
  return /^(?!policy|law|film|match|book|king|peace)\p{L}{3,}-?maker$/u.test(lemma) ? 'maker' : norm;
}

const RANKS = /^(?:first|second|third|only|largest|biggest|oldest|youngest|smallest|most|leading|fastest|last)$/;

/** "Making it the first private company from Hubei", "became the largest maker of": said of somebody, not their name. */
function isPredicate(tokens: readonly Token[], from: number, head: number): boolean {
  const before = tokens[from - 1];
  const isSaidOf =
    before !== undefined &&
    (/^(?:it|them|him|her|as)$/.test(before.norm) || /^(?:be|become|remain)$/.test(before.lemma));
  return isSaidOf && tokens.slice(from + 1, head).some(({ norm }) => RANKS.test(norm));
}

/** "The local government": that of whatever place is spoken of. */
const isOfAnyPlace = (tokens: readonly Token[], head: number): boolean =>
  tokens[head - 1]?.norm === 'local' && /^(?:government|authority)$/.test(tokens[head]?.lemma ?? '');

const POSSESSIVES = /^(?:its|their|his|her|our|my)$/;

function findApposed(
  tokens: readonly Token[],
  from: number,
  head: number,
  taken: readonly (Mention | null)[],
  types: readonly EntityType[],
): Mention | null {
  const isOwned =
    POSSESSIVES.test(tokens[from]?.norm ?? '') || tokens.slice(from, head).some(({ norm }) => /^['’]s$/.test(norm));
  const isApart = tokens[head + 1]?.norm === ',';
  const at = head + (isApart ? 2 : 1);
  const name = taken[at] ?? null;
  if (name === null || !types.includes(name.type)) return null;
  let behind = at;
  while (taken[behind] === name) behind += 1;
  const next = tokens[behind];
  if (isApart) return isOwned && (next === undefined || /^[,.(]$/.test(next.norm)) ? name : null;
  // "The firm Bosch bought" may be one that Bosch bought.
  return isOwned || head - from > 1 || !/^(?:VERB|AUX)$/.test(next?.pos ?? '') ? name : null;
}
