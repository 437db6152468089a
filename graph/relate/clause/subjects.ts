/**
 * Who does what a verb says. Every finder returns candidates, nearest first; a frame's entity types pick among them.
 */
import type { NounPhrase, Unit } from '../phrases/phrase.ts';
import type { Clause } from './clause.ts';
import { remember } from './remember.ts';

/** Verbs of saying, after which the speaker may follow. */
export const SPEECH =
  /^(say|tell|add|note|explain|announce|remark|state|recall|argue|stress|warn|claim|declare|comment|reckon|admit|concede|report|point|introduce|write|quip|insist|observe|reveal|confirm|conclude)$/;

/** Noun phrases the one at `index` hangs on by prepositions, nearest first, itself included: "firms in the city of X". */
export function governors(clause: Clause, index: number): number[] {
  const { units } = clause;
  const chain = [index];
  let at = index;
  while (units[at - 1]?.kind === 'prep' && units[at - 2]?.kind === 'np') {
    at -= 2;
    chain.push(at);
  }
  return chain;
}

/** Candidates for the subject of the verb group at `index`, nearest first. */
export const subjects = remember((clause: Clause, index: number) => findSubjects(clause, index, 0));

function findSubjects(clause: Clause, index: number, depth: number): number[] {
  const { units } = clause;
  const verb = units[index];
  if (depth > 4 || index <= 0) return verb?.kind === 'vp' && verb.form !== 'finite' ? laterSubject(clause, index) : [];
  const before = units[index - 1];
  if (!before) return [];
  // '…," said X': speech verbs stand before their subject.
  if (verb?.kind === 'vp' && SPEECH.test(verb.lemma) && before.kind !== 'np' && units[index + 1]?.kind === 'np')
    return [index + 1];
  switch (before.kind) {
    case 'vp':
      return findSubjects(clause, index - 1, depth + 1);
    case 'wh':
      return antecedents(clause, index - 1);
    case 'np':
      return subjectFromPhrase(clause, index - 1, depth);
    case 'cc':
      return earlierVerbSubjects(clause, index - 1, depth);
    case 'comma': {
      if (index === 1) return laterSubject(clause, index);
      return [...acrossComma(clause, index - 1), ...earlierVerbSubjects(clause, index - 1, depth)];
    }
    case 'prep':
      // "after founding X", "for making Y": the subject is the main clause's.
      return [...earlierVerbSubjects(clause, index - 1, depth), ...laterSubject(clause, index)];
    case 'sub':
    case 'such':
      return earlierVerbSubjects(clause, index - 1, depth);
    default:
      return verb?.kind === 'vp' && verb.form !== 'finite' ? laterSubject(clause, index) : [];
  }
}

/** "Set up in 2012 by X, the company spent": the subject follows the comma. */
export function laterSubject(clause: Clause, index: number): number[] {
  const { units } = clause;
  const found: number[] = [];
  for (let at = index + 1; at < units.length - 1; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'stop') break;
    if (unit?.kind === 'comma' && units[at + 1]?.kind === 'np' && leadsToVerb(units, at + 1)) found.push(at + 1);
  }
  return found;
}

function leadsToVerb(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < units.length; next += 1) {
    const unit = units[next];
    if (unit?.kind === 'vp') return true;
    if (unit?.kind === 'stop') return false;
  }
  return false;
}

function subjectFromPhrase(clause: Clause, index: number, depth: number): number[] {
  const { units } = clause;
  const verb = units[index + 1];
  const agrees = verb?.kind === 'vp' && verb.form === 'finite';
  const chain = governors(clause, index);
  const top = chain.at(-1) ?? index;
  // A finite verb agrees with the head of the chain; a participle may hang on its nearest phrase.
  const own = agrees ? [...chain].reverse() : chain;
  const before = units[top - 1];
  if (before?.kind === 'wh') return before.norm === 'where' ? [index] : own;
  // The phrase is another verb's object: "the firm founded by X makes", "X, which makes Y, sells".
  if (before?.kind === 'vp') {
    const outer = findSubjects(clause, top - 1, depth + 1);
    return agrees ? [...outer, ...own] : [...own, ...outer];
  }
  if (before?.kind === 'prep') {
    const governing = units[top - 2];
    const outer =
      governing?.kind === 'vp'
        ? findSubjects(clause, top - 2, depth + 1)
        : governing?.kind === 'comma'
          ? acrossComma(clause, top - 2)
          : [];
    return agrees && outer.length > 0 ? outer : [...own, ...outer];
  }
  return own;
}

/**
 * "X, a maker of Y based in Z, sells": the subject stands before a comma further left. Phrases that head their stretch
 * come first, then those inside descriptions and relative clauses.
 */

export function acrossComma(clause: Clause, comma: number): number[] {
  const { units } = clause;
  const heads: number[] = [];
  const inner: number[] = [];
  for (let at = comma; at > 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'stop') break;
    if (unit?.kind !== 'comma' || units[at - 1]?.kind !== 'np') continue;
    const chain = listed(clause, at - 1);
    const top = chain.at(-1) ?? at - 1;
    const phrase = units[top] as NounPhrase;
    const isInner =
      units[top - 1]?.kind === 'vp' || units[top - 1]?.kind === 'prep' || /^(a|an|another)$/.test(phrase.determiner);
    if (isInner) inner.push(...chain);
    else {
      heads.push(top);
      inner.push(...chain.slice(0, -1));
    }
  }
  return [...new Set([...heads, ...inner])];
}

/** The phrases that the one at `index` hangs on, and those of the list it ends: "clients such as A and B". */
function listed(clause: Clause, index: number): number[] {
  const { units } = clause;
  const chain = governors(clause, index);
  const top = chain.at(-1) ?? index;
  return units[top - 1]?.kind === 'cc' && units[top - 2]?.kind === 'np'
    ? [...chain, ...listed(clause, top - 2)]
    : chain;
}

/** "X did A and makes B": the subject of the verb before. */
function earlierVerbSubjects(clause: Clause, index: number, depth: number): number[] {
  const { units } = clause;
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'stop') return [];
    if (unit?.kind === 'vp') return findSubjects(clause, at, depth + 1);
  }
  return [];
}

/** What "which", "who" or "whose" at `index` refers to, nearest first. */
export function antecedents(clause: Clause, index: number): number[] {
  const { units } = clause;
  let at = index - 1;
  if (units[at]?.kind === 'prep') at -= 1;
  if (units[at]?.kind === 'cc') at -= 1;
  if (units[at]?.kind === 'comma') at -= 1;
  if (units[at]?.kind === 'vp') at -= 1;
  if (units[at]?.kind !== 'np') return [];
  const chain = governors(clause, at);
  // "Acme of Redruth, in Cornwall, whose pumps": further left, past commas.
  return [...new Set([...chain, ...acrossComma(clause, (chain.at(-1) ?? at) - 1)])];
}
