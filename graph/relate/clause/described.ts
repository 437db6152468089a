/** What a noun phrase describes: its apposition, the subject of its copula, the governor of its "as". */
import type { Unit, VerbGroup } from '../phrases/phrase.ts';
import { isStated } from './certainty.ts';
import type { Clause } from './clause.ts';
import { objects } from './complements.ts';
import { remember } from './remember.ts';
import { acrossComma, governors, laterSubject, subjects } from './subjects.ts';

const COPULAS = new Set(['be', 'become', 'remain']);

const HEDGED = /^(would|'d|may|might|could|should|can|must)$/;

/** Indices of the phrases that the noun phrase at `index` describes: its apposition, copular subject, "as"-governor. */
export const described = remember((clause: Clause, index: number) => findDescribed(clause, index, 0));

function findDescribed(clause: Clause, index: number, depth: number): number[] {
  const { units } = clause;
  if (depth > 2) return [];
  const before = units[index - 1];
  const found: number[] = [];
  if (before?.kind === 'comma' && opensClause(clause, index)) {
    // "…, the company spent": no apposition but a subject of its own.
  } else if (before?.kind === 'comma' && units[index - 2]?.kind === 'np') {
    const chain = governors(clause, index - 2);
    found.push(...chain);
    // "X, born in Y, president of Z": further left, past what stands between commas.
    for (const candidate of acrossComma(clause, (chain.at(-1) ?? index) - 1))
      if (!found.includes(candidate)) found.push(candidate);
  } else if (before?.kind === 'comma') {
    found.push(...acrossComma(clause, index - 1));
  }
  if (before?.kind === 'vp' && isCopular(before) && isStated(clause, index - 1, false))
    found.push(...subjects(clause, index - 1));
  const governing = units[index - 2];
  // "A and B are among its investors"
  if (before?.kind === 'prep' && before.norm === 'among' && governing?.kind === 'vp' && isCopular(governing))
    if (isStated(clause, index - 2, false)) found.push(...subjects(clause, index - 2));
  if (before?.kind === 'prep' && before.norm === 'to' && governing?.kind === 'vp' && governing.lemma === 'refer')
    found.push(...subjects(clause, index - 2));
  if (before?.kind === 'prep' && before.norm === 'as') {
    for (let at = index - 2; at >= 0; at -= 1) {
      const verb = units[at];
      if (verb?.kind === 'stop') break;
      if (verb?.kind !== 'vp') continue;
      // "was not recognized as", "refused to name it as"
      if (!isStated(clause, at, false)) break;
      found.push(
        ...(verb.isPassive || verb.form === 'ed'
          ? subjects(clause, at)
          : [...objects(clause, at), ...subjects(clause, at)]),
      );
      break;
    }
    if (index === 1) found.push(...laterSubject(clause, 0));
  }
  // "Its hosts are A and B", "the deputy head of the department, X": the name follows.
  let after = index + 1;
  while (units[after]?.kind === 'prep' && units[after + 1]?.kind === 'np') after += 2;
  if (units[after]?.kind === 'comma' && units[after + 1]?.kind === 'np') found.push(after + 1);
  // "Chairman: Jin Chengzhe"
  const colon = units[after];
  if (colon?.kind === 'stop' && colon.norm === ':' && units[after + 1]?.kind === 'np') found.push(after + 1);
  const verb = units[after];
  if (verb?.kind === 'vp' && introduces(verb, units[index]) && units[after + 1]?.kind === 'np') found.push(after + 1);
  // "a gearbox maker and member of Z"
  if (before?.kind === 'cc' && units[index - 2]?.kind === 'np')
    found.push(...findDescribed(clause, index - 2, depth + 1));
  // "a firm with two plants and ten subsidiaries" is none of these.
  const link = units[index - 3];
  if (before?.kind === 'cc' && units[index - 2]?.kind === 'np' && link?.kind === 'prep' && link.norm !== 'with')
    found.push(...findDescribed(clause, governors(clause, index - 2).at(-1) ?? index, depth + 1));
  return [...new Set(found)].filter((at) => at !== index);
}

/** "Its host is A", "Investors in it include A": of several, some are named. */
function introduces(verb: VerbGroup, phrase: Unit | undefined): boolean {
  if (verb.lemma === 'be') return true;
  return verb.lemma === 'include' && !verb.isNegated && /s$/.test(phrase?.tokens.at(-1)?.norm ?? '');
}

/** Whether the definite phrase at `index` is followed by its own verb, so that it describes nothing before it. */
function opensClause(clause: Clause, index: number): boolean {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind !== 'np' || /^(a|an)$/.test(phrase.determiner)) return false;
  let after = index + 1;
  while (units[after]?.kind === 'prep' && units[after + 1]?.kind === 'np') after += 2;
  return (
    units[after]?.kind === 'vp' &&
    (units[after] as VerbGroup).form !== 'ing' &&
    (units[after] as VerbGroup).form !== 'infinitive'
  );
}

export function isCopular(verb: VerbGroup): boolean {
  return COPULAS.has(verb.lemma) && !verb.isNegated && !HEDGED.test(verb.modal);
}
