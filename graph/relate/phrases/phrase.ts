/**
 * A sentence as a sequence of phrases: noun phrases around mentions, verb groups, and the marks between them.
 * Shallow on purpose (Abney, "Parsing by Chunks", 1991): clause/ reads argument structure off the sequence.
 */
import type { Mention, Token } from '../../model.ts';

export interface NounPhrase {
  readonly kind: 'np';
  readonly tokens: readonly Token[];
  /** Top-level mentions inside, in order. */
  readonly mentions: readonly Mention[];
  /** Lemma of the last noun that is no mention, '' where the phrase ends in a mention. */
  readonly noun: string;
  /** The first word, when it is an article, a possessive pronoun, a quantifier or "whose". */
  readonly determiner: string;
  /** "Hubei's" in "Hubei's capital". */
  readonly possessor: NounPhrase | null;
}

export interface VerbGroup {
  readonly kind: 'vp';
  readonly tokens: readonly Token[];
  readonly lemma: string;
  /** "set up" is lemma "set" with particle "up". */
  readonly particle: string;
  /** `ed` is a bare past form: a simple past or a participle, which only the clause can tell. */
  readonly form: 'finite' | 'ed' | 'ing' | 'infinitive';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly modal: string;
}

export interface Mark {
  readonly kind: 'prep' | 'comma' | 'cc' | 'wh' | 'if' | 'sub' | 'stop' | 'open' | 'close' | 'such';
  readonly tokens: readonly Token[];
  readonly norm: string;
}

export type Unit = NounPhrase | VerbGroup | Mark;
