import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { RELATIONS } from '../../graph/ontology.ts';
import { findViolations } from './axe.ts';
import { counts, expect, openApp, pick, readPixels, searchField, test } from './clew.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save a picture', exact: true });
/** What it says it shows: entities, relations, and pixels across and down. */
const said = (page: Page) => dialog(page).getByText(/^Shows \d+/);

/** Opens the dialogue by its name in the search. */
async function open(page: Page): Promise<void> {
  await searchField(page).fill('save a picture');
  await expect(page.getByRole('option', { name: /^Save a picture/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** The same, and waits until the picture is there. */
async function ask(page: Page): Promise<void> {
  await open(page);
  // It waits for all that is still on its way to the canvas, and for a frame of a renderer without a graphics card.
  await expect(said(page)).toBeVisible({ timeout: 30_000 });
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

/** Reads an SVG as any program would that knows XML; without its typefaces, which the page lets in from nowhere. */
function readSvg(page: Page, bytes: Buffer): Promise<SvgFacts> {
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
    const png = await readPixels(page, bytes);
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
  // The coasts come late, as over a slow line.
  let letCome = () => {};
  const isAsked = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/outline-/, async (route) => {
    await isAsked;
    await route.fallback();
  });
  await openApp(page, '#layout=map&from=company/yuxin-electronics&to=region/shenzhen');
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
  await open(page);
  await expect(dialog(page).getByRole('progressbar', { name: 'Waiting for the graph to be drawn' })).toBeVisible();
  letCome();
  await expect(said(page)).toBeVisible();
  await choose(page, 'File', 'SVG');
  const { name, bytes } = await save(page);
  expect(name).toBe('yuxin-electronics-to-shenzhen.svg');
  const text = bytes.toString('utf8');
  const ground = text.slice(text.indexOf('<g id="ground"'), text.indexOf('<g id="relations"'));
  expect(ground.match(/<use /g)).toHaveLength(3);
  const { names, caption } = await readSvg(page, bytes);
  expect(names).toEqual(expect.arrayContaining(['1', '2']));
  expect(caption[1]).toMatch(/ Map: Natural Earth, GeoNames\.$/);
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

test('typefaces go along with an SVG, so that it looks alike where they are not installed', async ({ page }) => {
  await openApp(page);
  await ask(page);
  await choose(page, 'File', 'SVG');
  const { bytes } = await save(page);
  await ask(page);
  await dialog(page)
    .getByRole('switch', { name: /^Embed typefaces/ })
    .uncheck();
  const bare = await save(page);
  expect(bytes.length - bare.bytes.length).toBeGreaterThan(100_000);
  expect(bare.bytes.toString('utf8')).not.toContain('@font-face');
  // Opened alone, away from the page and its typefaces.
  await page.route('**/alone.svg', (route) => route.fulfill({ body: bytes, contentType: 'image/svg+xml' }));
  await page.goto('./alone.svg');
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status]);
  });
  expect(faces.sort()).toEqual([
    ['Inter', 'loaded'],
    ['Source Serif 4', 'loaded'],
  ]);
});

test('what takes long can be cancelled', async ({ page }) => {
  await openApp(page);
  await ask(page);
  await choose(page, 'File', 'SVG');
  let letCome = () => {};
  const isCancelled = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await isCancelled;
    await route.fallback();
  });
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog(page).getByRole('progressbar', { name: 'Drawing the picture' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  letCome();
  await choose(page, 'File', 'PNG');
  // The first that comes, and so nothing came of the other.
  expect((await save(page)).name).toMatch(/\.png$/);
});

test('choices are remembered', async ({ page }) => {
  await openApp(page);
  await ask(page);
  await choose(page, 'Size', '3×');
  await choose(page, 'Background', 'Transparent');
  await page.reload();
  await ask(page);
  await expect(dialog(page).getByRole('radio', { name: '3×', exact: true })).toBeChecked();
  await expect(dialog(page).getByRole('radio', { name: 'Transparent', exact: true })).toBeChecked();
  await choose(page, 'File', 'SVG');
  await page.keyboard.press('Escape');
  await ask(page);
  await expect(dialog(page).getByRole('radio', { name: 'SVG', exact: true })).toBeChecked();
});

test('a view in which nothing is seen says so, and leads back to the graph', async ({ page }) => {
  await openApp(page, '#view=9,9,0.05,0');
  await open(page);
  await expect(dialog(page).getByText(/^No entity is in this part of the view/)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Show all of the graph', exact: true }).click();
  await expect(said(page)).toBeVisible();
});

test('lines that are not as the others are explained, and what is dimmed is counted', async ({ page }) => {
  await openApp(page);
  await ask(page);
  await choose(page, 'File', 'SVG');
  const whole = await readSvg(page, (await save(page)).bytes);
  expect(whole.caption).toEqual(expect.arrayContaining(['Said by one article', 'Background geography']));
  expect(whole.caption[1]).not.toContain('Dimmed');
  await openApp(page, '#hide=region,industry&mode=dim');
  await expect(counts(page)).toHaveText(/^\d+ of \d+ entities/);
  const [shown = 0, total = 0] = await numbersIn(counts(page));
  await ask(page);
  const dimmed = await readSvg(page, (await save(page)).bytes);
  expect(dimmed.caption[1]).toContain(`Dimmed: ${total - shown} more that the filters leave out.`);
});

test('a drawing that the graphics card has dropped is saved all the same', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('application')).toBeVisible();
  await page.locator('canvas').evaluateAll((layers: HTMLCanvasElement[]) => {
    for (const layer of layers) layer.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.getByRole('alert')).toContainText('The graphics card dropped the drawing');
  await ask(page);
  await choose(page, 'Size', '1×');
  expect((await readPixels(page, (await save(page)).bytes)).ink).toBeGreaterThan(2_000);
});

test('on a phone the menu offers it, and what saves it is in reach without a scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save a picture', exact: true }).click();
  await expect(said(page)).toBeVisible();
  for (const name of ['Save', 'Copy'])
    await expect(dialog(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
});

test('Back leaves the dialogue with the view it speaks of', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await ask(page);
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).not.toHaveURL(/yuxin/);
});
