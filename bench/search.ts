import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fuse from 'fuse.js';
import { RELATION_TYPES, RELATIONS } from '../graph/ontology.ts';
import { createNameSearch, type NameSearch } from '../graph/query/search/searchNames.ts';
import { type NamedEntity, type SearchSource, sliceSource } from '../graph/query/search/source.ts';
import { createRandom } from './random.ts';
import { findMedian, judge, type Line } from './report.ts';
import { synthesize } from './synthesize.ts';
import { synthesizeNames } from './synthesizeNames.ts';

const NAMES = 100_000;
const QUERIES = 400;
/** Nodes of the graph whose names are handed over; a slice is as long in a larger one. */
const SLICED = 10_000;
/** Fuse alone needs seconds for each. */
const BARE_QUERIES = 6;
const FIRST = 10;

/**
 * Typing names with one or two slips among many: how long a keystroke takes, and how often the name is among the
 * first ten; the same with Fuse alone, over the labels only.
 */
export function benchSearch(log: (text: string) => void): Line[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const source = synthesizeNames(NAMES);
  log(`search: ${NAMES} names`);
  collect();
  const before = process.memoryUsage();
  let names = createNameSearch({ entities: [], relations: [], articles: [] });
  const seconds =
    time(() => {
      names = createNameSearch(source);
    }) / 1_000;
  collect();
  const after = process.memoryUsage();
  const held = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6;

  const one = makeQueries(source, 1, 21);
  const two = makeQueries(source, 2, 22);
  const find = (typed: string) => findKeys(names, typed);
  for (const { typed } of one.slice(0, 20)) find(typed);
  const typed = [...one, ...two].filter((_, at) => at % 8 === 0).map((query) => query.typed);
  const strokes = timeAll(listKeystrokes(typed), find);
  const wished = timeAll(listKeystrokes(makeWishes(one)), find);
  const hits = [one, two].map((queries) => share(queries, find));

  log('search: the same with Fuse alone');
  const sample = [...one.slice(0, BARE_QUERIES / 2), ...two.slice(0, BARE_QUERIES / 2)];
  const whole = sample.map((query) => query.typed);
  const bare = createBareFuse(source);
  const ratio = findMedian(timeAll(whole, find)) / findMedian(timeAll(whole, bare));

  const name = `search among ${NAMES.toLocaleString('en')} names`;
  return [
    judge(`${name}: 95 of 100 keystrokes`, 'ms', findLate(strokes), { most: 16 }),
    judge(`${name}: found with one typo`, '', hits[0] ?? 0, { least: 0.9 }),
    judge(`${name}: found with two typos`, '', hits[1] ?? 0, { least: 0.9 }),
    { ...tell(`${name}: a whole query, to Fuse alone`, findMedian(timeAll(whole, find)), 'ms'), ratio: round(ratio) },
    judge(`${name}: 95 of 100 keystrokes where a relation is named`, 'ms', findLate(wished), { most: 16 }),
    tell(`${name}: found by Fuse alone`, share(sample, bare), ''),
    tell(`${name}: a slice given to the worker`, timeSlices(), 'ms'),
    tell(`${name}: building the index, in the worker`, seconds, 's'),
    tell(`${name}: memory of the index`, held, 'MB'),
  ];
}

/** A line without a budget. */
const tell = (name: string, value: number, unit: string): Line => {
  return { name, value: round(value), unit, ratio: null, budget: null, ok: null };
};

/** How long the page is kept by 95 of 100 slices of a graph's names for the worker: taking one and copying it. */
function timeSlices(): number {
  const slices = sliceSource(synthesize(SLICED), () => 1);
  const times: number[] = [];
  for (let isDone = false; !isDone; ) {
    const spent = time(() => {
      const next = slices.next();
      isDone = next.done === true;
      structuredClone(next.value);
    });
    times.push(spent);
  }
  return findLate(times);
}

interface Query {
  readonly typed: string;
  readonly wanted: string;
}

type Find = (typed: string) => readonly string[];

const findKeys = (names: NameSearch, typed: string): readonly string[] =>
  names.search(typed, FIRST).entities.map(({ target }) => (target.kind === 'entity' ? target.key : ''));

function createBareFuse({ entities }: SearchSource): Find {
  const fuse = new Fuse(entities, { keys: ['label'], ignoreLocation: true });
  return (typed) => fuse.search(typed, { limit: FIRST }).map(({ item }) => item.key);
}

/** Each state of the field while the queries are typed letter by letter. */
function listKeystrokes(queries: readonly string[]): string[] {
  return queries.flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
}

function timeAll(typed: readonly string[], find: Find): number[] {
  return typed.map((query) => time(() => find(query)));
}

/** Milliseconds of processor time, its helpers' included: what else the machine does is left out. */
function time(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const share = (queries: readonly Query[], find: Find) =>
  queries.filter(({ typed, wanted }) => find(typed).includes(wanted)).length / queries.length;

const findLate = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

const round = (value: number) => Number(value.toPrecision(3));

/** Labels of entities chosen by chance, with slips anywhere in them. */
function makeQueries({ entities }: SearchSource, slips: number, seed: number): Query[] {
  const random = createRandom(seed);
  return Array.from({ length: QUERIES }, () => {
    const wanted = entities[Math.floor(random() * entities.length)] as NamedEntity;
    let typed = wanted.label;
    for (let slip = 0; slip < slips; slip += 1) typed = misspell(typed, random);
    return { typed, wanted: wanted.key };
  });
}

/** A name, the words of each relation, and another name. */
function makeWishes(names: readonly Query[]): string[] {
  return RELATION_TYPES.map((type, at) => {
    const [one, other] = [names[at * 2], names[at * 2 + 1]];
    return `${one?.typed} ${RELATIONS[type].label} ${other?.typed}`;
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Leaves out, doubles, swaps or mistypes a letter behind the first, which is what fingers do. */
function misspell(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const [one = '', other = ''] = [text[at], text[at + 1]];
  const mistyped = LETTERS[Math.floor(random() * LETTERS.length)];
  const kind = Math.floor(random() * 4);
  const mistaken = [other, `${one}${one}${other}`, `${other}${one}`, `${mistyped}${other}`][kind] ?? '';
  return text.slice(0, at) + mistaken + text.slice(at + 2);
}
