/** The questions the articles pose to the learned decisions of graph/figures, with gold's answers. */
import type { Deciders } from '../../../graph/figures/deciders.ts';
import { findFigures } from '../../../graph/figures/findFigures.ts';
import { measureFeatures } from '../../../graph/figures/measure/features.ts';
import type { Verdict } from '../../../graph/figures/measure/verdict.ts';
import { listCandidates } from '../../../graph/figures/owner/candidates.ts';
import { listTimes } from '../../../graph/figures/time/candidates.ts';
import type { WeighedChoice } from '../fitChoices.ts';
import type { Document } from './documents.ts';

export interface MeasureExample {
  readonly document: Document;
  readonly features: readonly number[];
  readonly verdict: Verdict;
}

export interface ChoiceExample {
  readonly document: Document;
  readonly candidates: readonly (readonly number[])[];
  readonly answer: number;
}

export interface OwnerExample extends WeighedChoice {
  readonly document: Document;
}

export interface Examples {
  readonly measures: MeasureExample[];
  readonly owners: OwnerExample[];
  readonly times: ChoiceExample[];
}

/**
 * What is asked later in an article depends on the answers before. Without `deciders` these are gold's; with them
 * their own, mistakes and all, so that the decisions learn to go on from them (DAgger: Ross, Gordon and Bagnell 2011).
 */
export function collect(documents: readonly Document[], deciders: Deciders | null): Examples {
  const examples: Examples = { measures: [], owners: [], times: [] };
  for (const document of documents) {
    const labelOf = (start: number) => document.labels.get(start);
    findFigures(document.reading, {
      measure: (question) => {
        const label = labelOf(question.view.sentence.start + question.quantity.start);
        const verdict = label?.verdict ?? 'none';
        const features = measureFeatures(question);
        if (document.teaches === 'all' || (label && document.teaches === 'measure'))
          examples.measures.push({ document, features, verdict });
        const own = deciders?.measure(question);
        // A figure that is missed would never be asked whose it is.
        if (own && (verdict === 'none' || verdict === 'change' || (own.value !== 'none' && own.value !== 'change')))
          return own;
        return { value: verdict, certainty: 1 };
      },
      owner: (question) => {
        const label = labelOf(question.view.sentence.start + question.quantity.start);
        const found = listCandidates(question);
        const answer = found.findIndex(({ entity }) => entity === label?.owner);
        if (label?.owner && answer >= 0) examples.owners.push({ document, candidates: found, answer });
        const own = deciders?.owner(question);
        if (own) return own;
        return label?.owner ? { value: label.owner, certainty: 1 } : null;
      },
      time: (question) => {
        const figure = labelOf(question.view.sentence.start + question.quantity.start)?.figure ?? null;
        const found = listTimes(question);
        const answer = found.findIndex(({ time }) => time === figure?.time);
        if (figure && answer >= 0)
          examples.times.push({ document, candidates: found.map(({ features }) => features), answer });
        return deciders ? deciders.time(question) : (figure?.time ?? null);
      },
    });
  }
  return examples;
}
