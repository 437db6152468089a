/** Lists by place: "1 Kunshan (Jiangsu) 134", "2. Baguio City Economic Zone", "No. 3 (new) – Hexagon". */
import type { LocalFigure, Mention, Reading, Sentence } from '../model.ts';
import { OWNING_TYPES } from './owner/types.ts';

/** An item's number, in offsets of the article, and what it states. */
export interface Ranking {
  readonly number: number;
  readonly figure: LocalFigure;
}

/** "1.", "#1", "No. 1 (last year: 6) –", "=9", "6 (tie)." */
const PLACE =
  /^\s*(?:#\s?|No\.\s?|=)?(?<place>\d{1,3})(?:=|\s*(?<former>\((?:ties?|tied|joint|new|\d{1,3}|[^()]{0,20}:\s?\d{1,3})\)))?[.):]?\s+(?:[–—-]\s+)?(?=\p{Lu})/iu;
/** What says that bare numbers are places, and not those of paragraphs. */
const RANKED = /\b(?:rank(?:s|ed|ings?)?|top|league)\b/i;
const FEWEST = 3;

/** The places of a list of at least three that begins with the first and says that it ranks, or from which place. */
export function findRankings({ article, mentions, sentences }: Reading): readonly Ranking[] {
  const items: Ranking[] = [];
  let first = article.text.length;
  let isCompared = false;
  for (const { start, end } of article.blocks) {
    const match = PLACE.exec(article.text.slice(start, end));
    const place = Number(match?.groups?.place);
    if (match === null || !(place >= 1)) continue;
    const owner = ownerAt(mentions, article.text, start + match[0].length);
    if (owner !== null && isSubject(owner, sentences, article.text.slice(owner.end, end))) continue;
    if (owner === null || place < (items.at(-1)?.figure.value ?? 0) || (items.length === 0 && place > 1)) continue;
    first = Math.min(first, start);
    isCompared ||= match.groups?.former !== undefined;
    const number = start + match[0].indexOf(match.groups?.place as string);
    items.push({ number, figure: writeFigure(owner, place, { start, end: owner.end }) });
  }
  const isRanking = isCompared || RANKED.test(article.text.slice(0, first));
  return isRanking && items.length >= FEWEST ? items : [];
}

/** Who is named there, be it behind whose it is: "Tarlac's Luisita Industrial Park". */
function ownerAt(mentions: readonly Mention[], text: string, at: number): Mention | null {
  const found = mentions.find(
    ({ type, start, inside }) => inside === null && start === at && OWNING_TYPES.includes(type),
  );
  if (!found) return null;
  const possessed = /^['’]s\s+/.exec(text.slice(found.end))?.[0];
  return (possessed === undefined ? null : ownerAt(mentions, text, found.end + possessed.length)) ?? found;
}

const PHRASE = /^(?:of|in|at|from|by|with|and|on|for|near|new)\b/;

/** "2. Germany bans exports": the item of a list of news. */
function isSubject({ end }: Mention, sentences: readonly Sentence[], behind: string): boolean {
  const said = behind.trim();
  if (/^\p{Ll}/u.test(said) && /[.!?]$/.test(said) && !PHRASE.test(said)) return true;
  const tokens = sentences.find((sentence) => sentence.start < end && sentence.end >= end)?.tokens ?? [];
  return /^(?:VERB|AUX)$/.test(tokens.find(({ start }) => start >= end)?.pos ?? '');
}

function writeFigure({ entity }: Mention, value: number, evidence: LocalFigure['evidence']): LocalFigure {
  return {
    subject: entity,
    about: null,
    measure: 'rank',
    value,
    unit: 'rank',
    comparator: 'exact',
    status: 'actual',
    time: null,
    level: null,
    batch: null,
    segment: null,
    change: null,
    scope: null,
    said_by: null,
    evidence,
  };
}
