/** `npm run bench`: what the app costs beside a bare sigma page with the same graph, and how fast articles are read. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildGraph } from '../graph/node/build.ts';
import { run } from '../scripts/run.mjs';
import { benchDrawing, type Subject } from './drawing.ts';
import { benchExtraction } from './extraction.ts';
import { benchMemory } from './memory.ts';
import { formatTable, type Line } from './report.ts';
import { benchSearch } from './search.ts';
import { synthesize } from './synthesize.ts';

const HELP = `npm run bench -- [options]

  --only PART    drawing, extraction or search; may be given several times; or memory, of reading 10,000 articles,
                 which takes minutes and runs only when named
  --sizes LIST   synthetic graphs to draw, by number of nodes, with three times the edges (1000,10000,100000); the
                 largest takes many minutes without a graphics card
  --runs N       visits of each page, medians are printed (5)
  --no-build     use dist/ as it is
  --json FILE    write the lines as JSON too
  --help         this text
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['drawing', 'extraction', 'search'] },
    sizes: { type: 'string', default: '1000,10000,100000' },
    runs: { type: 'string', default: '5' },
    build: { type: 'boolean', default: true },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const log = (text: string) => console.error(text);
const lines: Line[] = [];

if (values.only.includes('extraction')) lines.push(...benchExtraction(log));
if (values.only.includes('memory')) lines.push(...(await benchMemory(log)));
if (values.only.includes('search')) lines.push(...benchSearch(log));
if (values.only.includes('drawing')) {
  if (values.build && (await run(process.execPath, ['scripts/build.mjs', '--keep-graph', '--logLevel=error'])) !== 0)
    process.exit(1);
  const sizes = values.sizes.split(',').filter(Boolean).map(Number);
  const subjects: Subject[] = [
    { name: 'default corpus', file: (await buildGraph({ articles: 'seeds' })).graph },
    ...sizes.map((size) => ({
      name: `${size.toLocaleString('en')} nodes`,
      file: synthesize(size),
    })),
  ];
  lines.push(...(await benchDrawing(subjects, Number(values.runs), log)));
}

console.log(formatTable(lines));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`);
process.exitCode = lines.some(({ ok }) => ok === false) ? 1 : 0;
