/** Pronouns and definite descriptions in a sentence: words that take up what was named elsewhere. */
import type { Mention, Sentence, Token } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import { readDescription } from './descriptions.ts';
import { HEAD_TYPES, PRONOUN_TYPES } from './heads.ts';
import { isPronoun } from './pronouns.ts';

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

/** Names are the mentions found before; `inside` ones are passed over. */
export function findAnaphors({ tokens }: Sentence, names: readonly Mention[]): Anaphor[] {
  const taken = markNames(tokens, names);
  const found: Anaphor[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken[at] !== null) continue;
    const token = tokens[at] as Token;
    const pronoun = typesOf(tokens, at, taken);
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

/** What a pronoun can stand for; a relative right behind a common noun only for what that noun can describe. */
function typesOf(
  tokens: readonly Token[],
  at: number,
  taken: readonly (Mention | null)[],
): readonly EntityType[] | null {
  const { norm } = tokens[at] as Token;
  const types = PRONOUN_TYPES.get(norm) ?? null;
  const before = tokens[at - 1];
  if (!types || !/^(?:that|which)$/.test(norm) || before?.pos !== 'NOUN' || taken[at - 1] !== null) return types;
  const described = HEAD_TYPES.get(before.lemma) ?? [];
  const left = types.filter((type) => described.includes(type));
  return left.length > 0 ? left : null;
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
