/** What the search for figures asks about owners, with the answers gold gives. */
import { findFigures } from '../../graph/figures/findFigures.ts';
import { type Candidate, listCandidates } from '../../graph/figures/owner/candidates.ts';
import type { Document } from './documents.ts';

/** What each feature speaks for (or, below zero, against) a candidate, in natural logarithms of odds. */
export type Weights = ReadonlyMap<string, number>;

/** One figure with everyone it might belong to. */
export interface Choice {
  readonly document: Pick<Document, 'corpus' | 'name' | 'weight'>;
  /** Features of each candidate. */
  readonly candidates: readonly (readonly string[])[];
  /** Place of the owner among the candidates; −1 where it is not among them. */
  readonly owner: number;
}

/**
 * The choices the figures of the documents pose. Later ones depend on the answers to earlier ones (whose the number
 * before is, what the text is about): with weights the answers are theirs, mistakes and all, without they are gold's.
 */
export function collectChoices(documents: readonly Document[], weights: Weights | null): Choice[] {
  const choices: Choice[] = [];
  for (const document of documents) {
    findFigures(document.reading, (question) => {
      const found = listCandidates(question);
      const candidates = found.map(({ features }) => [...features]);
      const owner = document.owners.get(question.view.sentence.start + question.quantity.start) ?? null;
      if (owner !== null)
        choices.push({ document, candidates, owner: found.findIndex(({ entity }: Candidate) => entity === owner) });
      return weights === null ? owner : (found[pickBest(candidates, weights)]?.entity ?? null);
    });
  }
  return choices;
}

/** Place of the candidate for whom most speaks, the first of equals; −1 where there is none. */
export function pickBest(candidates: Choice['candidates'], weights: Weights): number {
  const scores = candidates.map((features) => weigh(features, weights));
  return scores.indexOf(Math.max(...scores));
}

export function weigh(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
