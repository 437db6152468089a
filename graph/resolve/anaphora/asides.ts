/** Who is named only aside: "The firm" behind "Acme, a supplier to Borea, grew" is Acme. */
import type { Mention, Sentence, Token } from '../../model.ts';
import { tokenAfter, tokenAt } from './role.ts';

export interface Aside {
  readonly subject: string;
  /** What is named between the commas behind the subject and nowhere else in the sentence. */
  readonly others: ReadonlySet<string>;
}

/** @param names those in the sentence, sorted by start */
export function readAside(sentence: Sentence, names: readonly Mention[]): Aside | null {
  const { tokens } = sentence;
  const bodies = names.filter(({ inside, type }) => inside === null && BODY.test(type));
  const [subject] = bodies;
  if (!subject || tokens.slice(0, tokenAt(sentence, subject.start)).some(({ pos }) => LINKING.test(pos))) return null;
  const open = tokenAfter(sentence, subject.end);
  if (tokens[open]?.norm !== ',' || !isOpened(tokens[open + 1])) return null;
  const close = tokens.findIndex(({ norm }, at) => norm === ',' && at > open && isVerb(tokens[at + 1]));
  const end = tokens[close]?.start;
  if (end === undefined) return null;
  const isBetween = ({ start }: Mention) => start > subject.end && start < end;
  const elsewhere = new Set(bodies.filter((name) => !isBetween(name)).map(({ entity }) => entity));
  const others = bodies.filter((name) => isBetween(name) && !elsewhere.has(name.entity)).map(({ entity }) => entity);
  return { subject: subject.entity, others: new Set(others) };
}

const BODY = /^(?:company|organization|agency)$/;
const LINKING = /^(?:VERB|AUX|ADP|PUNCT|SCONJ)$/;

const isOpened = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || /^(?:which|whose|based|owned|founded|backed|maker)$/.test(token.norm));

const isVerb = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/.test(token?.pos ?? '');
