import { createSearchIndex } from '../graph/query/search.ts';
import { createRandom } from './random.ts';
import { judge, type Line } from './report.ts';
import { synthesize } from './synthesize.ts';

const NAMES = 10_000;
const QUERIES = 200;

/** Searches names with one or two typos: how long it takes and how often the name is among the first ten. */
export function benchSearch(log: (text: string) => void): Line[] {
  log(`search: ${NAMES} names`);
  const file = synthesize(NAMES);
  const index = createSearchIndex(file);
  const random = createRandom(11);
  const times: number[] = [];
  let hits = 0;
  for (let query = 0; query < QUERIES; query += 1) {
    const wanted = file.nodes[Math.floor(random() * NAMES)];
    if (!wanted) continue;
    const typed = misspell(wanted.attributes.label, 1 + (query % 2), random);
    const start = performance.now();
    const { entities } = index.search(typed, 10);
    times.push(performance.now() - start);
    if (entities.some(({ target }) => target.kind === 'entity' && target.key === wanted.key)) hits += 1;
  }
  times.sort((a, b) => a - b);
  const late = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  const name = `search among ${NAMES.toLocaleString('en')} names`;
  return [
    judge(`${name}: 95 of 100 queries`, 'ms', late, { most: 16 }),
    judge(`${name}: found with typos`, '', hits / QUERIES, { least: 0.9 }),
  ];
}

/** Leaves out, doubles or swaps letters of the first word, which is what fingers do. */
function misspell(name: string, typos: number, random: () => number): string {
  let text = name;
  const end = name.indexOf(' ') > 3 ? name.indexOf(' ') : name.length;
  for (let typo = 0; typo < typos; typo += 1) {
    const at = 1 + Math.floor(random() * (end - 3));
    const kind = Math.floor(random() * 3);
    const pair = text.slice(at, at + 2);
    const mistaken = kind === 0 ? pair.slice(1) : kind === 1 ? `${pair[0]}${pair}` : `${pair[1]}${pair[0]}`;
    text = text.slice(0, at) + mistaken + text.slice(at + 2);
  }
  return text;
}
