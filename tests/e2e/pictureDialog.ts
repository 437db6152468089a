/** The dialogue that saves a picture, and what it saves. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, searchField } from './clew.ts';

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save a picture', exact: true });
/** What it says it shows: entities, relations, and pixels across and down. */
export const said = (page: Page) => dialog(page).getByText(/^Shows (a path of )?\d+/);

/** Opens the dialogue by its name in the search. */
export async function openPicture(page: Page): Promise<void> {
  await searchField(page).fill('save a picture');
  await expect(page.getByRole('option', { name: /^Save a picture/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** The same, and waits until the picture is there. */
export async function askPicture(page: Page): Promise<void> {
  await openPicture(page);
  // It waits for all that is still on its way to the canvas, and for a frame of a renderer without a graphics card.
  await expect(said(page)).toBeVisible({ timeout: 30_000 });
}

export async function choose(page: Page, legend: string, option: string): Promise<void> {
  await dialog(page)
    .getByRole('group', { name: legend, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check();
}

export async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const button = dialog(page).getByRole('button', { name: 'Save', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await expect(dialog(page)).toBeHidden();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export const numbersIn = async (where: Locator) => ((await where.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];

interface SvgFacts {
  readonly size: readonly (string | null)[];
  readonly discs: number;
  readonly titles: readonly string[];
  readonly lines: number;
  readonly names: readonly string[];
  readonly caption: readonly string[];
  readonly paper: string | null;
}

/** Reads an SVG as any program would that knows XML; without its typefaces, which the page lets in from nowhere. */
export function readSvg(page: Page, bytes: Buffer): Promise<SvgFacts> {
  return page.evaluate(
    (text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = (selector: string) => [...read.querySelectorAll(selector)];
      if (all('parsererror').length > 0) throw new Error(all('parsererror')[0]?.textContent ?? '');
      const wordsOf = (layer: string) =>
        all(`#${layer} > g`).map((name) =>
          [...name.querySelectorAll('text:not([aria-hidden])')].map((line) => line.textContent).join(' '),
        );
      return {
        size: ['width', 'height'].map((side) => read.documentElement.getAttribute(side)),
        discs: all('#entities > circle').length,
        titles: all('#entities > circle > title').map((title) => title.textContent ?? ''),
        lines: all('#relations > path > title').length,
        names: wordsOf('names'),
        caption: wordsOf('caption'),
        paper: read.querySelector('#paper')?.getAttribute('fill') ?? null,
      };
    },
    bytes.toString('utf8').replace(/<style[\s\S]*?<\/style>/, ''),
  );
}
