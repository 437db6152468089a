/** How a phone shows the published layout: its hubs by name, along its height, and the same views as elsewhere. */
import { ENTITIES } from '../../graph/ontology.ts';
import { countInk, expect, findDisc, openApp, swipe, test } from './clew.ts';
import { askPicture, choose, readSvg, save } from './pictureDialog.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const visit of ['first', 'later'])
  test(`at a ${visit} visit the best connected have their names`, async ({ page, graph }) => {
    if (visit === 'later') await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
    await openApp(page);
    await askPicture(page);
    await choose(page, 'File', 'SVG');
    const { names } = await readSvg(page, (await save(page)).bytes);
    const countEdges = (key: string) =>
      graph.edges.filter(({ source, target }) => source === key || target === key).length;
    const hubs = graph.nodes.toSorted((a, b) => countEdges(b.key) - countEdges(a.key)).slice(0, 5);
    expect(names).toEqual(expect.arrayContaining(hubs.map(({ attributes }) => attributes.label)));
  });

test('the graph takes the height between the header and the buttons', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page);
  const strip = { x: 0, width: 390, height: 60 };
  await expect.poll(() => countInk(page, { ...strip, y: 110 })).toBeGreaterThan(100);
  await expect.poll(() => countInk(page, { ...strip, y: 710 })).toBeGreaterThan(300);
});

test('a link to a view shows on a phone what it showed elsewhere', async ({ page, graph }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  const spread = (values: number[]) => ({ least: Math.min(...values), most: Math.max(...values) });
  const [x, y] = (['x', 'y'] as const).map((axis) => spread(graph.nodes.map(({ attributes }) => attributes[axis])));
  const hub = graph.nodes.find(({ key }) => key === 'policy/little-giant');
  if (!x || !y || !hub) throw new Error('The graph of seeds/ has it.');
  const unit = Math.max(x.most - x.least, y.most - y.least);
  const at = (value: number, { least, most }: typeof x) => 0.5 + (value - (least + most) / 2) / unit;
  await openApp(page, `#view=${at(hub.attributes.x, x)},${at(hub.attributes.y, y)},0.3,0`);
  const whole = { x: 0, y: 110, width: 390, height: 640 };
  const colour = Number.parseInt(ENTITIES.policy.colour.light.slice(1), 16);
  await expect.poll(async () => Math.abs((await findDisc(page, whole, [colour])).x - 195)).toBeLessThan(16);
  await expect.poll(async () => Math.abs((await findDisc(page, whole, [colour])).y - 422)).toBeLessThan(16);
});

test('another layout is not drawn out, nor are links to views of it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page, '#layout=radial&around=policy/little-giant&view=0.3,0.5,0.6,0');
  const colour = Number.parseInt(ENTITIES.policy.colour.light.slice(1), 16);
  /** How far off the entity is, which lies in the middle of the rings, from where the address has it. */
  const measure = async () => {
    const [x = 0, , ratio = 0] = /view=([^&]+)/.exec(page.url())?.[1]?.split(',').map(Number) ?? [];
    const unit = (390 - 2 * 24) / ratio;
    const seen = await findDisc(page, { x: 0, y: 110, width: 390, height: 640 }, [colour]);
    return Math.abs(seen.x - 195 - (0.5 - x) * unit);
  };
  await expect.poll(measure, { timeout: 20_000 }).toBeLessThan(12);
  await page.getByRole('button', { name: 'Zoom out', exact: true }).tap();
  await expect(page).toHaveURL(/view=0\.3,[^,]+,0\.9,/);
  await expect.poll(measure).toBeLessThan(12);
});

test('a phone that is turned shows what it would have shown from the start, and what was pulled goes back there', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  const standing = { width: 390, height: 844 };
  const lying = { width: 844, height: 390 };
  const colours = [ENTITIES.policy, ENTITIES.company].map(({ colour }) => Number.parseInt(colour.light.slice(1), 16));
  /** Where the largest policy and company are seen, free of header and buttons. */
  const look = async () => {
    const { width, height } = page.viewportSize() ?? standing;
    const clip = { x: 0, y: 110, width: width - 60, height: height - 190 };
    const places: { x: number; y: number }[] = [];
    for (const colour of colours) places.push(await findDisc(page, clip, [colour]));
    return places;
  };
  const differ = async (from: Awaited<ReturnType<typeof look>>) =>
    Math.max(...(await look()).map(({ x, y }, at) => Math.hypot(x - (from[at]?.x ?? 0), y - (from[at]?.y ?? 0))));
  const rest = async () => {
    let before = await look();
    await expect(async () => {
      const was = before;
      before = await look();
      expect(await differ(was)).toBeLessThan(1);
    }).toPass({ timeout: 20_000 });
    return before;
  };
  await openApp(page);
  const stood = await rest();
  await page.setViewportSize(lying);
  await page.reload();
  const lay = await rest();
  await page.setViewportSize(standing);
  await expect.poll(() => differ(stood), { timeout: 20_000 }).toBeLessThan(4);

  await swipe(page, stood[0] ?? { x: 0, y: 0 }, { rest: 500 });
  await page.setViewportSize(lying);
  const release = page.getByRole('button', { name: 'Release 1 pinned entity' });
  await expect(release).toBeVisible();
  await release.tap();
  await page.getByRole('button', { name: 'Fit the graph into the window' }).tap();
  await expect.poll(() => differ(lay), { timeout: 20_000 }).toBeLessThan(4);
});
