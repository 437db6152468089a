/**
 * What the whole article says about a name whose own words tell nothing: every occurrence votes by what stands
 * around it, the name itself votes by its shape, and the type with most votes wins.
 */
import type { OpenName } from './found.ts';
import { BODY_HEADS } from './lexicon/bodies.ts';
import { POSTS } from './lexicon/persons.ts';
import type { Line } from './lines.ts';
import { readPlaceCue } from './placeCues.ts';
import { type PlaceFinder, sliceWords } from './places.ts';
import { type Neighbours, voteByNeighbours } from './votes/byNeighbours.ts';
import { voteByShape } from './votes/byShape.ts';
import { voteByWordsBefore } from './votes/byWordsBefore.ts';
import { voteByWordsBehind } from './votes/byWordsBehind.ts';
import type { OpenType, Votes } from './votes/votes.ts';
import type { Word } from './words.ts';

export interface Verdict {
  readonly type: OpenType;
  readonly kind: string | null;
}

interface Case {
  readonly occurrences: OpenName[];
  readonly words: readonly Word[];
}

/** A name must gather this much before it is believed. */
const ENOUGH = 2;

/** Verdicts by the name's words in lower case; names that convince nobody are absent. */
export function judgeOpenNames(
  open: readonly OpenName[],
  lines: readonly Line[],
  find: PlaceFinder,
  neighbours: Neighbours,
  text: string,
): Map<string, Verdict> {
  const cases = new Map<string, Case>();
  for (const name of open) {
    const words = lines[name.line]?.words ?? [];
    const key = sliceWords(words, name.from, name.to, text);
    const known = cases.get(key);
    if (known) known.occurrences.push(name);
    else cases.set(key, { occurrences: [name], words: words.slice(name.from, name.to) });
  }
  const verdicts = new Map<string, Verdict>();
  const keys = [...cases.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // What begins or ends a longer name that has its verdict needs none.
  const judged = new Set(neighbours.names.flatMap(readEnds));
  for (const key of keys) {
    const item = cases.get(key);
    if (!item) continue;
    // "Tiqin" speaks for "Tiqin Additive" as well; a verdict on the whole covers the part.
    const parts = readEnds(key).filter((part) => cases.has(part));
    const around = parts.flatMap((part) => cases.get(part)?.occurrences ?? []);
    if (judged.has(key)) continue;
    const verdict = judge(
      key,
      { words: item.words, occurrences: [...item.occurrences, ...around] },
      lines,
      find,
      neighbours,
      text,
    );
    if (!verdict) continue;
    verdicts.set(key, verdict);
    for (const part of readEnds(key)) judged.add(part);
  }
  return verdicts;
}

/** The shorter names with which a name begins and ends: "A B", "A", "B C" and "C" of "A B C". */
function readEnds(name: string): string[] {
  const words = name.split(' ');
  const ends: string[] = [];
  for (let cut = 1; cut < words.length; cut += 1) ends.push(words.slice(0, cut).join(' '), words.slice(cut).join(' '));
  return ends;
}

function judge(
  key: string,
  { occurrences, words }: Case,
  lines: readonly Line[],
  find: PlaceFinder,
  neighbours: Neighbours,
  text: string,
): Verdict | null {
  const votes: Votes = { company: 0, person: 0, region: 0, policy: 0, agency: 0, organization: 0, event: 0 };
  let placeKind: string | null = null;
  const isPlace = find(key).some((place) => !place.ambiguous);
  if (isPlace) return null;
  voteByShape(words, votes);
  if (words.length === 1 && occurrences.every(({ line, from }) => lines[line]?.words[from]?.isInitial)) {
    votes.company -= 0.5;
    votes.person -= 0.5;
  }
  for (const { line, from, to } of occurrences) {
    const all = lines[line]?.words ?? [];
    const kind = readPlaceCue(all, from, to, find, text);
    if (kind) {
      votes.region += 3;
      placeKind ??= kind;
    }
    voteByWordsBefore(all, from, to, find, votes);
    voteByWordsBehind(all, from, to, find, votes);
    voteByNeighbours(neighbours, line, all, from, to, votes);
  }
  const [best, second] = Object.entries(votes).sort((a, b) => b[1] - a[1]) as [[OpenType, number], [string, number]];
  if (best[1] >= ENOUGH && best[1] > second[1]) {
    if (best[0] === 'person' && words.length === 1 && (votes.person < 3 || words[0]?.isUpper)) return null;
    // "Union president Shawn Fain": of some union.
    const isPosted = occurrences.every(({ line, to }) => POSTS.has(lines[line]?.words[to]?.norm ?? ''));
    if (isPosted && words.length === 1 && BODY_HEADS.has(words[0]?.norm ?? '')) return null;
    return { type: best[0], kind: best[0] === 'region' ? placeKind : best[0] === 'policy' ? 'programme' : null };
  }
  return null;
}
