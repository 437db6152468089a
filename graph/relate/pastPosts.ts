/** Posts that the sentence says are over. */
import type { Mention, Token } from '../model.ts';
import type { Passage } from './passage.ts';

/** Words right before a post that is no longer held. */
export const FORMER = /^(?:former|formerly|ex|then|once|late|retired|previously|until)$/;
const BEFORE = /^(?:formerly|previously|once|ex)$/;
/** Verbs that end a post, and "stepped down". */
const LEAVING = /^(?:leave|quit|resign|retire|depart|step)$/;
/** Who is put into a post until a year has it until then. */
const TAKING = /\b(?:appoint|elect|re-elect|name|nominate|extend)\w*\b|\bwill\b/i;
const YEAR = String.raw`(?:\p{Lu}\p{Ll}+\s+)?(?:19|20)\d\d\b`;
/** "Until 2020", "from May 2010 to 2018". */
const TERM = new RegExp(`^\\s+(?:until|till|(?:from|between)\\s+${YEAR}\\s+(?:to|and|until|through))\\s+${YEAR}`, 'u');

/** Whether somebody's post at a body is over: "was chairman of Acme until 2020", "previously worked at Acme", "left Acme". */
export function isOver({ sentence, article }: Passage, person: Mention, body: Mention): boolean {
  if (person.end > body.start) return false;
  const between = sentence.tokens.filter(({ start, end }) => start >= person.end && end <= body.start);
  const comma = between.findLastIndex(({ norm }) => norm === ',');
  const near = between.slice(comma + 1);
  if (near.some(({ norm }) => BEFORE.test(norm)) || isLeaving(near)) return true;
  const said = article.text.slice(person.end, body.start);
  const isPast = between.some(
    ({ norm, pos }) => /^(?:was|were|had)$/.test(norm) || (pos === 'VERB' && norm.endsWith('ed')),
  );
  return isPast && !TAKING.test(said) && TERM.test(article.text.slice(body.end, sentence.end));
}

/** "Left Acme", "stepped down as chairman of Acme", but not "left Acme to join Globex" of Globex. */
function isLeaving(words: readonly Token[]): boolean {
  const last = words.filter(({ pos }) => pos === 'VERB').at(-1);
  if (!last || !LEAVING.test(last.lemma)) return false;
  return last.lemma !== 'step' || words[words.indexOf(last) + 1]?.norm === 'down';
}
