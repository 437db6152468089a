import { lookupPlace } from '../gazetteer/places.ts';
import type { BlockKind } from '../ontology.ts';
import { AUTHOR, LABELS, NOISE, PUBLICATION_WORD } from './bylineCues.ts';
import { findDate } from './calendar.ts';
import { completeYear } from './completeYear.ts';
import { readDateline } from './dateline.ts';
import type { Metadata } from './drafts.ts';
import { SIGNATURE } from './endMark.ts';
import { KICKER } from './lineCues.ts';
import type { Line } from './lines.ts';
import { trimBrackets } from './trimBrackets.ts';

/** What the lines say of the article themselves; `weak` is guessed from the page around it. */
export interface FoundMetadata {
  readonly strong: Metadata;
  readonly weak: Metadata;
}

/** Reads title, publisher, date and authors from classified lines. */
export function readMetadata(lines: readonly Line[], kinds: readonly BlockKind[]): FoundMetadata {
  const of = (kind: BlockKind) => lines.filter((_, at) => kinds[at] === kind).map((line) => line.plain);
  const headAt = kinds.indexOf('headline');
  const storyAt = kinds.indexOf('body');
  const over = lines.filter((_, at) => at < headAt && kinds[at] === 'boilerplate').map((line) => line.plain);
  const opening = lines.filter((_, at) => kinds[at] === 'body').slice(0, 2);
  const parts = of('byline').map(readByline);
  const dateline = opening.map((line) => readDateline(line.plain)).find((found) => found !== null) ?? null;
  const clutter = of('boilerplate');

  const published =
    first(parts, (part) => part.published) ??
    first(over, (line) => findDate(line)?.edtf ?? null) ??
    dateline?.date ??
    null;
  const masthead = storyAt < 0 ? null : readMasthead(lines, kinds, headAt);
  return {
    strong: {
      title: headAt < 0 ? null : of('headline').join(': '),
      publisher:
        first(parts, (part) => part.publisher) ?? dateline?.agency ?? readSignature(lines, kinds) ?? masthead ?? null,
      published:
        published === null || !published.startsWith('XXXX') ? published : completeYear(published, lines, clutter),
      url: null,
      byline: [...new Set(parts.flatMap((part) => part.authors))],
    },
    weak: {
      title: firstSentence(opening[0]?.plain ?? lines[0]?.plain ?? ''),
      publisher: first(clutter, readTrail) ?? first(clutter, readRightsHolder) ?? first(of('caption'), readCredit),
      published: first(clutter, readRightsYear),
      url: null,
      byline: [],
    },
  };
}

interface BylineParts {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
}

/** The paper before a label that has lost its space, and a site before a bar: "Lake WireUpdated: …", "news.example.org | Updated: …". */
const GLUED = /^(\p{Lu}[\p{L} ]*\p{L}(?=(?:Updated|Published|Posted)\s*:)|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?=\s*[|·•]))/u;

