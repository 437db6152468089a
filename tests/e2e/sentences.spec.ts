/** Words of the articles, found from the search field: from a remembered word to its sentence in the reader. */
import type { Locator, Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, inspector, openApp, reader, searchField, test } from './clew.ts';

const passages = (page: Page) => page.getByRole('group', { name: 'In the articles', exact: true });
const firstPassage = (page: Page, text: string) => passages(page).getByRole('option').filter({ hasText: text }).first();
const marked = (page: Page, text: string) => reader(page).locator('[data-active="strong"]').filter({ hasText: text });

/** The sentence that was asked for. */
const sentence = (page: Page) => reader(page).locator('[data-asked]');

/** Whether what has the focus stands in the sentence that was asked for, or behind it. */
const comesBehind = (page: Page) =>
  sentence(page).evaluate(
    (asked) =>
      asked !== document.activeElement &&
      (asked.compareDocumentPosition(document.activeElement as Node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

/** Presses the arrow until a line is the current one. */
async function walkTo(page: Page, line: Locator): Promise<void> {
  await expect(line).toBeVisible();
  await expect(async () => {
    if ((await line.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await expect(line).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
  }).toPass({ intervals: [50] });
}

test('keys alone: from a remembered word to its sentence, kept in the address, and back', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('registered capital');
  const line = firstPassage(page, 'registered capital of only 3 million yuan');
  await expect(line).toContainText('iChongqing, 22 June 2022');
  await expect(line.locator('mark')).toHaveText(['registered', 'capital']);
  await walkTo(page, line);
  expect(await findViolations(page, 'search')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(reader(page).getByRole('heading', { level: 2 })).toContainText('Companies Contribute');
  await expect(marked(page, 'registered').first()).toBeInViewport();
  await expect(page).toHaveURL(/&?at=\d+-\d+/);
  // The focus is at the sentence: it is read out, and Tab goes on from there.
  await expect(sentence(page)).toBeFocused();
  await expect(sentence(page)).toHaveAccessibleName(/registered capital of only 3 million yuan/);
  await page.keyboard.press('Tab');
  expect(await comesBehind(page)).toBe(true);

  await page.reload();
  await expect(marked(page, 'registered').first()).toBeInViewport();
  await page.goBack();
  await expect(reader(page)).toBeHidden();
  await searchField(page).click();
  const recent = page.getByRole('group', { name: 'Recent', exact: true });
  await expect(recent.getByRole('option')).toHaveText(['registered capital']);
});

test('Forward brings the focus back to the name that had it, and asking anew to the sentence', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('registered capital');
  const line = firstPassage(page, 'registered capital of only 3 million yuan');
  await line.click();
  await expect(sentence(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const name = sentence(page).getByRole('button', { name: /electronic product accessor/ });
  await name.focus();
  await page.goBack();
  await expect(reader(page)).toBeHidden();
  await page.goForward();
  await expect(name).toBeFocused();
  await page.goBack();
  await expect(reader(page)).toBeHidden();
  await searchField(page).fill('registered capital');
  await line.click();
  await expect(sentence(page)).toBeFocused();
});

test('what a sentence says is seen where its paragraph ends below the fold', async ({ page, graph }) => {
  const [article] = graph.attributes.articles;
  await openApp(page, `#article=${article?.id}`);
  const button = reader(page)
    .getByRole('button', { name: /^What this sentence says/ })
    .last();
  await expect(button).toBeVisible();
  // At the lower rim of what is seen.
  await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await button.click();
  await expect(reader(page).getByText('This sentence says', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(reader(page).locator('[id^="passage-"]')).toBeInViewport({ ratio: 1 });
});

test('more sentences are brought into the list, and the current line stays where it is', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('manufacturing');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toContainText('manufacturing');
  const lines = passages(page).getByRole('option');
  await expect(lines).toHaveCount(6);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const sixth = lines.nth(5);
  await expect(sixth).toHaveText(/^And \d+ more sentences/);
  const more = Number(/\d+/.exec((await sixth.textContent()) ?? '')?.[0]);
  await walkTo(page, sixth);
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(5 + more);
  await expect(sixth).toHaveAttribute('aria-selected', 'true');
  await expect(sixth.locator('mark').first()).toHaveText(/^manufacturing$/i);
  await expect(searchField(page)).toBeFocused();
});

test('words in quotes are found as they stand', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('"manufacturing base"');
  await expect(passages(page).getByRole('option')).toHaveCount(1);
  await expect(passages(page).locator('mark')).toHaveText('manufacturing base');
});

test('another sentence of the open article takes the focus as the first one did', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('registered capital');
  await firstPassage(page, 'registered capital of only 3 million yuan').click();
  await expect(sentence(page)).toBeFocused();
  await searchField(page).fill('key little giants in 50 cities');
  await firstPassage(page, 'launched a list').click();
  await expect(sentence(page)).toHaveAccessibleName(/launched a list/);
  await expect(sentence(page)).toBeFocused();
});

test('a word that no article has is taken for one that was meant, and says so', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('/');
  await page.keyboard.type('registred captial');
  const meant = passages(page).getByRole('option', { name: /^Did you mean “registered capital”\?/ });
  await expect(meant).toContainText('no article says');
  await expect(meant).toHaveAttribute('aria-selected', 'true');
  await expect(firstPassage(page, 'registered capital of only 3 million yuan')).toBeVisible();
  expect(await findViolations(page, 'search')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toHaveValue('registered capital');
  await expect(meant).toBeHidden();
  await expect(firstPassage(page, 'registered capital of only 3 million yuan')).toBeVisible();
});

for (const [what, filter] of [
  ['an article', 'without-articles'],
  ['a time', 'time'],
] as const) {
  test(`a sentence of ${what} that filters hide says so, and Enter shows it`, async ({ page, graph }) => {
    const article = graph.attributes.articles.find(({ text }) => text.includes('registered capital'));
    await openApp(page, `#${filter}=${filter === 'time' ? '1999-01/1999-01' : article?.id}`);
    const chips = page.getByRole('region', { name: 'Active filters' });
    await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
    await page.keyboard.press('/');
    await page.keyboard.type('registered capital');
    const line = firstPassage(page, 'registered capital of only 3 million yuan');
    await expect(line).toContainText('hidden by filters: Enter shows it');
    await walkTo(page, line);
    await page.keyboard.press('Enter');
    await expect(marked(page, 'registered').first()).toBeInViewport();
    await expect(page.getByText(`Filters loosened to show ${article?.title}.`).first()).toBeAttached();
    await expect(chips).toBeHidden();
  });
}

test.describe('when the words of the articles cannot be searched', () => {
  test.use({ expectsErrors: true });

  test('names are found all the same, it says what failed, and another letter tries again', async ({ page }) => {
    let isBroken = true;
    await page.route(/\/searchTexts-[^/]*\.js$/, (route) => (isBroken ? route.abort() : route.fallback()));
    await openApp(page);
    await searchField(page).fill('Guangdon');
    await expect(page.getByRole('option', { name: 'Guangdong province', exact: true })).toBeVisible();
    const lacking = page.getByText(/The words of the articles could not be searched: names only/);
    await expect(lacking.first()).toBeVisible();
    await searchField(page).fill('registered capital');
    await expect(page.getByText(/^No name matches registered capital/).first()).toBeVisible();
    isBroken = false;
    await searchField(page).fill('registered capita');
    await expect(firstPassage(page, 'registered capital of only 3 million yuan')).toBeVisible();
    await expect(lacking).toHaveCount(0);
  });
});

test('a selected relation gives way to another sentence of its article', async ({ page, graph }) => {
  const article = graph.attributes.articles.find(({ text }) => text.includes('registered capital'));
  const at = article?.text.indexOf('registered capital') ?? -1;
  const edge = graph.edges.find(({ attributes: { evidence } }) => {
    const here = evidence.filter((cited) => cited.article === article?.id);
    return here.length > 0 && here.every(({ start, end }) => end < at - 400 || start > at + 400);
  });
  await openApp(page, `#edge=${edge?.key}`);
  await expect(inspector(page)).toBeVisible();
  await searchField(page).fill('registered capital');
  await firstPassage(page, 'registered capital').click();
  await expect(marked(page, 'registered').first()).toBeInViewport();
  await page.goBack();
  await expect(reader(page)).toBeHidden();
  await expect(inspector(page)).toBeVisible();
});

test('long articles are read in a worker', async ({ page, graph }) => {
  const { articles } = graph.attributes;
  const copies = Array.from({ length: 200 }, (_, at) =>
    articles.map((article) => ({ ...article, id: `${article.id}-${at}`, mentions: [] })),
  );
  const json = { ...graph, attributes: { ...graph.attributes, articles: [...articles, ...copies.flat()] } };
  await page.route('**/graph.json', (route) => route.fulfill({ json }));
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('search'));
  await openApp(page);
  await searchField(page).fill('registered capital');
  await started;
  await expect(firstPassage(page, 'registered capital of only 3 million yuan')).toBeVisible();
  await expect(passages(page).getByRole('option', { name: /^And 196 more/ })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a sentence opens its article there', async ({ page }) => {
    await openApp(page);
    await searchField(page).tap();
    await searchField(page).fill('registered capital');
    const line = firstPassage(page, 'registered capital of only 3 million yuan');
    await expect(line).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findViolations(page, 'search')).toEqual([]);
    await line.tap();
    await expect(marked(page, 'registered').first()).toBeInViewport();
  });
});
