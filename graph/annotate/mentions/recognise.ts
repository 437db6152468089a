/** All recognisers on one article: every name found, none overlapping another. */
import { demonym } from '../../gazetteer/places.ts';
import type { Article, DateExpression, Sentence } from '../../model.ts';
import { readTagger } from '../tagger/readTagger.ts';
import { reviseFinds } from '../tagger/revise.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { knowBareNames } from './bareNames.ts';
import { findBranches } from './branches.ts';
import { findSetPhrases, nameTitles } from './designations.ts';
import { judgeOpenNames, type Verdict } from './evidence.ts';
import { tellFirms } from './firmsLikePeople.ts';
import type { Found, OpenName } from './found.ts';
import { findGatherings } from './gatherings.ts';
import { findInstitutions } from './institutions.ts';
import { type Line, readLines, readSpelling } from './lines.ts';
import { readFields } from './ministers.ts';
import { knowProducts } from './namedProducts.ts';
import { findNames } from './names.ts';
import { dropNamesakes } from './namesakes.ts';
import { findPlace, findPlaces, type PlaceFinder, sliceWords } from './places.ts';
import { findPossessedPolicies } from './possessedPolicies.ts';
import { findQuoted } from './quoted.ts';
import { unpick } from './sewn.ts';
import { findBracket, readInitials, readNameBefore } from './shortForms.ts';
import { findThings } from './things.ts';
import { findTickers } from './tickers.ts';
import { findTowns } from './towns.ts';
import { readNeighbours } from './votes/byNeighbours.ts';
import { takeYears } from './years.ts';

export interface Recognised {
  readonly lines: readonly Line[];
  /** In order of the text. */
  readonly found: readonly Found[];
  /** Names nobody could type; they may still be short forms of what is known. */
  readonly open: readonly OpenName[];
  readonly places: PlaceFinder;
  /** Words, as written, that look like places and are not here. */
  readonly namesakes: ReadonlySet<string>;
}

/** Every name of the article: what the rules find, and the tagger's view of it. */
export function recognise(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateExpression[],
  tagger: Tagger | null = readTagger(),
): Recognised {
  const byRule = recogniseByRule(article, sentences, dates);
  if (tagger === null) return byRule;
  const { lines, found, open } = byRule;
  const { text } = article;
  const read = reviseFinds(lines, found, open, tagger, text);
  const apart = unpick(readFields(read, lines), lines, text);
  const named = tellFirms(knowBareNames(apart, lines, text), open, lines, text);
  const known = knowProducts(named, lines, text);
  const whole = [...known, ...findTowns(known, lines, text)];
  const revised = settle(takeYears(whole, lines), lines, dates);
  const revisedAt = groupByLine(revised);
  return { ...byRule, found: revised, open: open.filter((name) => !overlapsAny(name, revisedAt.get(name.line) ?? [])) };
}

export function recogniseByRule(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateExpression[],
): Recognised {
  const { text } = article;
  const lines = readLines(article, [...sentences, ...readDatelines(article)]);
  const spelling = readSpelling(lines);
  const places = findPlace;
  let all: Found[] = [];
  const open: OpenName[] = [];
  for (const line of lines) {
    // A dateline names places, nothing else.
    if (line.index >= sentences.length) {
      all.push(...findPlaces(line, places, text));
      continue;
    }
    const names = findNames(line, spelling, places, text);
    all.push(
      ...names.found,
      ...findSetPhrases(line),
      ...findInstitutions(line, text),
      ...findPlaces(line, places, text),
      ...findQuoted(line),
      ...findTickers(line),
      ...findPossessedPolicies(line),
    );
    open.push(...names.open);
  }
  all = nameTitles(all, lines, text);
  const placesAt = new Set(all.flatMap(({ type, line, from }) => (type === 'region' ? [`${line}:${from}`] : [])));
  for (const line of lines) {
    const isPlaceAt = (at: number): boolean => placesAt.has(`${line.index}:${at}`);
    all.push(...findGatherings(line, dates, isPlaceAt, text));
  }
  const { kept: firm, dropped } = dropNamesakes(settle(all, lines, dates), lines, places, text);
  open.push(...dropped);
  const firmAt = groupByLine(firm);
  const wordsOf = ({ line, from, to }: OpenName): string => sliceWords(lines[line]?.words ?? [], from, to, text);
  // "South African" is no name.
  const loose = open.filter(
    (name) => !overlapsAny(name, firmAt.get(name.line) ?? []) && demonym(wordsOf(name)) === null,
  );
  const regions = new Map(
    firm.flatMap((item) =>
      item.type === 'region' && item.name !== undefined ? [[item.name, item.kind] as const] : [],
    ),
  );
  const shortOf = findLonger(loose, firm, lines, text);
  const brackets = findBracketNames(firm, lines, text);
  for (const name of loose)
    if (brackets.has(sliceWords(lines[name.line]?.words ?? [], name.from, name.to, text))) shortOf.add(name);
  const judged: Found[] = [];
  let left: readonly OpenName[] = loose;
  // A verdict on one name is evidence for the next: "Huawei, Honor and Xiaomi".
  for (let round = 0; round < 3; round += 1) {
    const neighbours = readNeighbours([...firm, ...judged], [...new Set(judged.map((item) => item.name ?? ''))]);
    const verdicts = judgeOpenNames(
      left.filter((name) => !shortOf.has(name)),
      lines,
      places,
      neighbours,
      text,
    );
    const still: OpenName[] = [];
    for (const name of left) {
      const own = wordsOf(name);
      const isOutlet = own === article.publisher && places(own).length === 0;
      const verdict = isOutlet ? ({ type: 'organization', kind: 'media' } as const) : verdicts.get(own);
      const kind = regions.get(own);
      // "Nanshan" alone, where "Nanshan District" has been named.
      if (kind !== undefined && !shortOf.has(name))
        judged.push({ line: name.line, from: name.from, to: name.to, type: 'region', kind, name: own, weight: 40 });
      else if (verdict) judged.push(toFound(name, verdict, lines, text));
      else still.push(name);
    }
    left = still;
  }
  const branches = findBranches([...firm, ...judged], lines, places, text);
  const settled = dropNamesakes(settle([...firm, ...judged, ...branches], lines, dates), lines, places, text);
  const names = settled.kept;
  left = [...left, ...settled.dropped];
  const namesakes = new Set(
    [...dropped, ...settled.dropped].map(({ line, from }) => lines[line]?.words[from]?.text ?? ''),
  );
  const namesAt = groupByLine(names);
  const leftAt = groupByLine(left);
  const things = lines.flatMap((line) => {
    const firms = (namesAt.get(line.index) ?? []).filter(
      (item) => item.type === 'company' || item.type === 'organization',
    );
    const unsure = leftAt.get(line.index) ?? [];
    return findThings(line, [...firms, ...unsure], text);
  });
  return { lines, found: settle([...names, ...things], lines, dates), open: left, places, namesakes };
}

