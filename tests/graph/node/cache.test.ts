import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { buildGraph } from '../../../graph/node/build.ts';
import { openCache, storeResult } from '../../../graph/node/cache.ts';
import { readExtractorVersion } from '../../../graph/node/extractorVersion.ts';
import { makeResult } from '../assemble/sampleResults.ts';

const RESULT = makeResult({ file: 'a.txt', text: 'Bright Valves.', entities: ['company: Bright Valves'] });
const BYTES = new TextEncoder().encode('Bright Valves.');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clew-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('openCache(folder, version)', () => {
  it('finds what was stored for the same file, bytes and metadata', async () => {
    const cache = await openCache(folder, 'v1');
    await storeResult(cache.placeOf('a.txt', BYTES, { title: 'A', publisher: 'B' }), RESULT);
    const again = await openCache(folder, 'v1');
    expect(await again.find(again.placeOf('a.txt', BYTES, { publisher: 'B', title: 'A' }))).toEqual(RESULT);
  });

  it.each([
    ['another text', 'a.txt', new Uint8Array([65]), undefined],
    ['another path', 'b.txt', BYTES, undefined],
    ['other metadata', 'a.txt', BYTES, { published: '2022' }],
  ])('has another place for %s', async (_, file, bytes, source) => {
    const cache = await openCache(folder, 'v1');
    expect(cache.placeOf(file, bytes, source)).not.toBe(cache.placeOf('a.txt', BYTES, undefined));
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -5)],
    ['changed', (text: string) => text.replace('Bright', 'Blight')],
    ['emptied', () => ''],
    ['overwritten', () => 'something else\n{}'],
  ])('takes no entry that was %s', async (_, damage) => {
    const cache = await openCache(folder, 'v1');
    const place = cache.placeOf('a.txt', BYTES, undefined);
    await storeResult(place, RESULT);
    await writeFile(place, damage(await readFile(place, 'utf8')));
    expect(await cache.find(place)).toBeNull();
  });

  it('removes what other versions of the extractor left', async () => {
    const old = await openCache(folder, 'v1');
    await storeResult(old.placeOf('a.txt', BYTES, undefined), RESULT);
    await openCache(folder, 'v2');
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops nothing where nothing can be stored', async () => {
    await writeFile(join(folder, 'file'), '');
    await storeResult(join(folder, 'file/ab/cd.result'), RESULT);
    const cache = await openCache(join(folder, 'file'), 'v1');
    expect(await cache.find(cache.placeOf('a.txt', BYTES, undefined))).toBeNull();
  });
});

describe('readExtractorVersion()', () => {
  it('is the same as long as nobody changes the extractor', async () => {
    expect(await readExtractorVersion()).toMatch(/^[0-9a-f]{16}$/);
    expect(await readExtractorVersion()).toBe(await readExtractorVersion());
  });
});

describe('buildGraph({ articles, cache })', () => {
  it('gives the same bytes without a cache, with an empty, a full and a damaged one', async () => {
    const build = async (cache: string | null) => serialize((await buildGraph({ articles: 'seeds', cache })).graph);
    const expected = await build(null);
    expect(await build(folder)).toBe(expected);
    expect(await build(folder)).toBe(expected);
    const entries = await readdir(folder, { recursive: true });
    const files = entries.filter((name) => name.endsWith('.result'));
    expect(files).toHaveLength(5);
    for (const name of files) await writeFile(join(folder, name), '{}');
    expect(await build(folder)).toBe(expected);
  });
});
