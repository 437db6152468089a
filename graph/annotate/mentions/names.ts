/**
 * Runs of capitals → names whose own words tell the type: bodies, firms, policies, events, zones.
 * What tells nothing is left open for evidence from the whole article.
 */
import { KNOWN } from './designations.ts';
import type { Found, OpenName } from './found.ts';
import { growLeft, growRight } from './grow.ts';
import { TOPIC_WORDS } from './lexicon/bodies.ts';
import { FUNCTION_WORDS, GENERIC_CAPITALS, NETWORKS } from './lexicon/common.ts';
import { COMPANY_NOUNS, COMPANY_VERBS } from './lexicon/companies.ts';
import { SMALL_FIRMS } from './lexicon/firmNames.ts';
import { HONORIFICS, POSTS, SPEECH_VERBS } from './lexicon/persons.ts';
import { REGION_WORDS } from './lexicon/regions.ts';
import type { Line, Spelling } from './lines.ts';
import { isOfYear, readType } from './nameTypes.ts';
import { scorePersonName } from './persons.ts';
import { isDemonym, type PlaceFinder, sliceWords } from './places.ts';
import { findRuns, type Run } from './runs.ts';
import { isAcronymOf } from './shortForms.ts';
import type { Word } from './words.ts';

/** Names of one line: typed ones, and open ones. */
export function findNames(
  line: Line,
  spelling: Spelling,
  find: PlaceFinder,
  text: string,
): { found: Found[]; open: OpenName[] } {
  const { words } = line;
  const found: Found[] = [];
  const open: OpenName[] = [];
  const runs = findRuns(line, spelling).flatMap((run) => splitAtTitle(words, run, text));
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run) continue;
    const piece = trimRun(words, run, text);
    if (!piece || isTitleOrDocument(words, piece)) continue;
    for (let from = piece.from; from < piece.to; ) {
      const rest = { from, to: piece.to };
      const place = find(sliceWords(words, from, piece.to, text))[0];
      // "European Union": the gazetteer knows it whole.
      if (
        place &&
        !place.ambiguous &&
        (place.kind === 'world-region' || place.kind === 'country' || place.kind === 'macro-region')
      )
        break;
      const typed = readType(words, rest, text);
      if (!typed) {
        const joined = joinByAcronym(words, rest, runs[index + 1], text);
        if (joined) found.push({ line: line.index, from, to: joined, type: 'organization', kind: null, weight: 61 });
        else open.push({ line: line.index, from, to: piece.to });
        break;
      }
      const before = runs[index - 1];
      const last = found.at(-1);
      // A run inside the tail of the name before belongs to that name.
      const isUsed = before && last && last.from < before.from && before.from < last.to;
      const left = isUsed ? from : growLeft(words, from, typed, before, find, text);
      const right = growRight(words, typed, find, text);
      // "co-organised by … and the Macao Productivity Forum": who organises is a body.
      const isHost = typed.type === 'event' && isAgent(words, left);
      found.push({
        line: line.index,
        from: left,
        to: right,
        type: isHost ? 'organization' : typed.type,
        kind: isHost ? null : typed.kind,
        weight: typed.type === 'policy' && isOfYear(words[typed.end - 1]) ? KNOWN : 60,
        ...(typed.nameEnd === undefined ? {} : { name: sliceWords(words, left, typed.nameEnd, text) }),
      });
      from = Math.max(right, typed.end);
      if (right > piece.to) while ((runs[index + 1]?.to ?? Infinity) <= right) index += 1;
    }
  }
  return { found, open };
}

/** Behind "organised by", alone or as a later item of a list. */
function isAgent(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > Math.max(1, from - 14); at -= 1) {
    const word = words[at];
    if (!word || /^[.;:]$/.test(word.text) || /^(?:at|during|in|on)$/.test(word.norm)) return false;
    if (word.norm === 'by')
      return /^(?:co-)?(?:organi[sz]ed|hosted|sponsored|convened|run|staged|held)$/.test(words[at - 1]?.norm ?? '');
  }
  return false;
}

