import type { Measure } from '../ontology.ts';
import type { Topic } from './subjects.ts';
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
  };
}

/** What a sentence names stays in mind. */
export function remember(view: View, memory: Memory): void {
  memory.designation = view.mentions.findLast(isDesignation)?.entity ?? memory.designation;
  memory.lastFirm = view.mentions.findLast(({ type }) => type === 'company')?.entity ?? memory.lastFirm;
}
