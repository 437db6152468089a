/** Definite descriptions: "the bureau", "its Swedish supplier", "the capital of Anhui". */
import type { Mention, Token } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Anaphor } from './anaphors.ts';
import { readOwnedCapital } from './capitals.ts';
import { HEAD_TYPES } from './heads.ts';
import { isPlural } from './pronouns.ts';

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

const ABROAD = /^(?:foreign|overseas|international|external|bilateral|cross-border)$/;

/** "The mayor Jacek Sutryk", "the mayor of Wrocław, Jacek Sutryk": a name follows, so that nothing is taken up. */
function isNamedBehind(tokens: readonly Token[], head: number, taken: readonly (Mention | null)[]): boolean {
  if (taken[head + 1]?.type === 'person') return true;
  if (tokens[head + 1]?.norm !== 'of') return false;
  let at = head + 2;
  while (at < head + REACH && (taken[at] !== null || /^(?:DET|ADJ|NOUN|ADP)$/.test(tokens[at]?.pos ?? ''))) at += 1;
  return tokens[at]?.norm === ',' && taken[at + 1]?.type === 'person';
}

/** "The southwestern Chinese city of Chengdu": nothing is taken up. */
function isPlaceNamedBehind(tokens: readonly Token[], head: number, taken: readonly (Mention | null)[]): boolean {
  if (tokens[head + 1]?.norm !== 'of') return false;
  const place = taken[tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2];
  // "The capital of Hubei" is Wuhan, "the Saudi Arabian capital of Riyadh" is Riyadh.
  const isSeat = tokens[head]?.lemma === 'capital' || tokens[head - 1]?.lemma === 'capital';
  return place?.type === 'region' && (!isSeat || place.kind === 'city');
}

/** Things of these types are one each: "such firms" and "its customers" stand for none of those named. */
const SINGLE: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person', 'region', 'event']);

function standsForMany(token: Token, types: readonly EntityType[]): boolean {
  return HEAD_TYPES.has(token.lemma) && isPlural(token) && types.every((type) => SINGLE.has(type));
}