/** Without titles in front, generic capitals around, and numbers that lead nowhere. */
function trimRun(words: readonly Word[], run: Run, text: string): Run | null {
  let { from, to } = run;
  const opener = words[from];
  // "Drugmaker Sanofi SA said"
  if (opener?.isInitial && to - from > 1 && COMPANY_NOUNS.has(opener.norm) && !isTitleWord(words[from + 1], 2))
    from += 1;
  const hasHead = readType(words, { from, to }, text) !== null;
  if (!hasHead) {
    // "Minister of Economic Affairs Hubert Lechner"
    const office = words[from - 1]?.norm === 'of' && POSTS.has(words[from - 2]?.norm ?? '');
    while (office && to - from > 1 && TOPIC_WORDS.has(words[from]?.norm ?? '')) from += 1;
    // "Minister for Trade and Industry Lim Swee Huat"
    while (to - from > 2 && TOPIC_WORDS.has(words[from]?.norm ?? '') && hasPostBefore(words, from)) from += 1;
    while (from < to && isTitleWord(words[from], to - from)) from += 1;
    while (
      from < to &&
      /^\d/.test(words[from]?.text ?? '') &&
      !/\p{L}/u.test(words[from]?.text.replace(/(?:st|nd|rd|th)$/, '') ?? '')
    )
      from += 1;
    while (isDemonymBefore(words, from, to) && !isCalledAfter(words, { from, to }, text)) from += 1;
    while (from < to && isGeneric(words, from)) from += 1;
    while (from < to && isGeneric(words, to - 1) && !/^(?:ii|iii|iv|v)$/.test(words[to - 1]?.norm ?? '')) to -= 1;
    const only = words[from];
    if (
      from < to &&
      to - from === 1 &&
      only &&
      (isDemonym(only) || FUNCTION_WORDS.has(only.norm) || only.text.length < 2)
    )
      return null;
  }
  return from < to ? { from, to } : null;
}

const isDemonymBefore = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 && words[from] !== undefined && isDemonym(words[from] as Word);

/** Supporters, believers, voters: "Scottish Conservatives". */
const ADHERENTS = /(?:ans?|ists?|ats|ives|als|ics|ers|ors|ims|ese)$/;

/** "Bavarian Nordic", "Scottish Widows": an article says it again and again, and never without the adjective. */
function isCalledAfter(words: readonly Word[], { from, to }: Run, text: string): boolean {
  const rest = words.slice(from + 1, to);
  if (ADHERENTS.test(rest.at(-1)?.norm ?? '') || scorePersonName(rest) >= 1) return false;
  const timesSaid = (name: string): number => text.split(name).length - 1;
  const times = timesSaid(sliceWords(words, from, to, text));
  return times > 1 && times === timesSaid(sliceWords(words, from + 1, to, text));
}

/** "KPI"; also in "on Facebook plans for", but not "Facebook said", "Facebook owner Acme". */
function isGeneric(words: readonly Word[], at: number): boolean {
  const { norm = '' } = words[at] ?? {};
  const next = words[at + 1]?.norm ?? '';
  const isFirm =
    NETWORKS.has(norm) &&
    (/^(?:parent|owner)$/.test(next) ||
      (!MEDIUM.test(words[at - 1]?.norm ?? '') && (COMPANY_VERBS.has(next) || SPEECH_VERBS.has(next))));
  return GENERIC_CAPITALS.has(norm) && !isFirm;
}

const MEDIUM = /^(?:on|via|to|through|over|from|using|by|with|in|for|of)$/;

/** A post and its field before a name: "Minister for Trade and". */
function hasPostBefore(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const word = words[at];
    if (!word || (word.isMark && word.text !== ',')) return false;
    if (POSTS.has(word.norm)) return true;
    if (!/^(?:of|for|and|,|the)$/.test(word.norm) && !TOPIC_WORDS.has(word.norm)) return false;
  }
  return false;
}

const DOCUMENTS = new Set(
  'agreement agreements code form report reports exhibit statement statements data note notes table chapter section article appendix annex amendment contract letter certificate page dollars officer version edition'.split(
    ' ',
  ),
);

