/** The extractor's bundle in a browser worker against the same extractor in Node: equal articles must give equal bytes. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serialize } from '../../graph/assemble/serialize.ts';
import type { BuildReport } from '../../graph/build/report.ts';
import { buildGraph } from '../../graph/node/build.ts';
import type { ExtractedGraph } from '../../src/workers/extractor.ts';
import { expect, openApp, test } from './clew.ts';

type Client = typeof import('../../src/workers/extractor.ts');

/** What the client and the worker are called. */
const EXTRACTOR = /\/assets\/(extractor-|workers\/)/;

/** Every file of a folder, as a page would be handed it; bytes in base64, since they go through a command. */
async function readFolder(folder: string): Promise<{ path: string; base64: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        return { path: file.slice(folder.length + 1), base64: (await readFile(file)).toString('base64') };
      }),
  );
}

/** The address of the built client: the build's manifest says under which name it lies. */
async function findClient(): Promise<string> {
  const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'));
  return manifest['src/workers/extractor.ts'].file;
}

/**
 * Sends the page's Content-Security-Policy with the worker's files: one in a page's head does not reach its workers,
 * and hosts that send one as a header must find nothing to forbid.
 */
async function governWorkers(page: Page): Promise<void> {
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("worker-src 'self'");
  await page.route('**/workers/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy ?? '' } });
  });
}

interface InBrowser extends ExtractedGraph {
  readonly progress: readonly (readonly [number, number])[];
}

/** Builds a folder's files in the page's worker, in an order that is not the folder's. */
async function buildInBrowser(page: Page, folder: string): Promise<InBrowser> {
  const files = (await readFolder(folder)).reverse();
  return page.evaluate(
    async ({ client, files }) => {
      const { startExtractor }: Client = await import(new URL(client, document.baseURI).href);
      const extractor = startExtractor();
      const progress: [number, number][] = [];
      const given = files.map(({ path, base64 }) => ({
        path,
        bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      }));
      try {
        const built = await extractor.build(given, { onProgress: (done, total) => progress.push([done, total]) });
        return { ...built, progress };
      } finally {
        extractor.end();
      }
    },
    { client: await findClient(), files },
  );
}

async function buildInNode(folder: string): Promise<{ text: string; report: BuildReport }> {
  const { graph, report } = await buildGraph({ articles: folder, workers: 1 });
  return { text: serialize(graph), report };
}

/** The first line that differs, since two whole files beside each other help nobody. */
function findDifference(one: string, other: string): string | null {
  if (one === other) return null;
  const lines = other.split('\n');
  const at = one.split('\n').findIndex((line, index) => line !== lines[index]);
  return `line ${at + 1}\n${one.split('\n')[at]?.slice(0, 600)}\n${lines[at]?.slice(0, 600)}`;
}

test('the five articles and two more give the same bytes in the browser as in Node', async ({ page, watched }) => {
  const folder = await mkdtemp(join(tmpdir(), 'clew-bytes-'));
  try {
    await cp('seeds', folder, { recursive: true });
    for (const name of ['d01-quanzhou-sealtech-wire.txt', 'e01-taichung-spindle-feature.txt'])
      await cp(join('tests/corpus/articles', name), join(folder, 'more', name));
    await openApp(page);
    const browser = await buildInBrowser(page, folder);
    const node = await buildInNode(folder);
    expect(findDifference(browser.text, node.text)).toBeNull();
    expect(browser.text.length).toBeGreaterThan(20_000);
    expect(browser.report).toEqual(node.report);
    expect(browser.report.articles).toBe(7);
    expect(browser.progress).toEqual(Array.from({ length: 8 }, (_, done) => [done, 7]));
    expect(watched.requests.filter((url) => EXTRACTOR.test(url))).toHaveLength(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('pages, Markdown, sources and faulty files are read in the browser as in Node', async ({ page }) => {
  await openApp(page);
  await governWorkers(page);
  const browser = await buildInBrowser(page, 'tests/fixtures/mixed');
  const node = await buildInNode('tests/fixtures/mixed');
  expect(findDifference(browser.text, node.text)).toBeNull();
  expect(browser.report).toEqual(node.report);
  expect(browser.report.skipped.length).toBeGreaterThan(0);
});

test('nothing of the extractor is asked for before articles come', async ({ page, watched }) => {
  await openApp(page);
  await page.waitForLoadState('networkidle');
  expect(watched.requests.filter((url) => EXTRACTOR.test(url))).toEqual([]);
});

test('what holds no article is refused with a reason, and the next build works', async ({ page }) => {
  await openApp(page);
  const said = await page.evaluate(
    async (client) => {
      const { startExtractor }: Client = await import(new URL(client, document.baseURI).href);
      const extractor = startExtractor();
      const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
      const refused = async (files: Parameters<typeof extractor.build>[0]) =>
        extractor.build(files).then(
          () => 'built',
          (error: Error) => `${error.name}: ${error.message}`,
        );
      const empty = await refused([file('empty.txt', ''), file('notes.pdf', 'x')]);
      const twice = await refused([file('a.txt', 'One.'), file('a.txt', 'Another.')]);
      const good = await extractor.build([file('a.txt', 'Acme Valves Co., Ltd. is based in Shenzhen.')]);
      const waiting = refused([file('a.txt', 'Acme Valves Co., Ltd. is based in Shenzhen.')]);
      extractor.end();
      return { empty, twice, articles: good.report.articles, ended: await waiting };
    },
    await findClient(),
  );
  expect(said).toEqual({
    empty: 'BuildError: What was given holds no article that can be read; put .txt, .md or .html files into it.',
    twice: 'BuildError: There are two files a.txt; give each its own name.',
    articles: 1,
    ended: 'ExtractorError: The extractor was ended.',
  });
});

test.describe('without its file on the server', () => {
  test.use({ expectsErrors: true });

  test('the extractor says so instead of leaving everyone waiting', async ({ page }) => {
    await page.route('**/extractor.worker-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await openApp(page);
    const said = await page.evaluate(
      async (client) => {
        const { startExtractor }: Client = await import(new URL(client, document.baseURI).href);
        return startExtractor()
          .build([])
          .catch((error: Error) => `${error.name}: ${error.message}`);
      },
      await findClient(),
    );
    expect(said).toBe('ExtractorError: The extractor could not be loaded.');
  });
});
