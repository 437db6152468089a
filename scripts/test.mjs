/**
 * `npm test`: installs what is missing, then every check there is, cheapest first; the first failure ends it.
 * `npm test -- types lint` runs the named stages only.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode } from './checkNode.mjs';
import { ensureChromium } from './ensureChromium.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { findFreePort } from './freePort.mjs';
import { run, tool } from './run.mjs';

checkNode();
const reports = mkdtempSync(join(tmpdir(), 'clew-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @typedef {{ name: string, title: string, perform: () => Promise<number> }} Stage */

/** @type {Stage[]} */
const stages = [
  { name: 'types', title: 'types', perform: () => run(tool('tsc'), ['--noEmit']) },
  {
    name: 'portable',
    title: 'graph/ without Node and DOM types',
    perform: () => run(tool('tsc'), ['--noEmit', '-p', 'tsconfig.graph.json']),
  },
  {
    name: 'lint',
    title: 'format, lint and import rules',
    perform: () => run(tool('biome'), ['check', '--error-on-warnings', '.']),
  },
  { name: 'unused', title: 'unused code and dependencies', perform: () => run(tool('knip'), ['--no-progress']) },
  {
    name: 'unit',
    title: 'unit tests',
    perform: () =>
      run(tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  },
  {
    name: 'build',
    title: 'build',
    perform: () => run(process.execPath, ['scripts/build.mjs', '--keep-graph', '--logLevel=warn']),
  },
  { name: 'size', title: 'size of what loads first', perform: () => run(tool('size-limit'), []) },
  { name: 'browser', title: 'browser tests', perform: testInBrowser },
];

async function testInBrowser() {
  const chromium = await ensureChromium();
  if (chromium === null) {
    console.error('There is no Chromium here and none could be installed. Set CLEW_CHROMIUM to the path of one.');
    return 1;
  }
  return run(tool('playwright'), ['test', '--reporter=list,json'], {
    env: {
      ...process.env,
      CLEW_CHROMIUM: chromium,
      CLEW_E2E_PORT: String(await findFreePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    },
  });
}

/**
 * @param {string} file
 * @returns {any} null where the stage wrote no report
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {number} start */
const since = (start) => `${((performance.now() - start) / 1_000).toFixed(1)} s`;

const begin = performance.now();
await ensureDependencies();
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !stages.some((stage) => stage.name === name));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}"; there are ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
/** @type {string[]} */
const times = [];
for (const { name, title, perform } of stages.filter((stage) => asked.length === 0 || asked.includes(stage.name))) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const code = await perform();
  times.push(`${name} ${since(start)}`);
  if (code !== 0) {
    console.error(`\nclew: FAILED at "${title}" (exit code ${code}) after ${since(start)}`);
    rmSync(reports, { recursive: true, force: true });
    process.exit(1);
  }
}

const unit = readReport(unitReport);
const browser = readReport(browserReport);
const unitPassed = unit?.numPassedTests ?? 0;
const flaky = browser?.stats?.flaky ?? 0;
const browserPassed = (browser?.stats?.expected ?? 0) + flaky;
const skipped = (unit?.numPendingTests ?? 0) + (browser?.stats?.skipped ?? 0);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${times.join(' · ')} · all ${since(begin)}`);
const second = flaky > 0 ? `, ${flaky} of them only the second time` : '';
console.log(`unit tests ${unitPassed} passed · browser tests ${browserPassed} passed${second}`);
console.log(`tests: ${unitPassed + browserPassed} passed, 0 failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
