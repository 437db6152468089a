import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { BuildError } from '../../../graph/build/buildError.ts';
import { buildGraph } from '../../../graph/node/build.ts';
import { fileEffects } from '../../../graph/node/effects.ts';
import { MAX_BYTES } from '../../../graph/read/decode.ts';
import { parseGraphFile } from '../../../graph/schema.ts';

const MIXED = 'tests/fixtures/mixed';

describe('buildGraph(options, effects)', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clew-build-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads text, Markdown and pages in all folders, and what sources.yaml adds', async () => {
    const { graph } = await buildGraph({ articles: MIXED });
    expect(
      graph.attributes.articles.map(({ id, file, title, publisher, published }) => [
        id,
        file,
        title,
        publisher,
        published,
      ]),
    ).toEqual([
      ['2024-markets', '2024/markets.md', 'Valve makers look abroad', 'Valley Herald', '2024-02'],
      ['2024-page', '2024/page.html', 'Valve makers meet', 'Riverton Post', '2024-05-16'],
      ['valves', 'valves.txt', 'Bright Valves lists in Shenzhen', 'Riverton Post', '2023-07-04'],
    ]);
    expect(graph.attributes.title).toBe('3 articles, 2023 to 2024');
  });

  it('skips each bad file, with the reason and what to do, and builds the rest', async () => {
    const { report } = await buildGraph({ articles: MIXED });
    expect(report.skipped).toEqual([
      {
        file: '2024/blank.md',
        problem: 'the file holds nothing but white space',
        advice: 'Put the article into it, or remove it.',
      },
      {
        file: 'binary.txt',
        problem: 'the file is binary, not text',
        advice: 'Save the article as plain text, Markdown or HTML.',
      },
      { file: 'empty.txt', problem: 'the file is empty', advice: 'Put the article into it, or remove it.' },
      { file: 'latin-1.txt', problem: 'the file is not UTF-8', advice: 'Save it again as UTF-8.' },
    ]);
    expect(report.articles).toBe(3);
    expect(report.warnings).toEqual(['2024/sources.yaml: there is no article "missing.txt"']);
  });

  it('skips a file over 5 MB, and one that cannot be opened', async () => {
    await writeFile(join(folder, 'good.txt'), 'Bright Valves Co., Ltd. is based in Shenzhen.');
    await writeFile(join(folder, 'huge.txt'), 'a'.repeat(MAX_BYTES + 1));
    await writeFile(join(folder, 'locked.txt'), 'x');
    const { report } = await buildGraph(
      { articles: folder },
      {
        read: (path) => (path.endsWith('locked.txt') ? Promise.reject(new Error('no access')) : fileEffects.read(path)),
      },
    );
    expect(report.skipped.map(({ file, problem }) => [file, problem])).toEqual([
      ['huge.txt', 'the file has 5.00 MB, more than the 5 MB an article may have'],
      ['locked.txt', 'no access'],
    ]);
  });

  it('leaves out a faulty entry of sources.yaml alone, naming it', async () => {
    for (const name of ['bad.txt', 'good.txt'])
      await writeFile(join(folder, name), `Bright Valves Co., Ltd. is based in Shenzhen, says ${name}.`);
    await writeFile(
      join(folder, 'sources.yaml'),
      'bad.txt:\n  published: soon\ngood.txt:\n  publisher: Riverton Post\n',
    );
    const { graph, report } = await buildGraph({ articles: folder });
    expect(graph.attributes.articles.map(({ publisher }) => publisher)).toEqual([null, 'Riverton Post']);
    expect(report.skipped).toEqual([]);
    expect(report.warnings).toEqual([
      'sources.yaml: bad.txt → published: is not a date such as 2022, 2022-06 or 2022-06-22; this entry is left out',
    ]);
  });

  it('reports a sources.yaml that cannot be read at all, and builds without it', async () => {
    await writeFile(join(folder, 'good.txt'), 'Bright Valves Co., Ltd. is based in Shenzhen.');
    await writeFile(join(folder, 'sources.yaml'), '- good.txt\n');
    const { report } = await buildGraph({ articles: folder });
    expect(report.articles).toBe(1);
    expect(report.skipped.map(({ file }) => file)).toEqual(['sources.yaml']);
  });

  it('gives the same bytes whatever order the files come in', async () => {
    const forwards = await buildGraph({ articles: 'seeds' });
    const backwards = await buildGraph(
      { articles: 'seeds' },
      {
        list: async (path) => {
          const { articles, sources } = await fileEffects.list(path);
          return { articles: [...articles].reverse(), sources };
        },
      },
    );
    expect(serialize(backwards.graph)).toBe(serialize(forwards.graph));
  });

  it('gives a graph file whose every span lies in its article', async () => {
    const { graph } = await buildGraph({ articles: 'seeds' });
    expect(parseGraphFile(JSON.parse(serialize(graph)))).toEqual(graph);
  });

  it('builds only what is wanted', async () => {
    const { graph } = await buildGraph({ articles: MIXED, isWanted: (file) => file === 'valves.txt', title: 'Valves' });
    expect(graph.attributes.articles.map(({ file }) => file)).toEqual(['valves.txt']);
    expect(graph.attributes.title).toBe('Valves');
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    await buildGraph({ articles: 'seeds' }, { progress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5']);
  });

  it('refuses a folder that is not there', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(buildGraph({ articles: nowhere })).rejects.toThrow(new BuildError(`There is no folder ${nowhere}.`));
  });

  it('refuses a file in the place of a folder', async () => {
    await expect(buildGraph({ articles: 'seeds/sources.yaml' })).rejects.toThrow(
      new BuildError('seeds/sources.yaml is a file; give the folder that holds the articles.'),
    );
  });

  it('counts an article that is there several times once, under its first path, and says so', async () => {
    for (const name of ['b.txt', 'a.txt', 'c.txt'])
      await writeFile(join(folder, name), 'Bright Valves Co., Ltd. is based in Shenzhen.');
    await writeFile(join(folder, 'other.txt'), 'Zeta Pumps Co., Ltd. is based in Hangzhou.');
    const { graph, report } = await buildGraph({ articles: folder });
    expect(graph.attributes.articles.map(({ file }) => file)).toEqual(['a.txt', 'other.txt']);
    expect(graph.attributes.title).toBe('2 articles');
    expect(report.warnings).toEqual(['b.txt, c.txt: the same text as a.txt, counted once']);
  });

  it('refuses a folder without a readable article, naming what was skipped', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    await expect(buildGraph({ articles: folder })).rejects.toMatchObject({
      name: 'BuildError',
      skipped: [{ file: 'empty.txt' }],
    });
  });
});
