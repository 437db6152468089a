/** Maps and rings on a phone, and what is said of a relation there. */
import { ENTITIES } from '../../graph/ontology.ts';
import { isDatedByArticle } from '../../graph/query/evidence/statements.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { expect, inspector, openApp, test } from './clew.ts';
import { askPicture, choose, readSvg, save } from './pictureDialog.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.beforeEach(({ page }) => page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes')));

async function readNames(page: Parameters<typeof askPicture>[0]) {
  await askPicture(page);
  await choose(page, 'File', 'SVG');
  return (await readSvg(page, (await save(page)).bytes)).names;
}

for (const [way, viewport] of [
  ['stands', { width: 390, height: 844 }],
  ['lies', { width: 844, height: 390 }],
] as const)
  test(`the hubs on the map have their names on a phone that ${way}, and so has all beside it once all is shown`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openApp(page, '#layout=map');
    const hubs = ['China', 'Shenzhen', 'Chongqing', 'Jiaxing', 'Guangdong', 'Little Giant'];
    await expect.poll(() => readNames(page), { timeout: 30_000 }).toEqual(expect.arrayContaining(hubs));
    await page.getByRole('button', { name: 'Fit the graph into the window' }).tap();
    const beside = ['Key Little Giant', 'innovative SMEs', 'Africa', 'Middle East'];
    await expect
      .poll(() => readNames(page), { timeout: 30_000 })
      .toEqual(expect.arrayContaining([...hubs, ...beside, expect.stringMatching(/^Not on the map: \d+$/)]));
  });

test('the words of groups are among the names, over the lines', async ({ page, graph }) => {
  await openApp(page, '#layout=grouped');
  const groups = (['region', 'policy', 'company'] as const).map((type) => {
    const { length } = graph.nodes.filter(({ attributes }) => attributes.entityType === type);
    return `${length} ${ENTITIES[type].plural.toLowerCase()}`;
  });
  await expect.poll(() => readNames(page), { timeout: 30_000 }).toEqual(expect.arrayContaining(groups));
});

test('what is picked on a ring is seen with all it hangs on, above the sheet', async ({ page }) => {
  await openApp(page, '#layout=circular&node=company/yuxin-electronics');
  await expect(inspector(page)).toBeVisible();
  const connected = ['Yuxin Electronics', 'Little Giant', 'Chongqing'];
  await expect.poll(() => readNames(page), { timeout: 30_000 }).toEqual(expect.arrayContaining(connected));
});

test('the date of a relation is told from that of its article', async ({ page, graph }) => {
  await openApp(page, '#node=company/yuxin-electronics');
  const rows = inspector(page).getByRole('button', { name: /: \d+ sentences?$/ });
  await rows.first().tap();
  await expect(inspector(page).getByText('June 2019', { exact: true })).toBeVisible();
  await expect(inspector(page).getByText('iChongqing, published 22 June 2022')).toBeVisible();
  const undated = graph.edges.find((edge) => isDatedByArticle(indexFile(graph), edge));
  await openApp(page, `#edge=${encodeURIComponent(undated?.key ?? '')}`);
  await expect(inspector(page).getByText('not in the text: filters take the day of the article')).toBeVisible();
});
