import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clewGraph, isWatched } from '../../../graph/node/vitePlugin.ts';
import { parseGraphFile } from '../../../graph/schema.ts';

describe('isWatched(folder, path, isFolder)', () => {
  it.each([
    ['/site/seeds/a.txt', true],
    ['/site/seeds/2024/b.html', true],
    ['/site/seeds/sources.yaml', true],
    ['/site/seeds/log', false],
    ['/site/seeds/corrections.yaml', true],
    ['/site/seeds/other.yaml', false],
    ['/site/seeds/.a.txt', false],
    ['/site/seeds/picture.png', false],
    ['/site/src/a.txt', false],
  ])('%s: %s', (path, expected) => {
    expect(isWatched('/site/seeds', path)).toBe(expected);
  });

  it('watches the folders inside too: their articles go with them', () => {
    expect(isWatched('/site/seeds', '/site/seeds/2024', true)).toBe(true);
    expect(isWatched('/site/seeds', '/site/seeds/.git', true)).toBe(false);
  });
});

describe('clewGraph(options) in the development server', () => {
  let root: string;
  let server: ViteDevServer;
  const sent = new EventEmitter();

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'clew-vite-'));
    await cp('tests/fixtures/mixed/valves.txt', join(root, 'seeds/valves.txt'));
    await writeFile(join(root, 'index.html'), '<!doctype html>');
  });
  afterEach(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  async function start(articles = 'seeds') {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [clewGraph({ articles })],
    });
    // The messages to the page are what the plug-in is for: they are listened to, not replaced.
    const send = server.ws.send.bind(server.ws);
    server.ws.send = (...args: unknown[]) => {
      sent.emit('message', args[0]);
      return (send as (...all: unknown[]) => void)(...args);
    };
  }
  /** Until the watcher has seen the folder it takes new files for old ones. */
  const isWatching = () =>
    vi.waitFor(() => expect(server.watcher.getWatched()[join(root, 'seeds')]).toContain('valves.txt'), 10_000);
  const nextMessage = (type: string) =>
    new Promise<{ type: string; err?: { message: string } }>((resolve) => {
      const listen = (message: { type: string }) => {
        if (message.type !== type) return;
        sent.off('message', listen);
        resolve(message);
      };
      sent.on('message', listen);
    });
  const files = async () =>
    parseGraphFile(JSON.parse(await readFile(join(root, 'public/graph.json'), 'utf8'))).attributes.articles.map(
      ({ file }) => file,
    );

  it('builds the graph before the first page when there is none', async () => {
    await start();
    expect(await files()).toEqual(['valves.txt']);
  });

  it('builds it again and reloads the page when an article is added or removed', async () => {
    await start();
    await isWatching();
    const more = join(root, 'seeds/more.txt');
    const added = nextMessage('full-reload');
    // A file that comes while the watcher still reads the folder counts as an old one: then it is written again.
    const writing = setInterval(() => writeFile(more, 'Zeta Pumps Co., Ltd. is based in Hangzhou.'), 400);
    await added;
    clearInterval(writing);
    await vi.waitFor(async () => expect(await files()).toEqual(['more.txt', 'valves.txt']), 10_000);
    const removed = nextMessage('full-reload');
    await rm(more);
    await removed;
    await vi.waitFor(async () => expect(await files()).toEqual(['valves.txt']), 10_000);
  });

  it('shows an error over the page and keeps the old graph', async () => {
    await start();
    await isWatching();
    const failed = nextMessage('error');
    await writeFile(join(root, 'seeds/valves.txt'), '');
    expect((await failed).err?.message).toMatch(/holds no article that can be read/);
    expect(await files()).toEqual(['valves.txt']);
  });

  it('never shows a graph of other articles', async () => {
    await start();
    const graph = JSON.parse(await readFile(join(root, 'public/graph.json'), 'utf8'));
    graph.attributes.articles[0].file = 'other.txt';
    await writeFile(join(root, 'public/graph.json'), JSON.stringify(graph));
    await server.close();
    await start();
    expect(await files()).toEqual(['valves.txt']);
  });

  it('builds a folder outside the project', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'clew-elsewhere-'));
    await cp('tests/fixtures/mixed/valves.txt', join(elsewhere, 'mine.txt'));
    await start(elsewhere);
    expect(await files()).toEqual(['mine.txt']);
    await rm(elsewhere, { recursive: true });
  });
});
