import { RELATIONS } from '../../graph/ontology.ts';
import { counts, expect, openApp, pick, readPixels, test } from './clew.ts';
import { askPicture, choose, dialog, numbersIn, openPicture, readSvg, said, save } from './pictureDialog.ts';

test('what is in focus is saved as SVG: every entity, every line, and the names that are shown', async ({
  page,
  graph,
}) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await page.keyboard.press('1');
  await expect(counts(page)).toHaveText(/^\d+ of \d+ entities/);
  const [shown, total, lines] = await numbersIn(counts(page));
  await askPicture(page);
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
    await askPicture(page);
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
  await askPicture(page);
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
  await askPicture(page);
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
  // With a little paper around it.
  expect(Number(svg.size[1])).toBe((area?.height ?? 0) - (header?.height ?? 0) + 24);
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
  await openPicture(page);
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
  expect(caption.join(' ')).toMatch(/: a path of 3 entities, 2 relations, among \d+ of \d+ entities, /);
  expect(caption[1]).toMatch(/ Map: Natural Earth, GeoNames\.$/);
});

test('typefaces go along with an SVG, so that it looks alike where they are not installed', async ({ page }) => {
  await openApp(page);
  await askPicture(page);
  await choose(page, 'File', 'SVG');
  const { bytes } = await save(page);
  await askPicture(page);
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

test('lines that are not as the others are explained, and what is dimmed is counted', async ({ page }) => {
  await openApp(page);
  await askPicture(page);
  await choose(page, 'File', 'SVG');
  const whole = await readSvg(page, (await save(page)).bytes);
  expect(whole.caption).toEqual(expect.arrayContaining(['Said by one article', 'Background geography']));
  expect(whole.caption[1]).not.toContain('Dimmed');
  await openApp(page, '#hide=region,industry&mode=dim');
  await expect(counts(page)).toHaveText(/^\d+ of \d+ entities/);
  const [shown = 0, total = 0] = await numbersIn(counts(page));
  await askPicture(page);
  const dimmed = await readSvg(page, (await save(page)).bytes);
  expect(dimmed.caption[1]).toContain(`Dimmed: ${total - shown} more that the filters leave out.`);
});