/** One line such as "Writer: Han Ximin | From: Shenzhen Daily | Updated: 2022-11-23" or "The Review, 9 March 2024". */
export function readByline(plain: string): BylineParts {
  let publisher: string | null = null;
  let published: string | null = null;
  const authors: string[] = [];
  const glued = GLUED.exec(plain)?.[1] ?? null;
  for (const part of trimBrackets(glued === null ? plain : plain.slice(glued.length))
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/\s*[|·•;]\s*|\s+[—–]\s+/)
    .flatMap(splitLabels)
    .map(trimBrackets)) {
    if (/^(?:edit(?:ed|ing|or)|photo|translat)/i.test(part)) {
      published ??= findDate(part)?.edtf ?? null;
      continue;
    }
    const label = /^([\p{L} ]{2,24}?)\s*[:：]\s*(.*)$/u.exec(part);
    const kind = label ? LABELS.get(label[1]?.toLowerCase() ?? '') : undefined;
    const [value, paper] = splitPaper(kind ? (label?.[2] ?? '') : part);
    if (kind !== 'other') publisher ??= paper;
    const date = findDate(value, /\bmonthly\b/i.test(plain));
    if (date) published ??= date.edtf;
    if (kind === 'other') continue;
    const named = [...value.matchAll(AUTHOR)].flatMap((match) => splitNames(match[1] ?? ''));
    authors.push(...named);
    const rest = tidyName(named.length > 0 ? '' : date ? value.slice(0, date.start) : value);
    if (rest === '' || NOISE.test(rest) || kind === 'published' || countWords(rest) > 10) continue;
    if (kind === 'author') authors.push(...splitNames(rest));
    else if (
      kind === 'publisher' ||
      (PUBLICATION_WORD.test(rest.replace(SURNAME, '$1')) && !/\bcontributed\b/.test(rest)) ||
      // "COIMBATORE, SEPTEMBER 14, 2025" says where and when.
      (date && publisher === null && !isPerson(rest) && lookupPlace(rest).length === 0)
    )
      publisher ??= rest;
    else if (isPerson(rest) && !/\bcontributed\b/.test(rest)) authors.push(...splitNames(rest));
  }
  publisher ??= glued;
  return { publisher: publisher === null ? null : fromCapitals(publisher), published, authors };
}

/** "Priya Raman / The Coastal Herald", "Priya Raman for The Coastal Herald": who wrote it, and for which paper. */
function splitPaper(value: string): [value: string, paper: string | null] {
  const match = /^(.*\S)\s+(?:\/|for)\s+(\p{Lu}[^/]*)$/u.exec(value);
  const paper = match?.[2]?.trim() ?? '';
  const isPaper = PUBLICATION_WORD.test(paper) || /^(?:The|Der|Die|Das|La|Le|Les|El|Il)\s/.test(paper);
  return isPaper ? [match?.[1] ?? '', paper] : [value, null];
}

/** "Sun Wei and Sun Li" are people, "The Herald Sun" is a paper. */
const SURNAME = /(^|\band\s|,\s*)Sun\s(?=\p{Lu}\p{Ll}+)/gu;

/** "Source: X   Editor: Y 2023-08-17" has its labels in a row without bars. */
function splitLabels(part: string): string[] {
  const labels = [...LABELS.keys()].sort((a, b) => b.length - a.length);
  const starts = [...part.matchAll(new RegExp(String.raw`(?<![\p{L}])(?:${labels.join('|')})\s*[:：]`, 'giu'))].map(
    (match) => match.index,
  );
  if (starts.length === 0) return [part];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((start, at) => part.slice(start, cuts[at + 1]).trim()).filter((piece) => piece !== '');
}

function tidyName(text: string): string {
  const bare = text
    .replace(/\b(?:on|at|updated?|published|posted)\s*$/i, '')
    .replace(
      /(?:^|[,(]\s*)sun,?\s*$|\b(?:sunday|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?,?\s*$/i,
      '',
    )
    .replace(/,?\s*\b(?:issue|vol(?:ume)?|no)\.?\s*\d.*$/i, '')
    .replace(/[\s,]+\d{1,2}\s?[–-]\s*$/, '')
    .replace(/(?:^|\s)\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?[\s,]*$/i, '')
    .replace(/^[\s,.:;–—-]+|[\s,;:–—-]+$/g, '');
  return trimBrackets(withoutPlace(bare));
}

/** "ANKARA-Lake Agency": where the agency wrote it is no part of its name. */
function withoutPlace(name: string): string {
  const [, place = '', agency = ''] = /^([\p{Lu} ]{3,})\s?[-–—]\s?(\p{Lu}\p{Ll}.*)$/u.exec(name) ?? [];
  return lookupPlace(place).length > 0 ? agency : name;
}

function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:,|、|\/|&|\band\b)\s*/)
    .map((name) => name.replace(/\sin\s\p{Lu}.*$/u, '').trim())
    .filter((name) => /\p{Lu}/u.test(name));
}

