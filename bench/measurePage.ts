import type { Browser, CDPSession, Page } from '@playwright/test';
import { readHeap, readTaskTime, waitFrames, watchFirstDraw } from './watchDrawing.ts';

/** What one visit to a page that draws a graph costs. */
export interface Visit {
  /** Milliseconds from navigation to the first frame with something drawn. */
  readonly firstDraw: number;
  /** Megabytes. */
  readonly heap: number;
  /** Milliseconds of main-thread work for each step of a drag over the canvas. */
  readonly panFrame: number;
  /** Milliseconds of main-thread work from the toggle of one relation type until the page rests. */
  readonly filter: number | null;
  /** Milliseconds of main-thread work for each letter typed into the search, its list drawn; null without a search. */
  readonly keystroke: number | null;
  /** Milliseconds of the longest task on the main thread while letters were typed; 0 where none was over 50. */
  readonly longestTask: number | null;
}

/** Hides or shows one relation type and returns when that was asked for. */
export type Toggle = () => Promise<void>;

const PAN_STEPS = 20;
const PATIENCE = 180_000;
/** Found in every graph here: a name, and the beginning of it with a slip. */
const WARM_UP = 'Guangdong';
const QUERY = 'guagdon';

/**
 * Visits a page in a context of its own.
 * @param findToggle finds what hides or shows one relation type, outside of what is measured; null where there is none
 */
export async function visit(
  browser: Browser,
  url: string,
  findToggle: (page: Page) => Promise<Toggle | null>,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    // tsx wraps named functions in a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.addInitScript(watchFirstDraw);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url);
    await page.waitForFunction(() => window.firstDraw !== undefined, undefined, { timeout: PATIENCE });
    await rest(page);
    const firstDraw = await page.evaluate(() => window.firstDraw ?? Number.NaN);
    const heap = await readHeap(session);

    const start = await readTaskTime(session);
    await page.mouse.move(700, 500);
    await page.mouse.down();
    for (let step = 1; step <= PAN_STEPS; step += 1) {
      await page.mouse.move(700 + 4 * step, 500 + 3 * Math.round(10 * Math.sin(step / 5)));
      await waitFrames(page, 1);
    }
    await page.mouse.up();
    const panFrame = ((await readTaskTime(session)) - start) / PAN_STEPS;
    await rest(page);

    const toggle = await findToggle(page);
    if (!toggle) return { firstDraw, heap, panFrame, filter: null, keystroke: null, longestTask: null };
    await rest(page);
    const before = await readTaskTime(session);
    await toggle();
    await rest(page);
    const filter = (await readTaskTime(session)) - before;
    return { firstDraw, heap, panFrame, filter, ...(await typeQuery(page, session)) };
  } finally {
    await context.close();
  }
}

/** Types a query letter by letter, once the index is there. */
async function typeQuery(page: Page, session: CDPSession): Promise<Pick<Visit, 'keystroke' | 'longestTask'>> {
  const field = page.getByRole('combobox', { name: /search/i });
  if ((await field.count()) === 0) return { keystroke: null, longestTask: null };
  await field.fill(WARM_UP);
  await page.getByRole('option').first().waitFor();
  await field.fill('');
  await rest(page);
  await page.evaluate(() => {
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  const start = await readTaskTime(session);
  for (const letter of QUERY) {
    await page.keyboard.type(letter);
    await rest(page);
  }
  const keystroke = ((await readTaskTime(session)) - start) / QUERY.length;
  return { keystroke, longestTask: await page.evaluate(() => window.longestTask ?? Number.NaN) };
}

/** Waits until several frames in a row came quickly, so that nothing left over is counted for what follows. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
    let quick = 0;
    let last = await nextFrame();
    for (let frame = 0; frame < 600 && quick < 12; frame += 1) {
      const now = await nextFrame();
      quick = now - last < 60 ? quick + 1 : 0;
      last = now;
    }
  });
}
