import type { Browser, CDPSession, Page } from '@playwright/test';
import { findMedian } from './report.ts';
import { readHeap, readTaskTime, waitFrames, watchFirstDraw } from './watchDrawing.ts';

/** What one visit to a page that draws a graph costs. */
export interface Visit {
  /** Milliseconds from navigation to the first frame with something drawn. */
  readonly firstDraw: number;
  /** Megabytes. */
  readonly heap: number;
  /** Milliseconds of main-thread work for each step of a drag over the canvas. */
  readonly panFrame: number;
  /** Milliseconds of main-thread work from the toggle of one relation type until the page rests, without the waiting. */
  readonly filter: number | null;
  /** The processor's time of that. */
  readonly ownFilter: number | null;
  /**
   * Milliseconds of the processor's time on the main thread for each letter typed into the search, its list drawn,
   * without the waiting; null without a search.
   */
  readonly keystroke: number | null;
  /** The same for each letter of a question. */
  readonly questionLetter: number | null;
  /** Milliseconds of the longest task on the main thread while both were typed; 0 where none was over 50. */
  readonly longestTask: number | null;
}

/** Hides or shows one relation type and returns when that was asked for. */
export type Toggle = () => Promise<void>;

const PAN_STEPS = 20;
/** Waits that are measured before what follows them. */
const WAITS = 3;
const PATIENCE = 180_000;
/** Found in every graph here: a name, and the beginning of it with a slip. */
const WARM_UP = 'Guangdong';
const QUERY = 'guagdon';
/** Half a question with slips; its beginning is completed where questions are. */
const QUESTION = 'who suplies guag';

type Typed = Pick<Visit, 'keystroke' | 'questionLetter' | 'longestTask'>;
const UNTYPED: Typed = { keystroke: null, questionLetter: null, longestTask: null };

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
    /** Counts the processor's own time on the main thread, and no waits. */
    const ownTime = await context.newCDPSession(page);
    await ownTime.send('Performance.enable', { timeDomain: 'threadTicks' });
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
    if (!toggle) return { firstDraw, heap, panFrame, filter: null, ownFilter: null, ...UNTYPED };
    await rest(page);
    const waiting = await measureWaiting(page, session);
    const ownWaiting = await measureWaiting(page, ownTime);
    const ownStart = await readTaskTime(ownTime);
    const filter = (await measureWork(page, session, toggle)) - waiting;
    const ownFilter = (await readTaskTime(ownTime)) - ownStart - ownWaiting;
    return { firstDraw, heap, panFrame, filter, ownFilter, ...(await typeQueries(page, ownTime)) };
  } finally {
    await context.close();
  }
}

/**
 * Types a name and a question letter by letter, once the index is there.
 * @param session counts the processor's own time: no bare page bears the same load beside it
 */
async function typeQueries(page: Page, session: CDPSession): Promise<Typed> {
  const field = page.getByRole('combobox', { name: /search/i });
  if ((await field.count()) === 0) return UNTYPED;
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
  // In a field that has the focus, a cursor blinks.
  const waiting = await measureWaiting(page, session);
  const typeOut = async (query: string) => {
    await field.fill('');
    await rest(page);
    let typing = 0;
    for (const letter of query) typing += await measureWork(page, session, () => page.keyboard.type(letter));
    return typing / query.length - waiting;
  };
  const keystroke = await typeOut(QUERY);
  const questionLetter = await typeOut(QUESTION);
  return { keystroke, questionLetter, longestTask: await page.evaluate(() => window.longestTask ?? Number.NaN) };
}

/** Milliseconds of main-thread work that waiting for the page to rest costs by itself. */
async function measureWaiting(page: Page, session: CDPSession): Promise<number> {
  const waits: number[] = [];
  for (let wait = 0; wait < WAITS; wait += 1) waits.push(await measureWork(page, session));
  return findMedian(waits);
}

/** Milliseconds of main-thread work from an action until the page rests; without one, those of waiting for that. */
async function measureWork(page: Page, session: CDPSession, act?: () => Promise<void>): Promise<number> {
  const start = await readTaskTime(session);
  await act?.();
  await rest(page);
  return (await readTaskTime(session)) - start;
}

/**
 * Waits until several frames in a row came quickly, so that nothing left over is counted for what follows. Each is
 * asked for after a while: a frame has its cost too.
 */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quick = 0, frame = 0; frame < 200 && quick < 4; frame += 1) {
      await new Promise((done) => setTimeout(done, 60));
      const asked = performance.now();
      await new Promise((done) => requestAnimationFrame(done));
      quick = performance.now() - asked < 60 ? quick + 1 : 0;
    }
  });
}
