/** `npm run pictures`: the pictures in docs/pictures/, taken of the built app with the graph of seeds/. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { serialize } from '../graph/assemble/serialize.ts';
import { buildGraph } from '../graph/node/build.ts';
import { CHROMIUM_ARGS, findChromium } from './findChromium.mjs';
import { SHOTS, type Shot } from './pictures/shots.ts';
import { root, run } from './run.mjs';
import { serveFolder } from './serveFolder.ts';

async function take(browser: Browser, url: string, { name, size, scheme, hash, prepare }: Shot): Promise<string> {
  const isPhone = size.width < 600;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    deviceScaleFactor: isPhone ? 2 : 1,
    hasTouch: isPhone,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    // The hint for a first visit has a picture of its own.
    if (name !== 'first-visit') await page.addInitScript(`localStorage.setItem('clew:welcomed', 'yes')`);
    await page.goto(`${url}${hash ?? ''}`);
    await page.getByRole('combobox', { name: /search/i }).waitFor();
    await prepare?.(page);
    await page.mouse.move(2, 2);
    await page.evaluate(() => document.fonts.ready);
    // The camera settles and the last labels appear.
    await page.waitForTimeout(1_500);
    const path = join(root, 'docs', 'pictures', `${name}.png`);
    await page.screenshot({ path });
    return path;
  } finally {
    await context.close();
  }
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
if ((await run(process.execPath, ['scripts/build.mjs', '--keep-graph', '--logLevel=error'])) !== 0) process.exit(1);
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
const executablePath = await findChromium();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
const { graph } = await buildGraph({ articles: join(root, 'seeds') });
const served = await serveFolder(join(root, 'dist'), { instead: { 'graph.json': serialize(graph) } });
try {
  for (const shot of SHOTS.filter(({ name }) => name.includes(values.only))) {
    const path = await take(browser, served.url, shot);
    console.log(`${path} ${(statSync(path).size / 1_000).toFixed(0)} kB`);
  }
} finally {
  await browser.close();
  await served.close();
}
