import type { Measure } from '../ontology.ts';
import type { Main } from './main.ts';
import { OWNING_TYPES } from './owner/types.ts';
import type { Topic } from './topics.ts';
import { isDesignation, type View } from './view.ts';

/** What the sentences read so far leave behind for the next. */
export interface Memory {
  topics: Topic[];
  lastFirm: string | null;
  /** Whose the first figure of the last sentence with figures was. */
  owner: Topic | null;
  /** What the last sum of money measured. */
  money: Measure | null;
  designation: string | null;
  /** Time and block of the last sentence with figures. */
  time: string | null;
  block: number;
  /** Counts given so far: "the 678 firms" repeats one, it states none. */
  counts: Set<number>;
  /** What the sentence before named, in order. */
  previous: string[];
  /** What the text named, latest last. */
  named: string[];
  /** What the last heading named. */
  heading: string | null;
  /** The firm of whoever spoke last. */
  speakerFirm: string | null;
}

export function startMemory(): Memory {
  return {
    topics: [],
    lastFirm: null,
    owner: null,
    money: null,
    designation: null,
    time: null,
    block: -1,
    counts: new Set(),
    previous: [],
    named: [],
    heading: null,
    speakerFirm: null,
  };
}

/** What a sentence names stays in mind. */
export function remember(view: View, memory: Memory, { firmOf }: Main): void {
  memory.designation = view.mentions.findLast(isDesignation)?.entity ?? memory.designation;
  memory.lastFirm = view.mentions.findLast(({ type }) => type === 'company')?.entity ?? memory.lastFirm;
  const named = view.mentions.filter(({ type }) => OWNING_TYPES.includes(type)).map(({ entity }) => entity);
  if (named.length > 0) memory.previous = named;
  memory.named.push(...named);
  if (view.isHeading) memory.heading = named[0] ?? null;
  const speaker = view.mentions.findLast(({ entity }) => firmOf.has(entity));
  if (speaker) memory.speakerFirm = firmOf.get(speaker.entity) ?? null;
}
