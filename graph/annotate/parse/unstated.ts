/**
 * Whether a sentence states what joins two of its words, told by words (as hashes of their lemmas) and parts of the
 * sentence that make of it something denied, planned or merely possible.
 */
import { hashWord } from '../../learned/features.ts';
import { LABELS, type Label } from './labels.ts';
import type { Tree } from './tree.ts';

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashWord(word) | 0));
const indicesOf = (...labels: readonly Label[]): ReadonlySet<number> =>
  new Set(labels.map((label) => LABELS.indexOf(label)));

/** What hangs on a predicate so is denied or planned with it. */
const COMPLEMENTS = indicesOf('xcomp', 'ccomp', 'conj', 'advcl', 'acl', 'csubj');
const UNSTATED = hashesOf("not n't never may might could would should if unless whether neither without");
/** "Won no customers in Italy": it denies whatever it stands before. */
const NO = hashWord('no') | 0;
/** Verbs that make true what they join only once they have happened: a plant that will be built is not in its town. */
const CREATIONS = hashesOf('build construct erect establish set');
/** Verbs that give somebody a post. */
export const ENTRIES = hashesOf('join rejoin become take head lead serve assume start');
const TO_COME = hashesOf('will shall');
const REFUSALS = hashesOf('deny refuse reject decline fail cancel abandon dispute refute');
const PLANS = hashesOf(
  'plan hope want intend expect seek consider mull weigh discuss negotiate propose apply wish prepare threaten decide',
);
const OBJ = LABELS.indexOf('obj');

/** Whether what joins two words is denied, planned or merely possible: said of the predicate over both, or above it. */
export function isUnstated(tree: Tree, source: number, target: number, mayPlan: boolean): boolean {
  const { heads, labels, lemmas } = tree;
  const way = tree.wayBetween(source, target);
  if (!way) return false;
  const { left, leftSteps, right, rightSteps } = way;
  const top = right[rightSteps] as number;
  const between = [...left.slice(0, leftSteps), ...right.slice(0, rightSteps), top];
  for (let child = 0; child < heads.length; child += 1) {
    const lemma = lemmas[child] as number;
    const head = heads[child] as number;
    if (UNSTATED.has(lemma) && (head === top || head === source || head === target)) return true;
    if (lemma === NO && (between.includes(head) || (labels[head] === OBJ && heads[head] === top))) return true;
  }
  for (const at of tree.climb(top)) {
    const above = heads[at] as number;
    if (above < 0 || !COMPLEMENTS.has(labels[at] as number)) return false;
    const lemma = lemmas[above] as number;
    if (REFUSALS.has(lemma) || (!mayPlan && PLANS.has(lemma))) return true;
  }
  return false;
}

/** "Will build a plant in Thailand": whether what joins two words is there only once something else has happened. */
export function isToCome(tree: Tree, source: number, target: number, verbs = CREATIONS): boolean {
  const { heads, labels, lemmas } = tree;
  const way = tree.wayBetween(source, target);
  if (!way) return false;
  const top = way.right[way.rightSteps] as number;
  const verb = labels[top] === OBJ ? (heads[top] as number) : top;
  if (!verbs.has(lemmas[verb] as number)) return false;
  if (tree.turning[verb]?.some((lemma) => TO_COME.has(lemma))) return true;
  const above = lemmas[heads[verb] as number];
  return above !== undefined && COMPLEMENTS.has(labels[verb] as number) && PLANS.has(above);
}

/** The objects of the verb that joins two words. */
export function objectsBetween(tree: Tree, source: number, target: number): number[] {
  const { heads, labels } = tree;
  const way = tree.wayBetween(source, target);
  if (!way) return [];
  const top = way.right[way.rightSteps] as number;
  // "Sold its unit to Globex" may be read as its unit to Globex.
  const verb = labels[top] === OBJ ? heads[top] : top;
  return [...labels.keys()].filter((at) => labels[at] === OBJ && heads[at] === verb);
}

/** The words on the way between two words, without these. */
export function wordsBetween(tree: Tree, source: number, target: number): number[] {
  const way = tree.wayBetween(source, target);
  if (!way) return [];
  const all = [...way.left.slice(1, way.leftSteps + 1), ...way.right.slice(1, way.rightSteps + 1)];
  return [...new Set(all)].filter((at) => at !== source && at !== target);
}
