import type { Quantity } from '../model.ts';
import type { Measure } from '../ontology.ts';
import { subjects } from '../relate/clause/subjects.ts';
import { Discourse } from '../resolve/anaphora/discourse.ts';
import { readRole, tokenAfter, tokenAt } from '../resolve/anaphora/role.ts';
import { countsBack } from './compared.ts';
import type { Main } from './main.ts';
import type { Verdict } from './measure/verdict.ts';
import { OWNING_TYPES } from './owner/types.ts';
import type { Topic } from './topics.ts';
import { isDesignation, type View } from './view.ts';

export interface Timed {
  readonly time: string | null;
  readonly measure: Measure;
  readonly owner: string;
  readonly sentence: number;
  readonly block: number;
}

/** What the sentences read so far leave behind for the next. */
export interface Memory {
  topics: Topic[];
  lastFirm: string | null;
  /** Whose the first figure of the last sentence with figures was. */
  owner: Topic | null;
  /** What the last figure stated. */
  verdict: Verdict | null;
  /** The last sum of money. */
  sum: Quantity | null;
  /** What the last sum of money measured. */
  money: Measure | null;
  designation: string | null;
  /** Block of the last sentence with figures. */
  block: number;
  /** The times of the figures so far, with whose and what they were. */
  times: Timed[];
  /** The times the sentences before named. */
  dates: { readonly time: string; readonly sentence: number; readonly block: number }[];
  /** The year the text speaks of most; null where it names none. */
  year: string | null;
  /** Counts given so far: "the 678 firms" repeats one, it states none. */
  counts: Set<number>;
  /** What the sentence before named, in order. */
  previous: string[];
  /** Whom the first verb of the sentence before has as its subject. */
  subjects: string[];
  /** What the text named, latest last. */
  named: string[];
  /** What the last heading named. */
  heading: string | null;
  /** The firm of whoever spoke last. */
  speakerFirm: string | null;
  /** How many sentences have been read. */
  sentence: number;
  /** How many figures each entity owns so far. */
  owned: Map<string, number>;
  /** Whose the last figure was, and of which measure. */
  lastOwner: string | null;
  lastMeasure: Measure | null;
  /** Whose the last figure of each measure was. */
  ownerOf: Map<Measure, string>;
  /** What has been named, how lately and how often. */
  readonly discourse: Discourse;
}

export function startMemory(views: readonly View[], published: string | null): Memory {
  return {
    topics: [],
    lastFirm: null,
    owner: null,
    money: null,
    sum: null,
    verdict: null,
    designation: null,
    times: [],
    dates: [],
    year: mainYear(views) ?? published?.slice(0, 4) ?? null,
    block: -1,
    counts: new Set(),
    previous: [],
    subjects: [],
    named: [],
    heading: null,
    speakerFirm: null,
    sentence: 0,
    owned: new Map(),
    lastOwner: null,
    lastMeasure: null,
    ownerOf: new Map(),
    discourse: new Discourse(),
  };
}

/** For an aside, such as a picture's caption: what it says is forgotten with it. */
export function branchMemory(memory: Memory): Memory {
  return {
    ...memory,
    topics: [...memory.topics],
    times: [...memory.times],
    dates: [...memory.dates],
    named: [...memory.named],
    counts: new Set(memory.counts),
    owned: new Map(memory.owned),
    ownerOf: new Map(memory.ownerOf),
    discourse: memory.discourse.branch(),
  };
}

/** What a sentence names stays in mind. */
export function remember(view: View, memory: Memory, { firmOf }: Main): void {
  const { sentence } = view;
  const { start, block } = sentence;
  for (const date of view.dates) {
    const { edtf } = date;
    if (edtf !== null && !countsBack(view, date)) memory.dates.push({ time: edtf, sentence: memory.sentence, block });
  }
  for (const mention of view.mentions) {
    if (!OWNING_TYPES.includes(mention.type)) continue;
    const token = tokenAt(sentence, start + mention.start);
    const role = readRole(sentence.tokens, token, tokenAfter(sentence, start + mention.end));
    memory.discourse.see(mention, { sentence: memory.sentence, token, block, role });
  }
  memory.sentence += 1;
  memory.designation = view.mentions.findLast(isDesignation)?.entity ?? memory.designation;
  memory.lastFirm = view.mentions.findLast(({ type }) => type === 'company')?.entity ?? memory.lastFirm;
  const named = view.mentions.filter(({ type }) => OWNING_TYPES.includes(type)).map(({ entity }) => entity);
  if (named.length > 0) memory.previous = named;
  memory.subjects = readSubjects(view);
  memory.named.push(...named);
  if (view.isHeading) memory.heading = named[0] ?? null;
  const speaker = view.mentions.findLast(({ entity }) => firmOf.has(entity));
  if (speaker) memory.speakerFirm = firmOf.get(speaker.entity) ?? null;
}

/** Whose a figure is stays in mind for the next. */
export function rememberFigure(memory: Memory, owner: string, measure: Measure): void {
  memory.owned.set(owner, (memory.owned.get(owner) ?? 0) + 1);
  memory.lastOwner = owner;
  memory.lastMeasure = measure;
  memory.ownerOf.set(measure, owner);
}

function readSubjects({ clause }: View): string[] {
  const verb = clause.units.findIndex(({ kind }) => kind === 'vp');
  if (verb < 0) return [];
  return subjects(clause, verb).flatMap((index) => {
    const unit = clause.units[index];
    return unit?.kind === 'np' ? unit.mentions.map(({ entity }) => entity) : [];
  });
}

/** The year named most, the latest of equals. */
function mainYear(views: readonly View[]): string | null {
  const counts = new Map<string, number>();
  for (const view of views)
    for (const year of view.dates
      .filter((date) => !date.isDeadline && !countsBack(view, date))
      .flatMap(({ edtf }) => edtf?.match(/\d{4}/)?.[0] ?? []))
      counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? 1 : -1))[0]?.[0] ?? null;
}