const DEPARTMENTS = new Set(
  'operations marketing sales strategy supply chain corporate product legal compliance procurement company firm group board party unit team consultants services programs affairs'.split(
    ' ',
  ),
);

/** "Chief Information Officer", "Stock Option Agreement": what they end in is no name's end. */
function isTitleOrDocument(words: readonly Word[], { from, to }: Run): boolean {
  const last = words[to - 1];
  const own = words.slice(from, to);
  if (own.every((word) => TOPIC_WORDS.has(word.norm))) return to - from === 1;
  // "Vice President of Operations", "the Company"
  if (own.every((word) => DEPARTMENTS.has(word.norm) || TOPIC_WORDS.has(word.norm)))
    return !(last?.norm === 'board' && own.length > 2);
  // "Note 23" is none, "23andMe" is one.
  const beforeLast = /^\d/.test(last?.text ?? '') && !SMALL_FIRMS.has(last?.norm ?? '') ? words[to - 2] : last;
  if (!last || !beforeLast) return true;
  if (last.norm === 'group' && /^(?:leadership|leading|working|steering|expert|task)$/.test(words[to - 2]?.norm ?? ''))
    return true;
  if (to - from > 1 && (DOCUMENTS.has(last.norm) || DOCUMENTS.has(beforeLast.norm))) return true;
  // "the City of Helena"
  if (to - from === 1 && REGION_WORDS.has(last.norm) && words[to]?.norm === 'of') return true;
  if (to - from === 1 && last.isInitial && /ly$/.test(last.norm) && last.pos !== 'PROPN') return true;
  return POSTS.has(last.norm) && !/^(?:king|prince|partner|fellow|executive|expert)$/.test(last.norm);
}

function isTitleWord(word: Word | undefined, length: number): boolean {
  return (
    word !== undefined &&
    length > 1 &&
    (HONORIFICS.has(word.norm) ||
      /^(?:republican|democratic|democrat|incumbent|acting|former)$/.test(word.norm) ||
      POSTS.has(word.norm) ||
      word.norm === 'vice' ||
      word.norm === 'deputy')
  );
}

const isBeforePost = (word: Word | undefined): boolean =>
  /^(?:prime|vice|deputy|acting|senior|executive|former|assistant|chief|managing|financial|operating|technology|general)$/.test(
    word?.norm ?? '',
  );

/** "Shenzhen Mayor Qin Weizhong": a place, a post and a person. */
function splitAtTitle(words: readonly Word[], run: Run, text: string): Run[] {
  // From the end, so that all of "Chief Executive Officer" is the post.
  for (let at = run.to - 2; at > run.from; at -= 1) {
    const word = words[at];
    if (!word || (!POSTS.has(word.norm) && !HONORIFICS.has(word.norm))) continue;
    const rest = { from: at + 1, to: run.to };
    if (readType(words, rest, text) || scorePersonName(words.slice(rest.from, rest.to)) < 1) continue;
    // "Tamil Nadu Industries Minister X": the field belongs to the post.
    let end = at;
    while (end > run.from && TOPIC_WORDS.has(words[end - 1]?.norm ?? '')) end -= 1;
    // "Vice President X", "Chief Executive Officer X"
    while (end > run.from && isBeforePost(words[end - 1])) end -= 1;
    return end > run.from ? [{ from: run.from, to: end }, rest] : [rest];
  }
  return [run];
}

/** "UK Research and Innovation (UKRI)": the acronym behind it says that "and" is part of the name. */
function joinByAcronym(words: readonly Word[], run: Run, next: Run | undefined, text: string): number | null {
  if (!next || readType(words, next, text) || next.from !== run.to + 1 || words[run.to]?.norm !== 'and') return null;
  const short = words[next.to + 1];
  if (words[next.to]?.text !== '(' || !short?.isUpper || words[next.to + 2]?.text !== ')') return null;
  return isAcronymOf(short.text, sliceWords(words, run.from, next.to, text)) ? next.to : null;
}
