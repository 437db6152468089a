import type { Page } from '@playwright/test';
import { synthesize } from '../../bench/synthesize.ts';
import { findPaths } from '../../graph/query/paths/paths.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { findOnBoth, findViolations } from './axe.ts';
import { expect, findDisc, inspector, legend, openApp, pick, reader, searchField, test } from './clew.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Paths', exact: true });
const end = (page: Page, name: 'From' | 'To') => panel(page).getByRole('combobox', { name });
const answers = (page: Page) => panel(page).getByRole('tab');
const thread = (page: Page) => panel(page).getByRole('tabpanel');
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });

const YUXIN = 'company/yuxin-electronics';
const YUXIN_TO_JIAXING = `#from=${YUXIN}&to=region/jiaxing`;
/** What no path leads to from there. */
function findApart(graph: GraphFile) {
  const apart = graph.nodes.find(
    ({ key }) => key !== YUXIN && findPaths(graph, { from: YUXIN, to: key }, 1).length === 0,
  );
  if (!apart) throw new Error('in this graph everything hangs together');
  return { key: apart.key, label: apart.attributes.label };
}
/** The link to an answer with a step that no article says. */
function findAtlasStep(graph: GraphFile): string {
  for (const { key } of graph.nodes) {
    const paths = findPaths(graph, { from: YUXIN, to: key });
    const answer = paths.findIndex(({ steps }) =>
      steps.some(({ edges }) => edges.every(({ attributes }) => attributes.basis === 'gazetteer')),
    );
    if (answer >= 0) return `#from=${YUXIN}&to=${key}&answer=${answer + 1}`;
  }
  throw new Error('in this graph no path needs an atlas');
}
/** `--thread` on a light surface. */
const THREAD_RED = 0xb5172b;

test('from a selected entity to the next one picked: cited sentences, without a hub, back, Escape', async ({
  page,
  graph,
}) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await inspector(page).getByRole('button', { name: 'Path to …' }).click();
  await expect(end(page, 'From')).toHaveValue('Yuxin Electronics');
  await expect(end(page, 'To')).toBeFocused();
  await expect(panel(page)).toContainText('Choose the other end');

  await pick(page, 'Jiaxing');
  await expect(end(page, 'To')).toHaveValue('Jiaxing');
  await expect(answers(page)).toHaveCount(5);
  await expect(answers(page).first()).toHaveText(/^2 steps\s+via Little Giant$/);
  await expect(thread(page)).toContainText('Yuxin Electronics is designated Little Giant');
  await expect(thread(page)).toContainText('iChongqing, 22 June 2022');
  const quote = (await thread(page).getByRole('blockquote').first().textContent()) ?? '';
  expect(graph.attributes.articles.some(({ text }) => text.includes(quote))).toBe(true);

  await button(page, 'Without this (Little Giant)').click();
  await expect(answers(page).filter({ hasText: /Little Giant(,|$)/ })).toHaveCount(0);
  await expect(answers(page).first()).toContainText('via');
  await page.goBack();
  await expect(answers(page).first()).toContainText('via Little Giant');
  await page.goForward();
  await button(page, 'without Little Giant (allow it again)').click();
  await expect(answers(page).first()).toContainText('via Little Giant');

  await button(page, 'Without “is designated”').click();
  await expect(thread(page)).not.toContainText('is designated');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).not.toHaveURL(/from=/);
});

