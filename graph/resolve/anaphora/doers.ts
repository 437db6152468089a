/** Who a sentence says does something, and so is not whom it is done to. */
import type { Sentence, Token } from '../../model.ts';
import type { Anaphor } from './anaphors.ts';
import type { Referent } from './discourse.ts';
import { readRole } from './role.ts';

const REFLEXIVE = /^(?:its|their|his|her|our|my|itself|themselves|himself|herself|who|whom|which|whose|that)$/;

/**
 * Who does something is not whom it is done to: in "Borea bought the firm" and "Borea sued it" another is meant, while
 * it may have put a crisis behind it.
 */
export function isDoer({ spot }: Referent, anaphor: Anaphor, { tokens }: Sentence, at: number): boolean {
  if (spot.sentence !== at || !spot.role.isSubject) return false;
  if (isStake(anaphor, tokens) || isSeller(anaphor, tokens)) return isBought(tokens.slice(spot.token, anaphor.from));
  if (REFLEXIVE.test(anaphor.word) || REFLEXIVE.test(anaphor.determiner) || tokens[anaphor.to]?.norm === "'s")
    return false;
  const words = tokens.slice(spot.token, anaphor.from);
  const between = words.slice(words.findIndex(({ pos }) => pos === 'VERB'));
  if (
    between.filter(({ pos }) => pos === 'VERB').length !== 1 ||
    between.some(({ pos, norm }) => pos === 'SCONJ' || pos === 'PUNCT' || norm === 'that')
  )
    return false;
  const role = readRole(tokens, anaphor.from, anaphor.to);
  const isBehind = anaphor.form === 'description' && tokens[anaphor.from - 1]?.pos === 'ADP';
  return role.after !== 'VERB' && (role.before === 'VERB' || isBehind);
}

const BUYING = new Set('buy acquire purchase own hold take'.split(' '));

const isBought = (words: readonly Token[]): boolean =>
  words.some(({ lemma }) => BUYING.has(lemma)) && !words.some(({ norm }) => norm === 'back');

/** "Borea bought Arven from its founder": Arven's. */
const isSeller = ({ word, from, to }: Anaphor, tokens: readonly Token[]): boolean =>
  /^(?:its|their)$/.test(word) &&
  tokens[from - 1]?.norm === 'from' &&
  /^(?:founder|owner|shareholder|parent|former|family)$/.test(tokens[to]?.lemma ?? '');

/** "Borea bought a tenth of its shares": of somebody else's. */
const isStake = ({ word, to }: Anaphor, tokens: readonly Token[]): boolean =>
  /^(?:its|their)$/.test(word) && /^(?:share|stake|stock|equity|capital)$/.test(tokens[to]?.lemma ?? '');
