/**
 * The browser tests' own `test`: every page is watched, and a test fails in the end if the page asked another host
 * for anything, broke its Content-Security-Policy, or logged an error.
 */
import { test as base, expect, type Page } from '@playwright/test';
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
export const counts = (page: Page) => page.getByRole('status').filter({ hasText: /entities/ });

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

/** How many pixels of a part of the window are not of the colour most of them have: 0 where nothing is drawn. */
export async function countInk(page: Page, clip: Box): Promise<number> {
  return (await readPixels(page, clip, [])).ink;
}

/** The middle of the place where one of these colours (0xrrggbb) is thickest. */
export async function findDisc(page: Page, clip: Box, wanted: readonly number[]): Promise<{ x: number; y: number }> {
  const CELL = 12;
  const { width, found } = await readPixels(page, clip, wanted);
  const cells = new Map<string, { x: number; y: number }[]>();
  for (const [at, colour] of found) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const cell = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)} ${colour}`;
    const points = cells.get(cell);
    if (points) points.push({ x, y });
    else cells.set(cell, [{ x, y }]);
  }
  const thickest = [...cells.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: clip.x + mean(thickest.map(({ x }) => x)), y: clip.y + mean(thickest.map(({ y }) => y)) };
}

/**
 * What is seen there: how many pixels are not of the commonest colour, and place and colour (0xrrggbb) of those that are
 * wanted. The page does the counting: a million pixels take seconds to hand over.
 */
async function readPixels(page: Page, clip: Box, wanted: readonly number[]) {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(
    async ({ encoded, colours }) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas to read the picture with');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const counts = new Map<number, number>();
      const found: [at: number, colour: number][] = [];
      for (let at = 0; at * 4 < data.length; at += 1) {
        const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
        if (colours.includes(colour)) found.push([at, colour]);
      }
      return { width, ink: width * height - Math.max(...counts.values()), found };
    },
    { encoded: picture, colours: wanted },
  );
}
