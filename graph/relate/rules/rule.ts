import type { Mention } from '../../model.ts';
import type { RelationType } from '../../ontology.ts';
import type { Clause } from '../clause/clause.ts';
import type { Example } from '../example.ts';
import type { Match } from '../match.ts';
import type { Passage } from '../passage.ts';

/**
 * What no predicate carries: a construction at one noun phrase ("Moline, Illinois", "Acme (pumps)") or something the
 * sentence implies together with what stands around it. Like a frame, a rule carries its examples.
 */
export interface Rule {
  readonly id: string;
  readonly read: (place: RulePlace) => readonly Found[];
  /** Edges are "source relation target", since a rule may give several relations. */
  readonly examples: readonly Example[];
}

/** The noun phrase at `index`, with all that a rule may look at. */
export interface RulePlace {
  readonly clause: Clause;
  readonly index: number;
  readonly passage: Passage;
  /** What frames and the rules before this one found in the clause. */
  readonly before: readonly Match[];
}

export interface Found {
  readonly relation: RelationType;
  readonly source: Mention;
  readonly target: Mention;
}

/** The mention's words as they stand in the text. */
export function wordsOf({ article }: Passage, { start, end }: Mention): string {
  return article.text.slice(start, end);
}
