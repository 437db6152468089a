import type { EntityType, RelationType } from '../ontology.ts';
import type { Example } from './example.ts';

/**
 * Where an argument stands.
 * Of verbs: `agent`/`patient` whatever the voice, `possessed`, whose the object is ("paid half of X's bill"), `recipient` of two objects, `user` of "uses cells made by X", `subject`/`object` as they stand, or a preposition after the verb
 * (`prep:in/from`: whichever comes first).
 * Of both: `focus`, the entity the text is about where the sentence leaves the argument out.
 * Of nouns: `holder` (who the noun describes), `possessor` ("X's maker"), `compound` ("valve maker"), or a preposition.
 */
export type Role =
  | 'agent'
  | 'patient'
  | 'subject'
  | 'object'
  | 'possessed'
  | 'recipient'
  | 'user'
  | 'holder'
  | 'focus'
  | 'possessor'
  | 'compound'
  | `prep:${string}`;

export interface Argument {
  /** Tried in order; the first that is filled by an entity of a fitting type wins. */
  readonly roles: readonly Role[];
  /** Defaults to what the ontology allows on this end. */
  readonly types?: readonly EntityType[];
}

export interface Frame {
  readonly id: string;
  readonly relation: RelationType;
  /** Lemmas, with a particle where there is one ("set up"). A frame has verbs or nouns. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly source: Argument;
  readonly target: Argument;
  /** A word one of which must stand in the sentence for the frame to hold, as lemma; `money:` is any sum, `policy:` the name of any. */
  readonly near?: readonly string[];
  /** Words as written, one of which must stand in what a verb is done to and in each phrase that hangs on it by "of", "in" or "per"; `money:` is any sum. */
  readonly object?: readonly string[];
  /** Words that must not stand in the object or right after the predicate. */
  readonly unless?: readonly string[];
  /** Whether "will" and plans announced as decided count ("will award"). */
  readonly future?: boolean;
  /** Whether two subjects without a target are each other's: "A and B signed an agreement", "a pact between A and B". */
  readonly isMutual?: boolean;
  /** At least three sentences that give an edge and two that give none, each in another construction. */
  readonly examples: readonly Example[];
}

export function arg(roles: Role | readonly Role[], types?: readonly EntityType[]): Argument {
  const list = typeof roles === 'string' ? [roles] : roles;
  return types ? { roles: list, types } : { roles: list };
}
