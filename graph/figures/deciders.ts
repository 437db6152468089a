import { decideMeasure } from './measure/decide.ts';
import type { MeasureQuestion } from './measure/features.ts';
import type { Verdict } from './measure/verdict.ts';
import type { Question } from './owner/candidates.ts';
import { chooseOwner } from './owner/chooseOwner.ts';
import type { TimeQuestion } from './time/candidates.ts';
import { chooseTime } from './time/chooseTime.ts';

/** What was decided, with a probability rounded to thousandths. */
export interface Answer<Value> {
  readonly value: Value;
  readonly certainty: number;
}

/** The decisions that are learned; scripts/learn/figures.ts puts others in their place to learn from the questions. */
export interface Deciders {
  readonly measure: (question: MeasureQuestion) => Answer<Verdict>;
  /** The id of an entity; null where there is nobody. */
  readonly owner: (question: Question) => Answer<string> | null;
  /** EDTF; null where the text does not say. */
  readonly time: (question: TimeQuestion) => string | null;
}

export const LEARNED: Deciders = { measure: decideMeasure, owner: chooseOwner, time: chooseTime };