/** The description whose head noun is this word; null where it is none, or takes nothing up. @param taken the name at each token */
export function readDescription(
  tokens: readonly Token[],
  head: number,
  taken: readonly (Mention | null)[],
): Anaphor | null {
  const token = tokens[head] as Token;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null;
  const noun = readHead(token);
  const types = HEAD_TYPES.get(noun);
  if (!types || standsForMany(token, types)) return null;
  const next = tokens[head + 1];
  // "the state-level title": part of another word.
  if (next?.norm === '-' && next.start === token.end) return null;
  // "its foreign trade": what crosses borders is no industry.
  if (token.lemma === 'trade' && ABROAD.test(tokens[head - 1]?.norm ?? '')) return null;
  if (types.includes('person') && isNamedBehind(tokens, head, taken)) return null;
  if (types.includes('region') && isPlaceNamedBehind(tokens, head, taken)) return null;
  // "The board of the Lute Guild": the guild's.
  if (OWN_BODY.test(noun) && next?.norm === 'of' && (taken[head + 2] ?? taken[head + 3] ?? null) !== null) return null;
  const isCompound =
    (taken[head + 1] ?? null) === null && next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN');
  if (isCompound && !OWNERS.has(token.lemma)) return null;
  const holder = tokens[head - 1]?.norm === "'s" ? (taken[head - 2] ?? null) : null;
  // "Li's firm": that of their post.
  if (holder?.type === 'person' && FIRMS.test(token.lemma))
    return { ...single(head, noun), types: ['company'], named: [holder] };
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
      const apposed = findApposed({ tokens, from, head, taken, types });
      const owned = tokens.slice(0, head).findLastIndex(({ norm }) => /^['’]s$/.test(norm)) + 1;
      // "Its parent, Lindab,", "the firm's supplier Lindab": who is meant says the name, and "its" and "the firm" stand for others.
      if (apposed && (POSSESSIVES.test(determiner) || owned > from)) return null;
      return {
        form: 'description',
        from,
        to: head + 1,
        // "the Suzhou-based firm": the place keeps its mention, the noun is the description.
        free: named.size > 0 ? head : Math.max(from, owned),
        head,
        word: noun,
        determiner,
        types,
        named: [...named],
        apposed,
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

const OWN_BODY = /^(?:board|directorate|secretariat|council|committee|office)$/;

const FIRMS = /^(?:company|firm|business|enterprise|start-up|startup|group)$/;

const single = (head: number, word: string) =>
  ({ form: 'description', from: head, to: head + 1, free: head, head, word, determiner: '', apposed: null }) as const;

const MAKER =
  /^(?:aircraft|auto|battery|bike|boat|brick|car|cement|chip|device|drone|drug|engine|equipment|glass|instrument|lens|machine|motor|paper|part|phone|plane|pump|robot|ship|shoe|steel|sugar|tool|toy|train|truck|tyre|tire|turbine|valve|wine)s?-?maker$/;

/** The noun by which types are known: "planemaker" is a maker. */
function readHead({ lemma, norm }: Token): string {
  if (HEAD_TYPES.has(lemma)) return lemma;
  return MAKER.test(lemma) ? 'maker' : norm;
}

const RANKS = /^(?:first|second|third|only|largest|biggest|oldest|youngest|smallest|most|leading|fastest|last)$/;

/** "Making it the first private company from Hubei", "is the subsidiary of": said of somebody, not their name. */
function isPredicate(tokens: readonly Token[], from: number, head: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  const isCopular = /^(?:be|become|remain)$/.test(before.lemma);
  if (isCopular && tokens[head + 1]?.norm === 'of') return true;
  const isSaidOf = isCopular || /^(?:it|them|him|her|as)$/.test(before.norm);
  return isSaidOf && tokens.slice(from + 1, head).some(({ norm }) => RANKS.test(norm));
}

/** "The local government": that of whatever place is spoken of. */
const isOfAnyPlace = (tokens: readonly Token[], head: number): boolean =>
  tokens[head - 1]?.norm === 'local' && /^(?:government|authority)$/.test(tokens[head]?.lemma ?? '');

const POSSESSIVES = /^(?:its|their|his|her|our|my)$/;

/** Nouns that go with a name and not with its owner: "the Klein foundation". */
const CALLED =
  /^(?:group|company|firm|foundation|corporation|conglomerate|bank|fund|institute|university|college|association|federation)$/;

const TITLE = /^(?:title|designation|status|label|award|prize|list)$/;

interface Phrase extends Pick<Anaphor, 'from' | 'head' | 'types'> {
  readonly tokens: readonly Token[];
  /** The name at each token. */
  readonly taken: readonly (Mention | null)[];
}

function findApposed(phrase: Phrase): Mention | null {
  const { tokens, from, head, taken, types } = phrase;
  const before = taken[head - 1] ?? null;
  const noun = readHead(tokens[head] as Token);
  if (before && CALLED.test(noun) && types.includes(before.type)) return before;
  // "The single champion title": no other title.
  if (before?.kind === 'designation' && TITLE.test(noun)) return before;
  const named = findNameBefore(phrase);
  if (named) return named;
  const isOwned =
    POSSESSIVES.test(tokens[from]?.norm ?? '') || tokens.slice(from, head).some(({ norm }) => /^['’]s$/.test(norm));
  const isApart = tokens[head + 1]?.norm === ',';
  const at = isApart ? pastKind(phrase, head + 2) : head + 1;
  const name = taken[at] ?? null;
  if (name === null || !types.includes(name.type)) return null;
  let behind = at;
  while (taken[behind] === name) behind += 1;
  const next = tokens[behind];
  // "the Sri Lankan capital, Colombo,"
  if (isApart)
    return (isOwned || name.type === 'region') && (next === undefined || /^[,.(]$/.test(next.norm)) ? name : null;
  // "The firm Bosch bought" may be one that Bosch bought, and "the small firm Bosch bought is" is one.
  const isVerb = (token: Token | undefined) => /^(?:VERB|AUX)$/.test(token?.pos ?? '');
  return isOwned || !isVerb(next) || (head - from > 1 && !isVerb(tokens[behind + 1])) ? name : null;
}

/** "Its biggest customer, the Danish shipyard Lindab,": past what else it is. */
function pastKind({ tokens, taken }: Phrase, from: number): number {
  let at = from;
  if (!/^(?:the|an?)$/.test(tokens[at]?.norm ?? '')) return from;
  while (
    at < from + REACH &&
    taken[at] === null &&
    /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[at]?.pos ?? '') &&
    tokens[at]?.norm !== ','
  )
    at += 1;
  return at;
}

/** "Borea, the biggest maker of pumps in Bavaria, …": not "After buying Borea, the family company said …". */
function findNameBefore({ tokens, from, head, taken, types }: Phrase): Mention | null {
  const name = tokens[from - 1]?.norm === ',' ? (taken[from - 2] ?? null) : null;
  if (!name || !types.includes(name.type) || head - from < 2) return null;
  const next = tokens[head + 1];
  return next === undefined || /^(?:[,.;)]|of|in|by|with|for|that|which)$/.test(next.norm) ? name : null;
}
