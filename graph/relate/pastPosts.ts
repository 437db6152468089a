/** Posts that the sentence says are over. */
import { HONORIFICS, POSTS } from '../annotate/mentions/lexicon/persons.ts';
import type { Mention, Token } from '../model.ts';
import type { Passage } from './passage.ts';

/** Words right before a post that is no longer held. */
export const FORMER = /^(?:former|formerly|ex|then|once|late|retired|previously|until)$/;
const BEFORE = /^(?:formerly|previously|once|ex)$/;
/** Verbs that end a post, and "stepped down". */
const LEAVING = /^(?:leave|quit|resign|retire|depart|step)$/;
/** Verbs that bring somebody "from" the body that had them. */
const MOVING =
  /^(?:join|hire|poach|recruit|lure|come|move|arrive|switch|transfer|defect|headhunt|bring|sign|snap|snatch|tempt)$/;
const REPLACING = /^(?:succeed|replace)$/;
const TO_COME = /^(?:will|would|may|might|could|should|to)$/;
/** Who is put into a post until a year has it until then. */
const TAKING = /\b(?:appoint|elect|re-elect|name|nominate|extend)\w*\b|\bwill\b/i;
const YEAR = String.raw`(?:\p{Lu}\p{Ll}+\s+)?(?:19|20)\d\d\b`;
/** "Until 2020", "from May 2010 to 2018". */
const TERM = new RegExp(`^\\s+(?:until|till|(?:from|between)\\s+${YEAR}\\s+(?:to|and|until|through))\\s+${YEAR}`, 'u');

/** Whether somebody's post at a body is over: "was chairman of Acme until 2020", "previously worked at Acme", "left Acme". */
export function isOver({ sentence, article }: Passage, person: Mention, body: Mention): boolean {
  if (isLeftFor(sentence.tokens, body)) return true;
  if (person.end > body.start) return false;
  if (isReplaced(sentence.tokens, person)) return true;
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

/** "Joined from rival Acme", "hired Ida Holm from Acme": the body that somebody came from. */
export function isLeftFor(tokens: readonly Token[], body: Mention): boolean {
  let from = tokens.findIndex(({ start }) => start >= body.start) - 1;
  while (/^(?:ADJ|NOUN|PROPN|DET|PRON)$/.test(tokens[from]?.pos ?? '') && tokens[from]?.norm !== 'from') from -= 1;
  if (tokens[from]?.norm !== 'from') return false;
  const before = tokens.slice(0, from).filter(({ pos }) => pos === 'VERB');
  return MOVING.test(before.at(-1)?.lemma ?? '');
}

/** "Ida Holm succeeds Peter Klein", "takes over from him", "Peter Klein was replaced by her"; but not "will replace". */
function isReplaced(tokens: readonly Token[], person: Mention): boolean {
  const behind = tokens.filter(({ start }) => start >= person.end);
  // "Peter Klein, 62, was"
  if (behind[0]?.norm === ',' && behind[2]?.norm === ',') behind.splice(0, 3);
  const verb = behind.findIndex(({ pos }) => pos !== 'AUX');
  if (REPLACING.test(behind[verb]?.lemma ?? '') && /^(?:was|were|been|is)$/.test(behind[verb - 1]?.norm ?? ''))
    return true;
  const before = tokens.filter(({ end }) => end <= person.start);
  const isTitle = ({ norm }: Token) => POSTS.has(norm) || HONORIFICS.has(norm) || /^(?:the|former)$/.test(norm);
  let at = before.findLastIndex((token) => !isTitle(token));
  const isOver = before[at]?.norm === 'from' && before[at - 1]?.norm === 'over' && before[at - 2]?.lemma === 'take';
  if (isOver) at -= 2;
  return (isOver || REPLACING.test(before[at]?.lemma ?? '')) && !TO_COME.test(before[at - 1]?.norm ?? '');
}
