import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { RELATIONS } from '../../graph/ontology.ts';
import { findViolations } from './axe.ts';
import { counts, expect, openApp, pick, searchField, test } from './clew.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save a picture', exact: true });
/** What it says it shows: entities, relations, and pixels across and down. */
const said = (page: Page) => dialog(page).getByText(/^Shows \d+/);

/** Opens the dialogue by its name in the search, and waits until the picture is there. */
async function ask(page: Page): Promise<void> {
  await searchField(page).fill('save a picture');
  await expect(page.getByRole('option', { name: /^Save a picture/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeVisible();
}

async function choose(page: Page, legend: string, option: string): Promise<void> {
  await dialog(page)
    .getByRole('group', { name: legend, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check();
}

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const button = dialog(page).getByRole('button', { name: 'Save', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await expect(dialog(page)).toBeHidden();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const numbersIn = async (where: Locator) => ((await where.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];

interface SvgFacts {
  readonly size: readonly (string | null)[];
  readonly discs: number;
  readonly titles: readonly string[];
  readonly lines: number;
  readonly names: readonly string[];
  readonly caption: readonly string[];
  readonly paper: string | null;
}

/** Reads an SVG as any program would that knows XML. */
function readSvg(page: Page, bytes: Buffer): Promise<SvgFacts> {
  return page.evaluate((text) => {
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
  }, bytes.toString('utf8'));
}

/** Reads a PNG: its size, how many of its pixels are not of the most common colour, and the one in its corner. */
function readPng(page: Page, bytes: Buffer) {
  return page.evaluate(async (encoded) => {
    const data = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([data], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas to read the picture with');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const found = new Map<number, number>();
    for (const pixel of pixels) found.set(pixel, (found.get(pixel) ?? 0) + 1);
    const corner = [...context.getImageData(0, 0, 1, 1).data];
    return { size: [image.width, image.height], ink: pixels.length - Math.max(...found.values()), corner };
  }, bytes.toString('base64'));
}

test('what is in focus is saved as SVG: every entity, every line, and the names that are shown', async ({
  page,
  graph,
}) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await page.keyboard.press('1');
  await expect(counts(page)).toHaveText(/^\d+ of \d+ entities/);
  const [shown, total, lines] = await numbersIn(counts(page));
  await ask(page);
  await choose(page, 'File', 'SVG');
  await expect(said(page)).toHaveText(new RegExp(`^Shows ${shown} of ${total} entities and ${lines} relations; `));
  const [, , , width, height] = await numbersIn(said(page));
  const { name, bytes } = await save(page);
  expect(name).toBe('yuxin-electronics.svg');

  const svg = await readSvg(page, bytes);
  expect(svg.size.map(Number)).toEqual([width, height]);
  expect([svg.discs, svg.lines]).toEqual([shown, lines]);
  const labels = graph.nodes.map(({ attributes }) => attributes.label);
  for (const title of svg.titles) expect(labels).toContain(title.replace(/ \([^(]*\)$/, ''));
  // Each in full, or with an ellipsis where it is long; between them stand the words of lines.
  const isName = (words: string) =>
    labels.some((label) => label === words || (words.endsWith('…') && label.startsWith(words.slice(0, -1))));
  const isVerb = (words: string) => Object.values(RELATIONS).some(({ label }) => label === words);
  expect(svg.names).toContain('Yuxin Electronics');
  expect(svg.names.filter(isName).length).toBeGreaterThan(1);
  expect(svg.names.filter((words) => !isName(words) && !isVerb(words) && !/^\d+ relations$/.test(words))).toEqual([]);
  expect(svg.caption[0]).toBe('Yuxin Electronics');
  expect(svg.caption[1]).toContain(
    `${shown} of ${total} entities, ${lines} relations. Filters: 1 step around Yuxin Electronics. Source: `,
  );
  expect(svg.caption).toContain('Companies');
});

test('the same as PNG has the size that was promised, and paper only where it is wanted', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  for (const [size, background, corner] of [
    ['1×', 'Paper', [249, 245, 236, 255]],
    ['3×', 'Transparent', [0, 0, 0, 0]],
  ] as const) {
    await ask(page);
    await choose(page, 'Size', size);
    await choose(page, 'Background', background);
    const promised = (await numbersIn(said(page))).slice(-2);
    const { name, bytes } = await save(page);
    expect(name).toBe('yuxin-electronics.png');
    const png = await readPng(page, bytes);
    expect(png.size).toEqual(promised);
    expect(png.corner).toEqual(corner);
    expect(png.ink).toBeGreaterThan(2_000);
  }
});

test('a PNG goes to the clipboard as well, to be pasted on a slide', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await ask(page);
  await choose(page, 'Size', '1×');
  const promised = (await numbersIn(said(page))).slice(-2);
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(/^Copied the picture, \d+\s×\s\d+ pixels\.$/)).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = item && (await createImageBitmap(await item.getType('image/png')));
    return [image?.width, image?.height];
  });
  expect(size).toEqual(promised);
});

test('without its title and legend a picture is as high as the graph, and a dark one can be light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openApp(page);
  await ask(page);
  await choose(page, 'File', 'SVG');
  await dialog(page)
    .getByRole('switch', { name: /^Title and legend/ })
    .uncheck();
  await choose(page, 'Colours', 'Light');
  // The canvas takes it anew.
  await expect(said(page)).toBeVisible();
  const svg = await readSvg(page, (await save(page)).bytes);
  const area = await page.getByRole('application').boundingBox();
  const header = await page.getByRole('banner').boundingBox();
  expect(Number(svg.size[1])).toBe((area?.height ?? 0) - (header?.height ?? 0));
  expect(svg.caption).toEqual([]);
  expect(svg.paper).toBe('#f9f5ec');
});

test('a map is saved with its coasts, a path with its steps', async ({ page }) => {
  const outline = page.waitForResponse(/outline/);
  await openApp(page, '#layout=map&from=company/yuxin-electronics&to=region/shenzhen');
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
  // The picture is of what is drawn when it is asked for.
  await (await outline).finished();
  await ask(page);
  await choose(page, 'File', 'SVG');
  const { name, bytes } = await save(page);
  expect(name).toBe('yuxin-electronics-to-shenzhen.svg');
  const text = bytes.toString('utf8');
  const ground = text.slice(text.indexOf('<g id="ground"'), text.indexOf('<g id="relations"'));
  expect(ground.match(/<use /g)).toHaveLength(3);
  expect((await readSvg(page, bytes)).names).toEqual(expect.arrayContaining(['1', '2']));
});

test('the export leads to it, Shift-E opens it, and Escape closes it', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'For a slide or a paper: a picture instead', exact: true }).click();
  await expect(said(page)).toBeVisible();
  await expect(dialog(page).getByRole('radio', { name: 'PNG', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Shift+E');
  await expect(said(page)).toBeVisible();
});

for (const [surface, colorScheme, viewport] of [
  ['a light window', 'light', { width: 1440, height: 900 }],
  ['a dark phone', 'dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in the dialogue on ${surface}, and nothing is wider than it`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await openApp(page);
    await ask(page);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
}

test('Back leaves the dialogue with the view it speaks of', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await ask(page);
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).not.toHaveURL(/yuxin/);
});