test('keys alone: p, two names typed, the answers walked through, the article opened at the sentence', async ({
  page,
}) => {
  await openApp(page);
  await expect(legend(page)).toBeVisible();
  await page.keyboard.press('p');
  await expect(end(page, 'From')).toBeFocused();
  await page.keyboard.type('yuxin');
  await expect(page.getByRole('option', { selected: true })).toContainText('Yuxin Electronics');
  await page.keyboard.press('Enter');
  await expect(end(page, 'To')).toBeFocused();
  await page.keyboard.type('guang');
  await expect(page.getByRole('option', { selected: true })).toContainText('Guangdong');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('Guangzhou');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(end(page, 'To')).toHaveValue('Guangdong');
  // Keys are keys again, and no letters.
  await expect(page.getByRole('application')).toBeFocused();

  await answers(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(answers(page).nth(1)).toBeFocused();
  await expect(answers(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/answer=2/);
  await page.keyboard.press('n');
  await expect(answers(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(answers(page).first()).toBeFocused();
  await expect(page).not.toHaveURL(/answer=/);

  await button(page, /^Open in article/)
    .first()
    .press('Enter');
  await expect(reader(page).locator('[data-active]').first()).toBeInViewport();
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(thread(page)).toBeVisible();
});

test('Enter is kept until the names have been read', async ({ page }) => {
  const file = synthesize(3_000);
  await page.route('**/graph.json', (route) => route.fulfill({ json: file }));
  await openApp(page);
  await expect(legend(page)).toBeVisible();
  await page.keyboard.press('p');
  await expect(end(page, 'From')).toBeFocused();
  // Work in slices takes a step, and then none until it is let go on.
  const letGoOn = await page.evaluateHandle(() => {
    const { setTimeout: wait, performance } = window;
    const held: (() => void)[] = [];
    let now = performance.now();
    // No timer of the page has a number below zero: stopping one that is held stops no other.
    const hold = (work: () => void, delay?: number) => (delay ? wait(work, delay) : -held.push(work));
    window.setTimeout = hold as typeof window.setTimeout;
    performance.now = () => (now += 1_000);
    return () => {
      window.setTimeout = wait;
      Reflect.deleteProperty(performance, 'now');
      for (const work of held) work();
    };
  });
  const label = file.nodes[700]?.attributes.label ?? '?';
  await page.keyboard.type(label);
  await expect(panel(page).getByText('Reading the names …')).toBeVisible();
  await page.keyboard.press('Enter');
  await letGoOn.evaluate((goOn) => goOn());
  await expect(end(page, 'From')).toHaveValue(label);
  await expect(end(page, 'To')).toBeFocused();
  await expect(page).toHaveURL(/from=/);
});

test('a step that no article says tells so', async ({ page, graph }) => {
  await openApp(page, findAtlasStep(graph));
  await expect(thread(page)).toContainText('Background geography: no article says this.');
});

test('a link opens the very answer, drawn in thread red, and it is copied with its sources', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, `${YUXIN_TO_JIAXING}&answer=5`);
  await expect(answers(page).nth(4)).toHaveAttribute('aria-selected', 'true');
  // Across the middle of the graph.
  const band = { x: 380, y: 380, width: 1_000, height: 140 };
  await expect(async () => expect((await findDisc(page, band, [THREAD_RED])).x).toBeGreaterThan(band.x)).toPass();

  await button(page, 'Copy as plain text').click();
  await expect(page.getByText('Copied the path as plain text')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^From Yuxin Electronics to Jiaxing in \d steps\n\n1\. Yuxin Electronics .+\n {3}“/);
  await button(page, 'Copy as Markdown').click();
  await expect(page.getByText('Copied the path as Markdown')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/\[\^1\]: “.+” \*.+\*, iChongqing, 22 June 2022; confidence \d+ %\./);

  await button(page, 'Swap the ends').click();
  await expect(end(page, 'From')).toHaveValue('Jiaxing');
  await expect(answers(page)).toHaveCount(5);
});

test('a path that leaves a focus says so; its end shows the path alone, and undo brings the focus back', async ({
  page,
}) => {
  await openApp(page);
  await pick(page, 'Shenzhen');
  await page.keyboard.press('1');
  await expect.poll(() => new URL(page.url()).hash).toContain('focus=');
  await pick(page, 'Yuxin Electronics to Shenzhen');
  await expect(panel(page).getByRole('heading')).toHaveText('The focus hides part of the path');
  await expect(panel(page)).toContainText('parts that the focus on Shenzhen hides');
  await button(page, 'End the focus and show it').click();
  await expect(answers(page).first()).toContainText('2 steps');
  // The address names the view once the camera rests, unless it is that of the path.
  await page.waitForTimeout(1_000);
  const asked = `#node=region/shenzhen&from=${YUXIN}&to=region/shenzhen`;
  expect(new URL(page.url()).hash).toBe(asked);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Control+z');
  await expect(panel(page).getByRole('heading')).toHaveText('The focus hides part of the path');
  await expect.poll(() => new URL(page.url()).hash).toBe(`${asked}&focus=region/shenzhen`);
});

test.describe('where things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a path opened while a focus was on stands where its address alone has it', async ({ page }) => {
    const clip = { x: 380, y: 60, width: 900, height: 820 };
    const findEnd = () => findDisc(page, clip, [THREAD_RED]);
    await openApp(page, YUXIN_TO_JIAXING);
    await expect(answers(page)).toHaveCount(5);
    await page.waitForTimeout(1_500);
    const alone = await findEnd();
    await openApp(page);
    await pick(page, 'Shenzhen');
    await page.keyboard.press('1');
    await expect.poll(() => new URL(page.url()).hash).toContain('focus=');
    await page.goto(`./${YUXIN_TO_JIAXING}`);
    await expect(answers(page)).toHaveCount(5);
    await page.waitForTimeout(2_000);
    const after = await findEnd();
    expect(Math.hypot(after.x - alone.x, after.y - alone.y)).toBeLessThan(3);
    expect(new URL(page.url()).hash).toBe(YUXIN_TO_JIAXING);
  });
});

