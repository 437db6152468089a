/** Posts that stand between a name and a body, with nothing else: they can hardly be read otherwise. */
import { HONORIFICS, POSTS } from '../../annotate/mentions/lexicon/persons.ts';
import type { Mention, Token } from '../../model.ts';
import type { Passage } from '../passage.ts';
import type { Found, RulePlace } from './rule.ts';

/** Posts in which nobody need be of the body that is named before them: "Apple analyst", "China expert". */
const LOOSE = new Set(
  'analyst expert author journalist investor historian sociologist lawyer inventor entrepreneur founder co-founder farmer designer member king prince princess'.split(
    ' ',
  ),
);
const OF_PLACES = /^(?:mayor|vice-mayor|deputy-mayor|governor|vice-governor|president|premier|chancellor)$/;
/** What goes with such a post: "Vice President", "newly elected". */
const OF_PLACE_TITLES = /^(?:vice|deputy|acting|interim|lieutenant|new|newly|current|appointed|elected)$/;
/** Whose post it is that somebody holds there: "head of suppliers of Acme". */
const OTHERS =
  /^(?:supplier|rival|customer|competitor|buyer|client|member|former|union|fan|critic|opponent|ally|allies|victim|lawsuit|shareholder|friend)s?$/;
/** Parts of a body, so that who heads them is of the body. */
const PARTS =
  /^(?:department|division|unit|office|board|committee|council|group|bureau|branch|section|laboratory|centre|center|team|arm|business|school|faculty|institute|plant|factory)$/;
/** Who is for a place as its own. */
const OF_STATE = /^(?:mayor|governor|premier|chancellor|minister|ambassador|senator|councillor|member|mp)$/;
const MOST_BEFORE = 6;
const MOST_BEHIND = 14;

/** "Akron Fund Executive Director Tom Bell", "Tom Bell, deputy head of the sales department of Acme". */
export function readPostBeside({ clause, index, passage }: RulePlace): Found[] {
  const unit = clause.units[index];
  if (unit?.kind !== 'np') return [];
  return unit.mentions.flatMap((source) => {
    if (source.type !== 'person' || source.form === 'pronoun') return [];
    return passage.mentions.flatMap((target) =>
      isPostBeside(passage, source, target) || sharesPost(passage, source, target)
        ? [{ relation: 'holds_post', source, target } as const]
        : [],
    );
  });
}

/** Whether a post, and nothing else, stands between the two. */
export function isPostBeside(passage: Passage, person: Mention, body: Mention): boolean {
  if (!/^(?:agency|company|organization|region)$/.test(body.type) || body.form !== 'name' || body.inside !== null)
    return false;
  const { start: first, end: last } = passage.sentence;
  if (body.start < first || body.end > last) return false;
  const isBefore = body.end <= person.start;
  if (!isBefore && person.end > body.start) return false;
  const other = bodyBetween(passage, person, body);
  if (other && !isBefore) return isPostBeside(passage, person, other) && isFurtherPost(passage, other, body);
  if (other && (!isBefore || !isPostBeside(passage, person, other) || sharesPost(passage, person, body))) return false;
  const between = wordsBeside(passage, person, body);
  if (!isBefore && between.length === 1 && postBehind(passage, body).length > 0) return true;
  // "With Acme director Ida Holm": the body is another's.
  const next = passage.sentence.tokens.find(({ start }) => start >= body.end);
  if (!isBefore && next && isPost(next, body)) return false;
  if (!isBefore) return between.length <= MOST_BEHIND && isApposed(between, body);
  return between.length <= MOST_BEFORE && isTitle(between, body, other ? isJoined : isPost);
}

/** "Ida Holm, director of the Guild and a vice-chairman of Acme": the body of a post that "and" joins to another. */
function isFurtherPost({ sentence: { tokens } }: Passage, other: Mention, body: Mention): boolean {
  const between = tokens.filter(({ start, end }) => start >= other.end && end <= body.start);
  const [and, ...words] = between;
  return and?.norm === 'and' && words.length <= MOST_BEHIND && isPostOf(words, body);
}

/** The post in "Ida Holm, Acme's sales director for Europe,"; none in "Ida Holm, Acme director Tom Bell and others". */
export function postBehind({ mentions, sentence: { tokens } }: Passage, body: Mention): Token[] {
  const behind = tokens.filter(({ start }) => start >= body.end);
  const last = behind.slice(0, MOST_BEFORE).findLastIndex((word) => isPost(word, body));
  const post = behind.slice(0, last + 1);
  const rest = behind.slice(last + 1);
  const isField = /^(?:for|of|in)$/.test(rest[0]?.norm ?? '');
  // "Vice president for Asia Tom Bell": whose post it is stands behind the field of work.
  const holder = mentions.find(({ type, start }) => type === 'person' && start >= body.end)?.start;
  const { norm = ',' } = (isField ? rest.find((word) => !isOfField(word) || word.start === holder) : rest[0]) ?? {};
  const isWhole = isField ? /^(?:[,.;:!?)–—]|who)$/.test(norm) : /^(?:,|\.|and|who)$/.test(norm);
  return isWhole && body.type !== 'region' && isTitle(post, body, isPost) ? post : [];
}

