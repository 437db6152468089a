/**
 * The browser tests' own `test`: every page is watched, and a test fails in the end if the page asked another host
 * for anything, broke its Content-Security-Policy, or logged an error.
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type GraphFile, parseGraphFile } from '../../graph/schema.ts';

interface Watched {
  readonly requests: string[];
  readonly errors: string[];
}

export const test = base.extend<{ watched: Watched; expectsErrors: boolean; graph: GraphFile }>({
  /** Set to true where a test provokes errors in the console. */
  expectsErrors: [false, { option: true }],
  watched: [
    async ({ page, baseURL, expectsErrors }, use) => {
      const watched: Watched = { requests: [], errors: [] };
      page.on('request', (request) => watched.requests.push(request.url()));
      page.on('pageerror', (error) => watched.errors.push(`uncaught ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') watched.errors.push(message.text());
      });
      await use(watched);
      const host = new URL(baseURL ?? '').hostname;
      const elsewhere = watched.requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).hostname !== host);
      expect(elsewhere, 'requests to other hosts').toEqual([]);
      if (!expectsErrors) expect(watched.errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
  /** The graph file the server hands out, checked. */
  graph: async ({ request }, use) => {
    await use(parseGraphFile(await (await request.get('./graph.json')).json()));
  },
});

export { expect };

/** Opens the app and waits until the graph is there. */
export async function openApp(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(searchField(page)).toBeVisible();
}

export const searchField = (page: Page) => page.getByRole('combobox', { name: /search/i });
export const inspector = (page: Page) => page.getByRole('region', { name: 'Selection' });
export const legend = (page: Page) => page.getByRole('region', { name: 'Filters and legend' });
export const reader = (page: Page) => page.getByRole('region', { name: 'Article', exact: true });
/** What the header says is visible, e.g. "38 of 96 entities". */
export const counts = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /entit(y|ies), .*relations?$/ });
/** The ways taken, one crumb for each entity. */
export const visited = (page: Page) => page.getByRole('navigation', { name: 'Visited' });
/** What the sentences beside the graph are about. */
export const heading = (page: Page) => inspector(page).getByRole('heading', { level: 2 });
export const hashOf = (page: Page) => new URL(page.url()).hash;

/** Types into the search and picks the best hit with Enter. */
export async function pick(page: Page, query: string): Promise<void> {
  await searchField(page).fill(query);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeVisible();
}

/** A part of the window, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the window that something takes, which has been drawn. */
export async function boxOf(what: Locator): Promise<Box> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It has been drawn.');
  return box;
}

/** How many pixels of a part of the window are not of the colour most of them have: 0 where nothing is drawn. */
export async function countInk(page: Page, clip: Box): Promise<number> {
  return (await readPicture(page, clip, [])).ink;
}

/** The middle of the place where one of these colours (0xrrggbb) is thickest; not a number where none is seen. */
export async function findDisc(page: Page, clip: Box, wanted: readonly number[]): Promise<{ x: number; y: number }> {
  const { x, y } = (await readPicture(page, clip, wanted)).disc;
  return { x: clip.x + x, y: clip.y + y };
}

/** Looks at what is seen there. */
async function readPicture(page: Page, clip: Box, wanted: readonly number[]) {
  return readPixels(page, await page.screenshot({ clip }), wanted);
}

/**
 * Reads a PNG: its size, the colour in its corner (red, green, blue, alpha), how many of its pixels are not of the most
 * common colour, and where one of the wanted (0xrrggbb) is thickest. In the page, which knows how to.
 */
export async function readPixels(page: Page, png: Buffer, wanted: readonly number[] = []) {
  return page.evaluate(
    async ([encoded, colours]) => {
      const CELL = 12;
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('no canvas to read the picture with');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      const cells = new Map<string, { count: number; x: number; y: number }>();
      for (let at = 0; at < data.length / 4; at += 1) {
        const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
        if (!colours.includes(colour)) continue;
        const [x, y] = [at % image.width, Math.floor(at / image.width)];
        const key = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)} ${colour}`;
        const cell = cells.get(key) ?? { count: 0, x: 0, y: 0 };
        cells.set(key, { count: cell.count + 1, x: cell.x + x, y: cell.y + y });
      }
      const thickest = [...cells.values()].sort((a, b) => b.count - a.count)[0] ?? { count: 0, x: 0, y: 0 };
      return {
        size: [image.width, image.height],
        corner: [...data.subarray(0, 4)],
        ink: data.length / 4 - Math.max(...counts.values()),
        disc: { x: thickest.x / thickest.count, y: thickest.y / thickest.count },
      };
    },
    [png.toString('base64'), wanted] as const,
  );
}

/** One finger: comes down, rests for so many milliseconds, moves and is lifted. */
export async function swipe(page: Page, from: { x: number; y: number }, { rest }: { rest: number }): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + step * 8, y: from.y + step * 5 }],
    });
  await touch('touchStart', 0);
  await page.waitForTimeout(rest);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', step);
  await touch('touchEnd', 10);
}
