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

/** Whom a number is spoken of, and who has it where that one cannot: a firm got the money, its giver has the figure. */
export interface OwnerAnswer extends Answer<string> {
  readonly instead?: Answer<string> | null;
}

/** The decisions that are learned; scripts/learn/figures.ts puts others in their place to learn from the questions. */
export interface Deciders {
  readonly measure: (question: MeasureQuestion) => Answer<Verdict>;
  /** The id of an entity; null where there is nobody. */
  readonly owner: (question: Question) => OwnerAnswer | null;
  /** EDTF; null where the text does not say. */
  readonly time: (question: TimeQuestion) => string | null;
}

export const LEARNED: Deciders = { measure: decideMeasure, owner: chooseOwner, time: chooseTime };
