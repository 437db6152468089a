import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fuse from 'fuse.js';
import { createNameSearch, type NameSearch } from '../graph/query/searchNames.ts';
import type { NamedEntity, SearchSource } from '../graph/query/searchSource.ts';
import { createRandom } from './random.ts';
import { judge, type Line } from './report.ts';
import { synthesizeNames } from './synthesizeNames.ts';

const NAMES = 100_000;
const QUERIES = 400;
/** Bare Fuse needs half a second for each. */
const BARE_QUERIES = 24;
const FIRST = 10;

/**
 * Typing names with one or two slips among many: how long a keystroke takes, and how often the name is among the
 * first ten; the same with Fuse alone, over the same names.
 */
export function benchSearch(log: (text: string) => void): Line[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const source = synthesizeNames(NAMES);
  log(`search: ${NAMES} names`);
  collect();
  const before = process.memoryUsage();
  const built = performance.now();
  const names = createNameSearch(source);
  const seconds = (performance.now() - built) / 1_000;
  collect();
  const after = process.memoryUsage();
  const held = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6;

  const one = makeQueries(source, 1, 21);
  const two = makeQueries(source, 2, 22);
  const find = (typed: string) => findKeys(names, typed);
  for (const { typed } of one.slice(0, 20)) find(typed);
  const strokes = timeKeystrokes(
    names,
    [...one, ...two].filter((_, at) => at % 4 === 0),
  );
  const hits = [one, two].map((queries) => share(queries, find));
  const whole = timeAll(
    [...one, ...two].map(({ typed }) => typed),
    find,
  );

  log('search: the same with Fuse alone');
  const bare = createBareFuse(source);
  const sample = [...one.slice(0, BARE_QUERIES / 2), ...two.slice(0, BARE_QUERIES / 2)];
  const bareTimes = timeAll(
    sample.map(({ typed }) => typed),
    bare,
  );
  const bareHits = share(sample, bare);

  const name = `search among ${NAMES.toLocaleString('en')} names`;
  const late = findLate(strokes);
  return [
    judge(`${name}: 95 of 100 keystrokes`, 'ms', late, { most: 16 }),
    {
      name: `${name}: slowest keystroke`,
      value: round(Math.max(...strokes)),
      unit: 'ms',
      ratio: null,
      budget: null,
      ok: null,
    },
    {
      name: `${name}: 95 of 100 whole queries, to Fuse alone`,
      value: round(findLate(whole)),
      unit: 'ms',
      ratio: round(findLate(whole) / findLate(bareTimes)),
      budget: null,
      ok: null,
    },
    judge(`${name}: found with one typo`, '', hits[0] ?? 0, { least: 0.9 }),
    judge(`${name}: found with two typos`, '', hits[1] ?? 0, { least: 0.9 }),
    { name: `${name}: found by Fuse alone`, value: round(bareHits), unit: '', ratio: null, budget: null, ok: null },
    { name: `${name}: building the index`, value: round(seconds), unit: 's', ratio: null, budget: null, ok: null },
    { name: `${name}: memory of the index`, value: round(held), unit: 'MB', ratio: null, budget: null, ok: null },
  ];
}

interface Query {
  readonly typed: string;
  readonly wanted: string;
}

type Find = (typed: string) => readonly string[];

const findKeys = (names: NameSearch, typed: string): readonly string[] =>
  names.search(typed, FIRST).entities.map(({ target }) => (target.kind === 'entity' ? target.key : ''));

function createBareFuse({ entities }: SearchSource): Find {
  const fuse = new Fuse(entities, { keys: ['label', 'name', 'aliases'], ignoreLocation: true, ignoreDiacritics: true });
  return (typed) => fuse.search(typed, { limit: FIRST }).map(({ item }) => item.key);
}

/** How long each state of the field takes while the queries are typed letter by letter. */
function timeKeystrokes(names: NameSearch, queries: readonly Query[]): number[] {
  const states = queries.flatMap(({ typed }) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
  return timeAll(states, (typed) => findKeys(names, typed));
}

function timeAll(typed: readonly string[], find: Find): number[] {
  return typed.map((query) => {
    const start = performance.now();
    find(query);
    return performance.now() - start;
  });
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
