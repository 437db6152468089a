import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { RELATIONS } from '../graph/ontology.ts';
import type { GraphFile } from '../graph/schema.ts';
import { CHROMIUM_ARGS, findChromium } from '../scripts/findChromium.mjs';
import { serveFolder } from '../scripts/serveFolder.ts';
import { type Toggle, type Visit, visit } from './measurePage.ts';
import { compare, findMedian, judge, type Line, type Little, tell } from './report.ts';

/** The relation type that is filtered away: every graph here has it. */
const FILTERED = 'located_in';

/**
 * What nobody notices: the megabytes of an interface without a graph, and the milliseconds of one frame. Those are the
 * processor's, as for a letter: what has nothing beside it to bear the same load is not to be charged with the load.
 */
const LITTLE = { heap: 8, work: 16 };

export interface Subject {
  readonly name: string;
  readonly file: GraphFile;
}

/**
 * Opens the built app and the bare page with the same graphs, turn by turn in one browser.
 * @param runs visits of each; medians are reported
 * @param log told what goes on
 */
export async function benchDrawing(
  subjects: readonly Subject[],
  runs: number,
  log: (text: string) => void,
): Promise<Line[]> {
  const bareFolder = mkdtempSync(join(tmpdir(), 'clew-bare-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    base: './',
    logLevel: 'error',
    build: { outDir: bareFolder, emptyOutDir: true, target: 'es2023' },
  });
  const executablePath = await findChromium();
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const lines: Line[] = [];
    for (const subject of subjects) lines.push(...(await compareOne(browser, bareFolder, subject, runs, log)));
    return lines;
  } finally {
    await browser.close();
    rmSync(bareFolder, { recursive: true, force: true });
  }
}

async function compareOne(
  browser: Browser,
  bareFolder: string,
  { name, file }: Subject,
  runs: number,
  log: (text: string) => void,
): Promise<Line[]> {
  const instead = { 'graph.json': JSON.stringify(file) };
  const [app, bare] = await Promise.all([serveFolder('dist', { instead }), serveFolder(bareFolder, { instead })]);
  const visits: { app: Visit[]; bare: Visit[] } = { app: [], bare: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      log(`${name}: visit ${run + 1} of ${runs}`);
      visits.app.push(await visit(browser, app.url, findToggleInApp));
      visits.bare.push(await visit(browser, bare.url, findToggleInBare));
    }
  } finally {
    await Promise.all([app.close(), bare.close()]);
  }
  const middle = (which: 'app' | 'bare', what: keyof Visit) =>
    findMedian(visits[which].map((one) => one[what] ?? Number.NaN));
  const ratio = (title: string, unit: string, what: keyof Visit, most: number, little?: Little) =>
    compare(`${name}: ${title}`, unit, middle('app', what), middle('bare', what), most, little);
  const [own, ownOfBare] = [middle('app', 'ownFilter'), middle('bare', 'ownFilter')];
  return [
    ratio('navigation to first draw', 'ms', 'firstDraw', file.nodes.length <= 1_000 ? 1.4 : 1.25),
    ratio('heap', 'MB', 'heap', 2, { value: middle('app', 'heap'), most: LITTLE.heap }),
    ratio('main thread for a pan frame', 'ms', 'panFrame', 1.2),
    ratio('main thread for a relation filter', 'ms', 'filter', 0.3, {
      value: own,
      most: LITTLE.work,
      of: " of the processor's time",
    }),
    tell(`${name}: the processor's time of that`, 'ms', own, ownOfBare),
    judge(`${name}: main thread for a letter typed into the search`, 'ms', middle('app', 'keystroke'), { most: 16 }),
    judge(`${name}: main thread for a letter of a question`, 'ms', middle('app', 'questionLetter'), { most: 16 }),
    judge(`${name}: longest task while typing`, 'ms', middle('app', 'longestTask'), { most: 100 }),
  ];
}

/** A bare page has no panel: its one global does what a plain reducer and a full refresh do. */
async function findToggleInBare(page: Page): Promise<Toggle> {
  return async () => {
    await page.evaluate(
      (relation) => (window as unknown as { filterOnce(name: string): number }).filterOnce(relation),
      FILTERED,
    );
  };
}

async function findToggleInApp(page: Page): Promise<Toggle | null> {
  const boxes = page.getByRole('checkbox', { name: new RegExp(`^${RELATIONS[FILTERED].label}\\b`) });
  const [box] = await boxes.elementHandles();
  return box ? () => box.evaluate((element) => (element as HTMLElement).click()) : null;
}
