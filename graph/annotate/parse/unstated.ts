/** Words, as hashes of their lemmas, and parts of a sentence that make of what is said something that is not stated. */
import { hashWord } from '../../learned/features.ts';
import { LABELS, type Label } from './labels.ts';

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashWord(word) | 0));
const indicesOf = (...labels: readonly Label[]): ReadonlySet<number> =>
  new Set(labels.map((label) => LABELS.indexOf(label)));

/** Children of a predicate that change whether it is said at all. */
export const TURNING = indicesOf('aux', 'advmod', 'mark', 'compound:prt', 'aux:pass', 'cop');
/** What hangs on a predicate so is denied or planned with it. */
export const COMPLEMENTS = indicesOf('xcomp', 'ccomp', 'conj', 'advcl', 'acl', 'csubj');
export const UNSTATED = hashesOf("not n't never may might could would should if unless whether neither without");
/** "Won no customers in Italy": it denies whatever it stands before. */
export const NO = hashWord('no') | 0;
/** Verbs whose object is there only once they have happened: a plant that will be built is not in its town. */
export const CREATIONS = hashesOf('build open establish construct erect create launch found set');
export const TO_COME = hashesOf('will shall');
export const REFUSALS = hashesOf('deny refuse reject decline fail cancel abandon dispute refute');
export const PLANS = hashesOf(
  'plan hope want intend expect seek consider mull weigh discuss negotiate propose apply wish prepare threaten decide',
);
