/** `npm run pictures`: the pictures in docs/pictures/, taken of the built app with the graph of seeds/. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serialize } from '../graph/assemble/serialize.ts';
import { buildGraph } from '../graph/node/build.ts';
import { CHROMIUM_ARGS, findChromium } from './findChromium.mjs';
import { root, run } from './run.mjs';
import { serveFolder } from './serveFolder.ts';

interface Shot {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  /** What to look up and pick before the picture is taken; null for the whole graph. */
  readonly pick: string | null;
  /** Goes on from the pick: to the sentences behind a line, or on into the article. */
  readonly open: 'nothing' | 'relation' | 'article';
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const COMPANY = 'Yuxin Electronics';

const SHOTS: readonly Shot[] = [
  { name: 'desktop-light', size: DESKTOP, scheme: 'light', pick: null, open: 'nothing' },
  { name: 'desktop-dark', size: DESKTOP, scheme: 'dark', pick: null, open: 'nothing' },
  { name: 'inspector', size: DESKTOP, scheme: 'light', pick: COMPANY, open: 'relation' },
  { name: 'reader', size: DESKTOP, scheme: 'light', pick: COMPANY, open: 'article' },
  { name: 'phone', size: PHONE, scheme: 'light', pick: COMPANY, open: 'nothing' },
];

async function take(browser: Browser, url: string, shot: Shot): Promise<string> {
  const isPhone = shot.size.width < 600;
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    deviceScaleFactor: isPhone ? 2 : 1,
    hasTouch: isPhone,
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('combobox', { name: /search/i }).waitFor();
    if (shot.pick !== null) await pick(page, shot.pick);
    if (shot.open !== 'nothing')
      await page
        .getByRole('button', { name: /: \d+ sentence/ })
        .first()
        .click();
    if (shot.open === 'article')
      await page
        .getByRole('button', { name: /^open in article/i })
        .first()
        .click();
    await page.mouse.move(2, 2);
    await page.evaluate(() => document.fonts.ready);
    // The camera settles and the last labels appear.
    await page.waitForTimeout(1_500);
    const path = join(root, 'docs', 'pictures', `${shot.name}.png`);
    await page.screenshot({ path });
    return path;
  } finally {
    await context.close();
  }
}

async function pick(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /search/i }).fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

if ((await run(process.execPath, ['scripts/build.mjs', '--keep-graph', '--logLevel=error'])) !== 0) process.exit(1);
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
const executablePath = await findChromium();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
const { graph } = await buildGraph({ articles: join(root, 'seeds') });
const served = await serveFolder(join(root, 'dist'), { instead: { 'graph.json': serialize(graph) } });
try {
  for (const shot of SHOTS) {
    const path = await take(browser, served.url, shot);
    console.log(`${path} ${(statSync(path).size / 1_000).toFixed(0)} kB`);
  }
} finally {
  await browser.close();
  await served.close();
}
