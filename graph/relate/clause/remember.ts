import type { Clause } from './clause.ts';

/** Wraps a finder so that it works once for each unit of a clause: many frames ask the same question. */
export function remember<T>(find: (clause: Clause, index: number) => T): (clause: Clause, index: number) => T {
  const known = new WeakMap<Clause, Map<number, T>>();
  return (clause, index) => {
    let answers = known.get(clause);
    if (!answers) {
      answers = new Map();
      known.set(clause, answers);
    }
    const answer = answers.get(index);
    if (answer !== undefined) return answer;
    const found = find(clause, index);
    answers.set(index, found);
    return found;
  };
}