/** Datelines as sentences of their own, behind all others: they are not part of what the article says. */
function readDatelines({ blocks }: Article): Sentence[] {
  return blocks.flatMap(({ kind, start, end }, block) =>
    kind === 'dateline' ? [{ start, end, block, tokens: [] }] : [],
  );
}

/** Short names introduced in brackets: they stand for their full names and need no verdict. */
function findBracketNames(found: readonly Found[], lines: readonly Line[], text: string): Set<string> {
  const names = new Set<string>();
  for (const { line, from, to, type } of found) {
    const words = lines[line]?.words ?? [];
    const bracket = findBracket(words, from, to);
    if (bracket) names.add(sliceWords(words, bracket.from, bracket.to, text));
    const before = type === 'agency' || type === 'organization' ? readNameBefore(words, from) : null;
    if (before) names.add(sliceWords(words, before.from, before.to, text));
  }
  return names;
}

function toFound({ line, from, to }: OpenName, { type, kind }: Verdict, lines: readonly Line[], text: string): Found {
  const words = lines[line]?.words ?? [];
  return { line, from, to, type, kind, weight: 40, name: sliceWords(words, from, to, text) };
}

/** Of overlapping finds the weightier stays, then the longer. */
function settle(found: readonly Found[], lines: readonly Line[], dates: readonly DateExpression[]): Found[] {
  const order = found.map((item, index) => ({ item, index }));
  order.sort(
    (a, b) => b.item.weight - a.item.weight || b.item.to - b.item.from - (a.item.to - a.item.from) || a.index - b.index,
  );
  const taken = lines.map(({ words }) => new Uint8Array(words.length));
  const kept: Found[] = [];
  for (const { item } of order) {
    const marks = taken[item.line];
    if (!marks || marks.subarray(item.from, item.to).some((mark) => mark === 1) || isDate(item, lines, dates)) continue;
    marks.fill(1, item.from, item.to);
    kept.push(item);
  }
  return kept.sort((a, b) => a.line - b.line || a.from - b.from);
}

function isDate(item: Found, lines: readonly Line[], dates: readonly DateExpression[]): boolean {
  const words = lines[item.line]?.words;
  const start = words?.[item.from]?.start ?? 0;
  const end = words?.[item.to - 1]?.end ?? 0;
  return dates.some((date) => date.start <= start && date.end >= end);
}

function overlapsAny(name: OpenName, found: readonly Found[]): boolean {
  return found.some((item) => item.from < name.to && item.to > name.from);
}

function groupByLine<T extends OpenName>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.line);
    if (group) group.push(item);
    else groups.set(item.line, [item]);
  }
  return groups;
}

/** Open names whose words are part of a longer, typed name: they need no verdict of their own. */
function findLonger(
  open: readonly OpenName[],
  found: readonly Found[],
  lines: readonly Line[],
  text: string,
): Set<OpenName> {
  const longer = new Set<string>();
  const initials = new Set<string>();
  for (const item of found) {
    if (item.type === 'region' || item.type === 'industry' || item.type === 'product') continue;
    const words = lines[item.line]?.words ?? [];
    for (const short of readInitials(sliceWords(words, item.from, item.to, text))) initials.add(short);
    if (item.type !== 'company') continue;
    for (let from = item.from; from < item.to; from += 1)
      for (let to = from + 1; to <= item.to; to += 1)
        if (to - from < item.to - item.from) longer.add(sliceWords(words, from, to, text).toLowerCase());
  }
  return new Set(
    open.filter((name) => {
      const own = sliceWords(lines[name.line]?.words ?? [], name.from, name.to, text);
      return longer.has(own.toLowerCase()) || initials.has(own);
    }),
  );
}
