/** Whose parent or supplier is named: "Tessera buys pumps from its supplier, Arven" says it within the sentence. */
import type { Mention, Sentence, Token } from '../../model.ts';
import { readRole, tokenAfter, tokenAt } from './role.ts';

/** "Its unit" is not it; "its factory" may be called so. */
export const RELATED =
  /^(?:subsidiary|unit|arm|parent|customer|supplier|client|partner|buyer|investor|contractor|subcontractor|distributor|acquirer|bidder|seller|retailer)$/;

/** Words between "its" and the name: "its long-time German supplier, the pump maker Arven". */
const REACH = 9;

/**
 * The firm before "its" that it stands for, where a firm is named behind: the one coordinated with it, else the
 * sentence's subject; null where there is none.
 * @param its index of the token "its"
 * @param seen names and pronouns of the sentence, in the order of the text
 */
export function readOwner(sentence: Sentence, its: number, seen: readonly Mention[]): Mention | null {
  const { tokens } = sentence;
  const token = tokens[its] as Token;
  const firms = seen.filter(({ type, inside }) => inside === null && (type === 'company' || type === 'organization'));
  if (token.norm !== 'its' || !isNamedBehind(sentence, its, firms)) return null;
  const before = firms
    .filter(({ end }) => end <= token.start)
    .map((mention) => ({ mention, from: tokenAt(sentence, mention.start), to: tokenAfter(sentence, mention.end) }));
  if (tokens[its - 1]?.norm === 'and') {
    const coordinated = before.find(({ to }) => to === its - 1);
    if (coordinated) return coordinated.mention;
  }
  return before.findLast(({ from, to }) => isSubject(tokens, from, to))?.mention ?? null;
}

/** "Acme bought", also "Acme, which is based in Leeds, bought". */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const { isSubject: hasVerb, before, after } = readRole(tokens, from, to);
  return hasVerb || (before === 'START' && after === ',');
}

function isNamedBehind(sentence: Sentence, its: number, firms: readonly Mention[]): boolean {
  const { tokens } = sentence;
  const noun = tokens.findIndex(({ lemma }, at) => at > its && RELATED.test(lemma));
  const name = firms.find(({ start, form }) => form === 'name' && start > (tokens[noun]?.start ?? Infinity));
  if (noun < 0 || !name) return false;
  const at = tokenAt(sentence, name.start);
  return (
    at - its <= REACH && tokens.slice(its + 1, at).every(({ pos, norm }) => PLAIN.test(pos) || /^[,-]$/.test(norm))
  );
}

/** No verb or preposition stands between. */
const PLAIN = /^(?:DET|ADJ|NOUN|PROPN|ADV|NUM)$/;