function isPerson(text: string): boolean {
  return /^(?:(?:\p{Lu}\.\s?)+|\p{Lu}[\p{L}'’-]+\s)(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}(?:(?:,| and| &)\s.*)?$/u.test(text);
}

/** A name set in capitals, as a masthead is, in ordinary letters: "WESTERN OBSERVER" → "Western Observer". */
function fromCapitals(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:Of|For|And|The|In|On|At)(?=\s)/g, (word) => word.toLowerCase());
}

/** The name over the headline: a publication's, alone on its line or before a dash. */
function readMasthead(lines: readonly Line[], kinds: readonly BlockKind[], headAt: number): string | null {
  for (let at = 0; at < headAt; at++) {
    const { plain } = lines[at] as Line;
    const tagged = /^([^.!?,]{3,40}?)\s[—–]\s\p{Ll}/u.exec(plain)?.[1];
    if (tagged) return tagged;
    if (KICKER.some((cue) => cue.pattern.test(plain))) continue;
    const isName = countWords(plain) >= 2 && countWords(plain) <= 8 && /^[\p{L}\s&'’-]+$/u.test(plain);
    if (kinds[at] === 'boilerplate' && isName && PUBLICATION_WORD.test(plain) && kinds[at + 1] === 'byline')
      return fromCapitals(plain);
  }
  return null;
}

/** "… fourth in the country. — VNB" */
function readSignature(lines: readonly Line[], kinds: readonly BlockKind[]): string | null {
  const last = lines.findLast((_, at) => kinds[at] === 'body')?.plain ?? '';
  return SIGNATURE.exec(last)?.[1] ?? null;
}

/** The site's name in a navigation trail: "The Ledger › Business", "> Jiaxing Today". */
function readTrail(plain: string): string | null {
  const steps = plain.split(/\s*(?:>>?|›|»)\s*/);
  if (steps.length < 2) return null;
  const name = (steps[0] === '' ? steps[1] : steps[0]) ?? '';
  return /\s/.test(name) && PUBLICATION_WORD.test(name) && countWords(name) <= 6 && !/[:,]/.test(name) ? name : null;
}

function readRightsHolder(plain: string): string | null {
  if (/^all (?:photo|picture|image)/i.test(plain)) return null;
  const match =
    /(?:copyright|©|\(c\))[\s©,:]*(?:by\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|present))?[\s,]*)?(?:by\s)?(\p{L}[^©|]*)/iu.exec(
      plain,
    );
  const name = match?.[1]
    ?.replace(/\.\s.*$/u, '')
    .replace(/\ball rights reserved.*$/i, '')
    .replace(/[\s,.]*(?:19|20)\d\d.*$/, '')
    .replace(/[\s.,]+$/, '');
  return name && /\p{Lu}/u.test(name) && countWords(name) <= 10 ? name : null;
}

/** The paper in the credit of its own pictures: "(Riverton Post/ Ann Lee)", "(Riverton Post file photo)". */
function readCredit(caption: string): string | null {
  const name = /[([]([^()[\]/]{3,40}?)(?:\s?\/\s?\p{Lu}[^()[\]]*|\sfile photo)[)\]]\.?$/u.exec(caption)?.[1]?.trim();
  return name && !/^(?:photo|picture|image|source|credit|file)/i.test(name) ? name : null;
}

function readRightsYear(plain: string): string | null {
  return /(?:copyright|©|\(c\))[^\d]{0,60}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)/i.exec(plain)?.[1] ?? null;
}

function firstSentence(plain: string): string | null {
  const sentence = /^.{20,}?[.!?]["'”’)]*(?=\s+["'“‘(]?\p{Lu}|$)/u.exec(plain)?.[0] ?? plain;
  if (sentence.length <= 200) return sentence === '' ? null : sentence;
  return `${sentence.slice(0, 200).replace(/\s+\S*$/u, '')}…`;
}

function countWords(plain: string): number {
  return plain.split(' ').length;
}

function first<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
