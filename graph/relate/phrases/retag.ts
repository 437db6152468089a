/** Slips of the tagger that the words around a token give away. */
import type { Mention, Token } from '../../model.ts';
import { BE, HAVE, IRREGULAR_PAST, POSSESSIVES } from './words.ts';

/** A token with its neighbours; `mention` is what the token before it belongs to. */
export interface Place {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  readonly mention: Mention | null;
  /** Whether a mention starts right behind the token. */
  readonly isNamedNext: boolean;
}

/** The token as it should have been tagged. `verbs` are the lemmas of every verb some frame hangs on. */
export function retag(place: Place, verbs: ReadonlySet<string>): Token {
  const { token } = place;
  const coVerb = joint(place, verbs);
  if (coVerb !== null) return { ...token, lemma: coVerb, pos: 'VERB' };
  if (isNoun(place)) return { ...token, pos: 'NOUN' };
  if (opensSentence(place)) return { ...token, pos: 'NOUN', lemma: singular(token.norm) };
  const lemma = participle(place, verbs) ?? gerund(place, verbs) ?? present(place, verbs);
  return lemma === null ? token : { ...token, lemma, pos: 'VERB' };
}

/** "she is *chairman* of", "a *start*-up", "their *debuts* on": where no verb can stand. */
function isNoun({ token, before, next }: Place): boolean {
  if (token.pos !== 'VERB') return false;
  if (next?.norm === '-' && next.start === token.end) return true;
  if (before === undefined) return false;
  if (OWNERS.has(before.norm)) return !/(ed|ing)$/.test(token.norm) && !IRREGULAR_PAST.has(token.norm);
  return BE.has(before.norm) && !isParticiple(token.norm);
}

/** "her" may be an object: "helped her win". */
const OWNERS = new Set([...POSSESSIVES].filter((word) => word !== 'her'));

/** "Exports go to Chile": a plural noun that opens a sentence is taken for a name, or for a verb. */
function opensSentence({ token, before, next }: Place): boolean {
  return /^(PROPN|VERB)$/.test(token.pos) && before === undefined && /[^s]s$/.test(token.norm) && next?.pos !== 'PROPN';
}

function singular(norm: string): string {
  return norm.replace(/ies$/, 'y').replace(/s$/, '');
}

/** "*co-founded* Acme": the lemmatizer leaves the prefix's verbs as they are. A bare "co-lead" is a noun as well. */
function joint({ token, before }: Place, verbs: ReadonlySet<string>): string | null {
  if (!token.norm.startsWith('co-') || before?.pos === 'DET') return null;
  const word = token.norm.slice(3);
  const stems = word === 'led' ? ['lead'] : inflected(word);
  const lemma = stems.find((stem) => verbs.has(`co-${stem}`));
  return lemma === undefined ? null : `co-${lemma}`;
}

/** Lemmas a form in -s, -ed or -ing may belong to. */
function inflected(word: string): string[] {
  const stem = word.replace(/(s|ed|ing)$/, '');
  return stem === word ? [] : [stem, `${stem}e`, word.replace(/es$/, '')];
}

/** "*Headquartered* in Jena, the firm", "was recently *accredited*", "has *diversified* into", "the Bureau *certified* Acme": taken for adjectives. */
function participle({ token, before, next, mention, isNamedNext }: Place, verbs: ReadonlySet<string>): string | null {
  if (!token.norm.endsWith('ed') || !/^(ADJ|NOUN|PROPN)$/.test(token.pos)) return null;
  const opens = before === undefined && next?.pos === 'ADP';
  if (!opens && (token.pos === 'PROPN' || before === undefined)) return null;
  const isAfterBe = token.pos === 'ADJ' && (BE.has(before?.norm ?? '') || before?.pos === 'ADV');
  const isPerfect = HAVE.has(before?.norm ?? '') && /^(ADP|DET|PART)$/.test(next?.pos ?? '');
  const hasBothEnds =
    mention !== null && ACTORS.test(mention.type) && (isNamedNext || next?.pos === 'DET' || next?.norm === 'as');
  if (!opens && !isAfterBe && !isPerfect && !hasBothEnds) return null;
  const stem = token.norm.slice(0, -2);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y')].find((form) => verbs.has(form)) ?? null;
}

const ACTORS = /^(company|agency|organization|person)$/;

/** "*developing* and manufacturing pumps" */
function gerund({ token, before, next }: Place, verbs: ReadonlySet<string>): string | null {
  if (!/^(NOUN|ADJ)$/.test(token.pos) || !token.norm.endsWith('ing')) return null;
  if (before?.norm !== 'and' && next?.norm !== 'and') return null;
  if (!/^(ADJ|NOUN|PROPN|DET|CCONJ)$/.test(next?.pos ?? '')) return null;
  const stem = token.norm.slice(0, -3);
  return [stem, `${stem}e`].find((form) => verbs.has(form)) ?? null;
}

/** "Acme *exports* to Chile", "firms which *export* to Chile" */
function present({ token, before, next, mention }: Place, verbs: ReadonlySet<string>): string | null {
  if (token.pos !== 'NOUN') return null;
  const isBehindName = mention !== null && !/^(region|industry|product)$/.test(mention.type);
  // "Chile accounts for a third of its sales"
  if (token.lemma === 'account' && next?.norm === 'for') return token.lemma;
  const isRelative = /^(which|who)$/.test(before?.norm ?? '');
  // Without the -s a noun behind a name is its head: "Acme design"; "which trade on" is still a verb.
  if (token.norm.endsWith('s') ? !isBehindName && !isRelative : !isRelative) return null;
  if (next === undefined || /^(VERB|AUX|PUNCT)$/.test(next.pos) || next.norm === 'of') return null;
  return [token.lemma, token.norm.slice(0, -1), token.norm.slice(0, -2)].find((form) => verbs.has(form)) ?? null;
}

function isParticiple(norm: string): boolean {
  return /(ed|ing|en|wn|ound|[glnpf]ht|[lnpf]t)$/.test(norm) || IRREGULAR_PAST.has(norm);
}
