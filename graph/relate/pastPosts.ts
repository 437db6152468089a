/** Posts that the sentence says are over. */
import { FORMERLY, HONORIFICS, POSTS } from '../annotate/mentions/lexicon/persons.ts';
import type { Mention, Token } from '../model.ts';
import type { Passage } from './passage.ts';
import { IRREGULAR_PAST } from './phrases/words.ts';

/** Words right before a post that is no longer held. */
export const FORMER = new RegExp(`^(?:${FORMERLY}|then)$`);
const BEFORE = /^(?:formerly|previously|once|ex)$/;
/** Verbs that end a post, and "stepped down". */
const LEAVING = /^(?:leave|quit|resign|retire|depart|step)$/;
/** Verbs that do so where what is lost is a seat: "gave up her seat on the board of Acme". */
const LOSING = /^(?:give|lose|relinquish|vacate|hand|tender|surrender)$/;
/** What a body does with somebody it no longer wants: "was ousted as chairman". */
const OUSTING = /^(?:oust|sack|fire|dismiss|remove|axe|depose|sideline|drop)$/;
/** Verbs by which somebody goes "from" one body to another, and by which a body gets somebody "from" another. */
const GOING = /^(?:join|come|move|arrive|switch|transfer|defect)$/;
const HIRING = /^(?:hire|poach|recruit|lure|headhunt|bring|sign|snap|snatch|tempt)$/;
const REPLACING = /^(?:succeed|replace)$/;
const NOT_YET = /^(?:will|would|may|might|could|should|to|not|n't|n’t|never)$/;
const NAMING = /^(?:ADJ|NOUN|PROPN|DET|PRON)$/;
const SEAT = /^(?:post|job|role|position|office|board|management|helm|seat|chair|resignation)$/;
/** What a post is told with: "chairman and head of sales at". */
const OF_POST = /^(?:of|at|in|for|to|and|'s|’s|-)$/;
/** Who is put into a post until a year has it until then. */
const TAKING = /\b(?:appoint|elect|re-elect|name|nominate|extend)\w*\b|\bwill\b/i;
const YEAR = String.raw`(?:\p{Lu}\p{Ll}+\s+)?(?:19|20)\d\d\b`;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "Until 2020", "until February", "from May 2010 to 2018". */
const TERM = new RegExp(
  `^(?:['’]s?(?:\\s\\p{Ll}+){1,3})?\\s+(?:(?:until|till|(?:from|between)\\s+${YEAR}\\s+(?:to|and|until|through))\\s+${YEAR}|until\\s+(?:${MONTH}|last|earlier|recently)\\b)`,
  'u',
);

/** Whether somebody's post at a body is over: "was chairman of Acme until 2020", "previously worked at Acme", "left Acme". */
export function isOver(passage: Passage, person: Mention, body: Mention): boolean {
  const { sentence, article } = passage;
  if (person.end > body.start) return false;
  if (isLeftFor(sentence.tokens, person, body) || isReplaced(passage, person, body)) return true;
  const first = person.form === 'name' ? person.end : verbOf(sentence.tokens, person);
  const between = sentence.tokens.filter(({ start, end }) => start >= first && end <= body.start);
  const comma = between.findLastIndex(({ norm }) => /^(?:,|but|now)$/.test(norm));
  const near = between.slice(comma + 1);
  if (near.some(({ norm }) => BEFORE.test(norm)) || isLeaving(near)) return true;
  const said = article.text.slice(person.end, body.start);
  const isPast = between.some(
    ({ norm, pos }) =>
      /^(?:was|were|had)$/.test(norm) || (pos === 'VERB' && (norm.endsWith('ed') || IRREGULAR_PAST.has(norm))),
  );
  return isPast && !TAKING.test(said) && TERM.test(article.text.slice(body.end, sentence.end));
}

/** Where the verb begins that "her" belongs to, in "has left her post", "resigned from her post"; else where "her" ends. */
function verbOf(tokens: readonly Token[], { start, end }: Mention): number {
  const before = tokens.filter((token) => token.end <= start);
  const verb = before.findLastIndex(({ pos }) => pos === 'VERB');
  if (verb < 0 || before.length - verb > 2) return end;
  const first = before.findLastIndex(({ pos }, at) => at < verb && !/^(?:AUX|ADV|PART)$/.test(pos));
  return (before[first + 1] as Token).start;
}

/** "Left Acme", "stepped down as chairman of Acme"; not "left Acme to join Globex" of Globex, nor "left a meeting at Acme". */
function isLeaving(words: readonly Token[]): boolean {
  const last = words.findLastIndex(({ pos }) => pos === 'VERB');
  const lemma = words[last]?.lemma ?? '';
  const before = words.slice(Math.max(0, last - 3), last);
  const behind = words.slice(last + 1);
  if (before.some(({ norm }) => NOT_YET.test(norm)) || (lemma === 'step' && behind[0]?.norm !== 'down')) return false;
  const as = behind.findIndex(({ norm }) => norm === 'as');
  const isOusted =
    OUSTING.test(lemma) &&
    (last === 0 || before.some((word) => word.lemma === 'be')) &&
    /^(?:as|from)$/.test(behind[0]?.norm ?? '');
  const isLost = LOSING.test(lemma) && behind.slice(0, as < 0 ? undefined : as).some(({ norm }) => SEAT.test(norm));
  if (!LEAVING.test(lemma) && !isOusted && !isLost) return false;
  const said = behind.slice(as + 1);
  if (!said.every(({ norm, pos }) => NAMING.test(pos) || OF_POST.test(norm) || /^(?:down|from|up|in|on)$/.test(norm)))
    return false;
  // "Left Acme for Globex", "left her seat for a post at Globex"
  if (said.some(({ norm }, at) => norm === 'for' && /^(?:an?)?$/.test(said[at + 1]?.norm ?? ''))) return false;
  return (
    !said.some(({ norm }) => norm === 'of' || norm === 'at') ||
    said.some(({ norm }) => POSTS.has(norm) || SEAT.test(norm))
  );
}

/** "Joined from rival Acme", "hired Ida Holm from Acme": the body that this person came from. */
export function isLeftFor(tokens: readonly Token[], person: Mention, body: Mention): boolean {
  let from = tokens.findIndex(({ start }) => start >= body.start) - 1;
  while (NAMING.test(tokens[from]?.pos ?? '') && tokens[from]?.norm !== 'from') from -= 1;
  if (tokens[from]?.norm !== 'from' || person.end > (tokens[from] as Token).start) return false;
  const at = tokens.slice(0, from).findLastIndex(({ pos }) => pos === 'VERB');
  const verb = tokens[at];
  if (!verb || NOT_YET.test(tokens[at - 1]?.norm ?? '')) return false;
  if (verb.end <= person.start) {
    const title = tokens.slice(at + 1, from).filter(({ end }) => end <= person.start);
    return HIRING.test(verb.lemma) && title.every(({ norm, pos }) => NAMING.test(pos) || /^(?:in|up|away)$/.test(norm));
  }
  const between = tokens.slice(0, at).filter(({ start }) => start >= person.end);
  if (!between.every(({ norm, pos }) => /^(?:AUX|ADV|NUM)$/.test(pos) || /^(?:,|who)$/.test(norm))) return false;
  if (HIRING.test(verb.lemma))
    return (
      between.some(({ lemma }) => lemma === 'be') || between.every(({ norm, pos }) => norm === ',' || pos === 'NUM')
    );
  // Who moves something from there stays.
  return GOING.test(verb.lemma) && (verb.lemma === 'join' || /^(?:ADP|ADV)$/.test(tokens[at + 1]?.pos ?? ''));
}

/** "Ida Holm succeeds Peter Klein as chairman of Acme", "takes over from him", "he was replaced": no other post is over. */
function isReplaced({ sentence: { tokens }, mentions }: Passage, person: Mention, body: Mention): boolean {
  let behind = tokens.filter(({ start }) => start >= person.end);
  // "Peter Klein, 62, was", "Peter Klein, who was"
  if (behind[0]?.norm === ',' && behind[2]?.norm === ',') behind.splice(0, 3);
  if (behind[0]?.norm === ',' && behind[1]?.norm === 'who') behind.splice(0, 2);
  const verb = behind.findIndex(({ pos }) => pos !== 'AUX');
  const isPassive =
    REPLACING.test(behind[verb]?.lemma ?? '') &&
    /^(?:was|were|been|is)$/.test(behind[verb - 1]?.norm ?? '') &&
    !behind.slice(0, verb).some(({ norm }) => NOT_YET.test(norm));
  if (isPassive) behind = behind.slice(verb + 1);
  // "Ida Holm succeeded his father"
  else if (/^(?:NOUN|ADJ|PROPN)$/.test(behind[0]?.pos ?? '') || /^['’]s$/.test(behind[0]?.norm ?? '')) return false;
  else if (!isSucceeded(tokens.filter(({ end }) => end <= person.start))) return false;
  const link = behind.findIndex(({ norm, pos }) => /^(?:as|at|,|who)$/.test(norm) || pos === 'VERB');
  const isAt = behind[link]?.norm === 'at';
  if (!isAt && behind[link]?.norm !== 'as') return false;
  const rest = behind.slice(link + 1);
  const first = mentions.find(
    ({ start, type }) => start >= (rest[0]?.start ?? 0) && /^(?:agency|company|organization|region)$/.test(type),
  );
  if (first !== body) return false;
  if (isAt) return rest.every(({ start, pos }) => start >= body.start || NAMING.test(pos));
  const last = rest.findIndex(({ norm, pos }) => !NAMING.test(pos) && !OF_POST.test(norm));
  const post = last < 0 ? rest : rest.slice(0, last);
  return body.start < (post.at(-1)?.end ?? 0) && post.some(({ norm }) => POSTS.has(norm));
}

/** Whether words end in "succeeds" or "takes over from", titles aside; but not in "will replace". */
function isSucceeded(before: readonly Token[]): boolean {
  const isTitle = ({ norm }: Token) => POSTS.has(norm) || HONORIFICS.has(norm) || /^(?:the|former)$/.test(norm);
  let at = before.findLastIndex((token) => !isTitle(token));
  const isOver = before[at]?.norm === 'from' && before[at - 1]?.norm === 'over' && before[at - 2]?.lemma === 'take';
  if (isOver) at -= 2;
  return (isOver || REPLACING.test(before[at]?.lemma ?? '')) && !NOT_YET.test(before[at - 1]?.norm ?? '');
}
