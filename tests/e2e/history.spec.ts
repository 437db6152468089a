/** Back and Forward, and what an address brings back: entities, focuses, and where the reader looked from. */
import type { Page } from '@playwright/test';
import { ENTITIES } from '../../graph/ontology.ts';
import {
  expect,
  findDisc,
  hashOf,
  heading,
  inspector,
  legend,
  openApp,
  pick,
  searchField,
  test,
  visited,
} from './clew.ts';

const back = (page: Page) => page.getByRole('button', { name: 'Back', exact: true });
const forward = (page: Page) => page.getByRole('button', { name: 'Forward', exact: true });
/** The graph between the panels. */
const FREE = { x: 290, y: 70, width: 760, height: 760 };

test('Back and Forward walk what was visited, also after a reload, and crumbs lead there', async ({ page }) => {
  await openApp(page);
  await expect(back(page)).toBeDisabled();
  await pick(page, 'Yuxin Electronics');
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await pick(page, 'Chongqing');
  await expect(heading(page)).toHaveText('Chongqing');
  await back(page).click();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await expect(forward(page)).toBeEnabled();
  await page.reload();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await forward(page).click();
  await expect(heading(page)).toHaveText('Chongqing');
  await expect(forward(page)).toBeDisabled();
  await expect(visited(page).getByRole('button', { name: 'Chongqing' })).toHaveAttribute('aria-current', 'location');
  await visited(page).getByRole('button', { name: 'Yuxin Electronics' }).click();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
});

test('closing the selection selects nothing, and Back brings it back', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await inspector(page).getByRole('button', { name: 'Close selection' }).click();
  await expect(inspector(page)).toBeHidden();
  expect(hashOf(page)).not.toContain('node=');
  await back(page).click();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
});

test('in a narrow window the legend takes the place of the sentences, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openApp(page, '#node=company/yuxin-electronics');
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  const button = page.getByRole('button', { name: /^Filters and legend/ });
  await button.click();
  await expect(legend(page)).toBeVisible();
  await expect(inspector(page)).toBeHidden();
  expect(hashOf(page)).toContain('node=company/yuxin-electronics');
  await button.click();
  await expect(legend(page)).toBeHidden();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
});

test('Back walks through what was focused on, step by step', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen');
  const focus = page.getByRole('region', { name: 'Active filters' }).getByRole('button', { name: /steps? around/ });
  for (const [key, name] of [
    ['1', /1 step around Shenzhen$/],
    ['2', /2 steps around Shenzhen$/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focus).toHaveAccessibleName(name);
  }
  await pick(page, 'Guangdong');
  await expect(heading(page)).toHaveText('Guangdong');
  await page.keyboard.press('1');
  await expect(focus).toHaveAccessibleName(/1 step around Guangdong$/);
  await page.goBack();
  await expect(focus).toHaveAccessibleName(/2 steps around Shenzhen$/);
  await expect(heading(page)).toHaveText('Guangdong');
  await back(page).click();
  await expect(heading(page)).toHaveText('Shenzhen');
  await expect(focus).toHaveAccessibleName(/2 steps around Shenzhen$/);
  await back(page).click();
  await expect(focus).toHaveAccessibleName(/1 step around Shenzhen$/);
  await back(page).click();
  await expect(focus).toBeHidden();
  await expect(back(page)).toBeDisabled();
});

test('a pick that a focus hides is flown to', async ({ page }) => {
  await openApp(page, '#focus=region/chongqing');
  await pick(page, 'Golden Sea');
  await expect(heading(page)).toHaveText('Golden Sea');
  await expect(page.getByRole('region', { name: 'Focus', exact: true })).toBeHidden();
  const look = async () => (await page.screenshot({ clip: FREE })).toString('base64');
  let seen = '';
  await expect(async () => {
    const before = seen;
    seen = await look();
    expect(seen === before, 'the flight is over').toBe(true);
  }).toPass({ intervals: [500] });
  // The address names how far away one is: two thirds of it after a step nearer, and all of it with everything shown.
  const ratio = () => Number(/view=[^,]+,[^,]+,([^,&]+)/.exec(page.url())?.[1]);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/view=/);
  const near = ratio() * 1.5;
  await page.keyboard.press('0');
  await expect.poll(ratio).toBeGreaterThan(near * 1.1);
});

test('the address brings back where the reader looked from', async ({ page }) => {
  await openApp(page);
  expect(hashOf(page)).toBe('');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => hashOf(page)).toMatch(/^#view=/);
  const hash = hashOf(page);
  await page.reload();
  await expect(searchField(page)).toBeVisible();
  await page.waitForTimeout(800);
  expect(hashOf(page)).toBe(hash);
  await page.getByRole('button', { name: 'Fit the graph into the window' }).click();
  await expect.poll(() => hashOf(page)).toBe('');
  // A flight ends where loading the address again would end.
  await pick(page, 'Chongqing');
  await expect.poll(() => hashOf(page)).toBe('#node=region/chongqing');
  await page.waitForTimeout(800);
  expect(hashOf(page)).toBe('#node=region/chongqing');
});

test('what was shown and let go of leaves the view in the address, and opening that brings it back', async ({
  page,
}) => {
  await openApp(page, '#from=company/yuxin-electronics&to=region/shenzhen');
  await expect(page.getByRole('region', { name: 'Paths found' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Paths found' })).toBeHidden();
  // The flight there may still be under way.
  let hash = '';
  await expect(async () => {
    const before = hash;
    hash = hashOf(page);
    expect(hash).toMatch(/^#view=/);
    expect(hash).toBe(before);
  }).toPass({ intervals: [700] });
  await page.reload();
  await expect(legend(page)).toBeVisible();
  expect(hashOf(page)).toBe(hash);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('what was flown to and let go of leaves the view where it is', async ({ page }) => {
    // From beside the graph, so that nothing is in sight before the flight.
    await openApp(page, '#view=-2,0.5,0.3,0');
    await pick(page, 'Golden Sea');
    // All that it hangs on is of other types.
    const find = () => findDisc(page, FREE, [Number.parseInt(ENTITIES.company.colour.light.slice(1), 16)]);
    const there = { x: 0, y: 0 };
    await expect(async () => {
      const before = { ...there };
      expect(Object.assign(there, await find()), 'the flight is over').toEqual(before);
      expect(there.x, 'it is in sight').not.toBeNaN();
    }).toPass({ intervals: [500] });
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toBeHidden();
    await expect(async () => {
      await page.mouse.move(2, 2);
      await page.mouse.move(there.x, there.y);
      await expect(page.getByText(/^\d+ connections? in \d+ articles?$/)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.mouse.click(there.x, there.y);
    await expect(heading(page)).toHaveText('Golden Sea');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('Back stays where it is when there is nowhere left to go back to', async ({ page }) => {
    await openApp(page);
    await expect(back(page)).toBeHidden();
    await pick(page, 'Yuxin Electronics');
    await expect(back(page)).toBeEnabled();
    const place = await back(page).boundingBox();
    await back(page).tap();
    await expect(forward(page)).toBeEnabled();
    await expect(back(page)).toBeDisabled();
    expect(await back(page).boundingBox()).toEqual(place);
  });
});