/** "For sales and marketing in the Middle East". */
const isOfField = ({ norm, pos }: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|DET|NUM|ADP|CCONJ)$/.test(pos) || /^(?:'s|-|&)$/.test(norm);

/** "Acme founder and Globex director Ida Holm": the next body, which has a post of its own. */
function bodyBetween({ mentions, sentence }: Passage, person: Mention, body: Mention): Mention | undefined {
  const [from, to] = [Math.min(person.end, body.end), Math.max(person.start, body.start)];
  // "Ida Holm, head of research in Europe at Acme"
  const isPassed = ({ type, start }: Mention) =>
    type === 'region' &&
    body.type !== 'region' &&
    isForPlace(sentence.tokens.filter((token) => token.start >= person.end && token.end <= start));
  return mentions.find(
    (mention) =>
      mention.inside === null &&
      mention.start >= from &&
      mention.end <= to &&
      !/^(?:industry|product|person)$/.test(mention.type) &&
      !isPassed(mention),
  );
}

/** Whether words from a name to a place tell a post whose work is for it: ", head of research in"; not ", mayor of". */
export function isForPlace(words: readonly Token[]): boolean {
  return (
    /^(?:for|in|across)$/.test(words.findLast(({ pos }) => pos === 'ADP')?.norm ?? '') &&
    !words.some(({ norm, pos }) => pos === 'AUX' || norm === 'who' || OF_STATE.test(norm))
  );
}

/** All between the two; behind another body what stands after "and", before another body only as far as the "and" that joins it. */
export function wordsBeside(passage: Passage, person: Mention, body: Mention): Token[] {
  const from = Math.min(person.end, body.end);
  const other = bodyBetween(passage, person, body);
  if (other && person.end <= body.start)
    return passage.sentence.tokens.filter(({ start, end }) => start >= other.end && end <= body.start).slice(1);
  const to = other?.start ?? Math.max(person.start, body.start);
  const words = passage.sentence.tokens.filter(({ start, end }) => start >= from && end <= to);
  if (!other) return words;
  if (sharesPost(passage, person, body)) return wordsBeside(passage, person, other);
  return words.at(-1)?.norm === 'and' ? words.slice(0, -1) : [];
}

/** "Acme and Globex director Ida Holm agreed": at both, if less surely; but not "they sued Acme and Globex director …". */
function sharesPost(passage: Passage, person: Mention, body: Mention): boolean {
  const { tokens } = passage.sentence;
  const other = bodyBetween(passage, person, body);
  if (
    body.type === 'region' ||
    other?.type !== body.type ||
    body.form !== 'name' ||
    !isPostBeside(passage, person, other)
  )
    return false;
  const at = tokens.findIndex(({ start }) => start >= body.end);
  if (tokens[at]?.norm !== 'and' || tokens[at + 1]?.start !== other.start) return false;
  const before = tokens.findLast(({ end }) => end <= body.start)?.norm;
  return before === undefined || /^(?:said|says|adds|added)$/.test(before);
}

/** "'s newly appointed Executive Director Dr". */
function isTitle(between: readonly Token[], body: Mention, isLast: typeof isPost): boolean {
  const words = between.filter(({ norm }) => !HONORIFICS.has(norm) || POSTS.has(norm));
  const post = words.at(-1);
  return (
    post !== undefined &&
    isLast(post, body) &&
    words.every((word, at) => (at === 0 && word.norm === "'s") || isTitleWord(word, words[at - 1], body))
  );
}

/** What joins two posts is part of the title, what joins a body to somebody else is not. */
function isTitleWord(word: Token, before: Token | undefined, body: Mention): boolean {
  const { norm, pos } = word;
  if (norm === 'and') return before !== undefined && isJoined(before, body);
  if (body.type === 'region') return isPost(word, body) || OF_PLACE_TITLES.test(norm);
  return (
    POSTS.has(norm) ||
    (/^(?:ADJ|NOUN|PROPN)$/.test(pos) && !OTHERS.test(norm)) ||
    /^(?:newly|recently|currently|managing|operating|acting|founding|appointed|elected)$/.test(norm)
  );
}

/** ", the deputy director of the production department of", ", chief economist of publicly owned lender". */
const isApposed = ([comma, ...words]: readonly Token[], body: Mention): boolean =>
  comma?.text === ',' && isPostOf(words, body);

function isPostOf(words: readonly Token[], body: Mention): boolean {
  const link = words.findLastIndex(({ pos }) => pos === 'ADP');
  const head = words.findIndex((word) => isPost(word, body));
  if (head < 0 || head >= link || !/^(?:of|at|for|with)$/.test(words[link]?.norm ?? '')) return false;
  if (body.type === 'region' && (link !== head + 1 || words[link]?.norm !== 'of')) return false;
  // A field of work has no article: "head of sales and marketing of Acme", but "head of a review of Acme".
  const of = words.findIndex(({ norm }, at) => norm === 'of' && at > head && at < link);
  if (of >= 0 && words[of + 1]?.pos === 'DET' && !PARTS.test(words[link - 1]?.lemma ?? '')) return false;
  return words.every(
    ({ norm, pos, text }, at) =>
      !OTHERS.test(norm) &&
      (/^(?:DET|ADJ|NOUN|PROPN|ADV|CCONJ)$/.test(pos) ||
        at === link ||
        /^(?:of|for|at)$/.test(norm) ||
        (/^(?:in|across|,)$/.test(norm) && /^(?:the|\p{Lu}.*)$/u.test(words[at + 1]?.text ?? '')) ||
        text === '-' ||
        /^(?:managing|operating|acting|founding|appointed|elected)$/.test(norm) ||
        (at > link && /^\p{Ll}+ed$/u.test(text))),
  );
}

const isPost = ({ norm, lemma }: Token, { type }: Mention): boolean =>
  type === 'region'
    ? OF_PLACES.test(norm)
    : (POSTS.has(norm) || POSTS.has(lemma)) && !LOOSE.has(lemma) && !LOOSE.has(norm);

/** What "and" may join to another post: "founder and chief executive". */
const isJoined = (word: Token, body: Mention): boolean => isPost(word, body) || /founder$/.test(word.norm);