test('where there is no path it says why, and offers what helps', async ({ page, graph }) => {
  await openApp(page, `${YUXIN_TO_JIAXING}&along=arrows&hide=policy,agency,region,event`);
  await expect(panel(page).getByRole('heading')).toHaveText('No path the way you ask');
  await panel(page).getByRole('switch', { name: 'Only along the arrows' }).click();
  await expect(panel(page).getByRole('heading')).toHaveText('Your filters hide the path');
  await button(page, 'Show it').click();
  await expect(answers(page).first()).toContainText('via Little Giant');

  await panel(page).getByRole('switch', { name: 'Only along the arrows' }).click();
  await expect(panel(page).getByRole('heading')).toHaveText('Only against the arrows');
  await button(page, 'Follow both ways').click();
  await expect(answers(page).first()).toContainText('via Little Giant');

  await end(page, 'To').fill(findApart(graph).label);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading')).toHaveText('No path in these articles');
  await end(page, 'To').fill('yuxin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Both ends are Yuxin Electronics');
  await end(page, 'To').fill('nobody by that name');
  await expect(panel(page)).toContainText('No entity is called “nobody by that name”');
  await expect(searchField(page)).toBeVisible();
});

test('where there is no path the ends are marked, until the question is put away', async ({ page }) => {
  await openApp(page, `${YUXIN_TO_JIAXING}&along=arrows`);
  await expect(panel(page).getByRole('heading')).toHaveText('Only against the arrows');
  const middle = { x: 380, y: 100, width: 1_000, height: 600 };
  const findRed = async () => (await findDisc(page, middle, [THREAD_RED])).x;
  await expect.poll(findRed).toBeGreaterThan(middle.x);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect.poll(findRed).toBeNaN();
});

test('where there is no path the camera comes to show both ends, from wherever it was', async ({ page }) => {
  await openApp(page, YUXIN_TO_JIAXING);
  await expect(answers(page)).toHaveCount(5);
  const halves = [372, 852].map((x) => ({ x, y: 60, width: 480, height: 836 }));
  const areRed = () => Promise.all(halves.map(async (half) => (await findDisc(page, half, [THREAD_RED])).x > half.x));
  // So near that no more is seen than a piece of the thread between them.
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('+');
  await expect.poll(areRed).not.toEqual([true, true]);
  await panel(page).getByText('Only along the arrows').click();
  await expect(panel(page).getByRole('heading')).toHaveText('Only against the arrows');
  await expect.poll(areRed).toEqual([true, true]);
});

test('an end that this graph does not hold is named', async ({ page }) => {
  await openApp(page, '#from=company/gone&to=region/jiaxing');
  await expect(panel(page)).toContainText('The question names “company/gone”, which this graph does not hold.');
  await button(page, 'Choose another entity').click();
  await expect(end(page, 'From')).toBeFocused();
});

test('axe finds nothing in the answers and the list of names, on a light surface and on a dark one', async ({
  page,
}) => {
  await openApp(page, `${YUXIN_TO_JIAXING}&avoid=region/china&answer=2`);
  await expect(thread(page)).toBeVisible();
  await end(page, 'To').fill('guang');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await findOnBoth(page)).toEqual([]);
});

test('axe finds nothing on a phone where there is no path', async ({ page, graph }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, `#from=${YUXIN}&to=${findApart(graph).key}`);
  await expect(panel(page).getByRole('heading')).toHaveText('No path in these articles');
  expect(await findViolations(page)).toEqual([]);
});
