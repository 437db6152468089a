/** What the pictures show: for each the window, the address that leads there, and what a person does then. */
import type { Page } from '@playwright/test';

export interface Shot {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  /** The view, as a link holds it. */
  readonly hash?: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const COMPANY = 'company/yuxin-electronics';
const desktop = (name: string, hash?: string, prepare?: Shot['prepare']): Shot => ({
  name,
  size: DESKTOP,
  scheme: 'light',
  ...(hash === undefined ? {} : { hash }),
  ...(prepare === undefined ? {} : { prepare }),
});

export const SHOTS: readonly Shot[] = [
  desktop('desktop-light'),
  { name: 'desktop-dark', size: DESKTOP, scheme: 'dark' },
  desktop('first-visit'),
  desktop('inspector', `#node=${COMPANY}`, readSentences),
  desktop('reader', `#node=${COMPANY}`, async (page) => {
    await readSentences(page);
    await page
      .getByRole('button', { name: /^open in article/i })
      .first()
      .click();
  }),
  desktop('search', '', (page) => page.getByRole('combobox', { name: /search/i }).fill('litle gaint')),
  desktop('filters', '#hide=product,industry,event&unconnected=hidden&background=hidden'),
  desktop('focus', '#focus=region/shenzhen'),
  desktop('path', `#from=${COMPANY}&to=region/shenzhen`),
  desktop('charts', '#chart=best'),
  desktop('table', `#node=${COMPANY}&table=entities`),
  desktop('outline', '#table=outline'),
  desktop('map', '#layout=map'),
  desktop('grouped', '#layout=grouped'),
  desktop('picture', '#focus=region/shenzhen', async (page) => {
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+E');
    await page.getByText(/^Shows \d+/).waitFor();
  }),
  desktop('shortcuts', '', async (page) => {
    await page.getByRole('application').focus();
    await page.keyboard.press('?');
  }),
  { name: 'phone', size: PHONE, scheme: 'light', hash: `#node=${COMPANY}` },
];

/** Opens the first relation of what is selected, with the sentences that say it. */
async function readSentences(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /: \d+ sentence/ })
    .first()
    .click();
}
