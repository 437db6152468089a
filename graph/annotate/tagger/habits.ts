/** What an article does with each word elsewhere: how often it stands there, small or capital, and in what company. */

import { COMPANY_NOUNS, COMPANY_VERBS, isCompanyWord, LEGAL_FORMS } from '../mentions/lexicon/companies.ts';
import { HONORIFICS, POSTS, SPEECH_VERBS } from '../mentions/lexicon/persons.ts';
import { INDUSTRY_NOUNS, MAKER_NOUNS, MAKING_VERBS } from '../mentions/lexicon/things.ts';
import type { Line } from '../mentions/lines.ts';
import type { Word } from '../mentions/words.ts';

/** Counts and a set of `Habit` bits. */
interface Habit {
  count: number;
  small: number;
  /** Capital where nothing asks for it. */
  capital: number;
  bits: number;
}

export type Habits = ReadonlyMap<string, Readonly<Habit>>;

type Cue = (words: readonly Word[], at: number) => boolean;

const norm = (words: readonly Word[], at: number): string => words[at]?.norm ?? '';

/** Signs that hold for a word wherever one of its places shows them; their order numbers the bits. */
const CUES: readonly Cue[] = [
  (words, at) => HONORIFICS.has(norm(words, at - 1)),
  (words, at) => POSTS.has(norm(words, at - 1)) || (norm(words, at + 1) === ',' && POSTS.has(norm(words, at + 2))),
  (words, at) => SPEECH_VERBS.has(norm(words, at + 1)),
  (words, at) => COMPANY_VERBS.has(norm(words, at + 1)),
  (words, at) => norm(words, at + 1) === "'s",
  (words, at) => /^(?:in|at|from|near)$/.test(norm(words, at - 1)),
  (words, at) =>
    isCapital(words, at + 1) && (LEGAL_FORMS.has(norm(words, at + 1)) || isCompanyWord(norm(words, at + 1))),
  (words, at) => norm(words, at + 1) === ',' && /^(?:an?|the|which|whose|based)$/.test(norm(words, at + 2)),
  (words, at) => COMPANY_NOUNS.has(norm(words, at - 1)),
  (words, at) => norm(words, at + 1) === '-based',
  (words, at) => MAKING_VERBS.has(norm(words, at - 1)) || MAKING_VERBS.has(norm(words, at - 2)),
  (words, at) => INDUSTRY_NOUNS.has(norm(words, at + 1)),
  (words, at) => MAKER_NOUNS.has(norm(words, at + 1)),
  (words, at) => norm(words, at - 1) === 'of' && MAKER_NOUNS.has(norm(words, at - 2)),
];

function isCapital(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true;
}

export const HABITS = CUES.length;

export function readHabits(lines: readonly Line[]): Habits {
  const habits = new Map<string, Habit>();
  for (const { words, style } of lines) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word || word.isMark) continue;
      let habit = habits.get(word.norm);
      if (!habit) {
        habit = { count: 0, small: 0, capital: 0, bits: 0 };
        habits.set(word.norm, habit);
      }
      habit.count += 1;
      if (!word.isCapital) habit.small += 1;
      else if (style === 'prose' && !word.isInitial) habit.capital += 1;
      for (let cue = 0; cue < CUES.length; cue += 1) if (CUES[cue]?.(words, at)) habit.bits |= 1 << cue;
    }
  }
  return habits;
}
