import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../graph/node/effects.ts';
import { runGraphCommand } from '../../../graph/node/graphCommand.ts';
import { parseGraphFile } from '../../../graph/schema.ts';

const MIXED = 'tests/fixtures/mixed';

describe('runGraphCommand(argv, effects)', () => {
  let folder: string;
  let out: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clew-command-'));
    out = join(folder, 'made', 'graph.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function run(...argv: string[]) {
    const said: string[] = [];
    const warned: string[] = [];
    const code = await runGraphCommand(argv, {
      log: (message) => said.push(message),
      warn: (message) => warned.push(message),
      now: () => 0,
      write: writeWhole,
      cache: null,
    });
    return { code, said: said.join('\n'), warned: warned.join('\n') };
  }

  it('writes the graph, says what is in it, and gives 0', async () => {
    const { code, said, warned } = await run('--articles', 'seeds', '--out', out, '--title', 'Seeds');
    expect([code, warned]).toEqual([0, '']);
    expect(said).toMatch(/^\S+graph\.json: 5 articles read in 0 seconds\n\d+ entities\n/);
    expect(parseGraphFile(JSON.parse(await readFile(out, 'utf8'))).attributes.title).toBe('Seeds');
    expect(await readdir(join(folder, 'made'))).toEqual(['graph.json']);
  });

  it('gives 3 when files were skipped, naming each on standard error', async () => {
    const { code, warned } = await run('--articles', MIXED, '--out', out, '--quiet');
    expect(code).toBe(3);
    expect(warned.split('\n')).toEqual([
      'Skipped 2024/blank.md: the file holds nothing but white space. Put the article into it, or remove it.',
      'Skipped binary.txt: the file is binary, not text. Save the article as plain text, Markdown or HTML.',
      'Skipped empty.txt: the file is empty. Put the article into it, or remove it.',
      'Skipped latin-1.txt: the file is not UTF-8. Save it again as UTF-8.',
    ]);
  });

  it('applies corrections.yaml, and names what was not applied without failing', async () => {
    await writeFile(join(folder, 'a.txt'), 'Bright Valves Co., Ltd. is based in Shenzhen.');
    await writeFile(
      join(folder, 'corrections.yaml'),
      '- rename: Bright Valves\n  to: Brighter Valves\n- drop: Nobody\n',
    );
    const { code, said } = await run('--articles', folder, '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('corrections.yaml, entry 2 (drop) was not applied: there is no entity "Nobody"');
    expect(await readFile(out, 'utf8')).toContain('"label":"Brighter Valves"');
    const json = await run('--articles', folder, '--out', out, '--json');
    expect(JSON.parse(json.said).corrections).toEqual([
      { entry: 2, operation: 'drop', isApplied: false, problem: 'there is no entity "Nobody"' },
    ]);
  });

  it('gives 1 for corrections that make no sense, and leaves the graph that was there', async () => {
    await writeFile(join(folder, 'a.txt'), 'Bright Valves Co., Ltd. is based in Shenzhen.');
    await writeFile(join(folder, 'corrections.yaml'), '- drop: Shenzhen\n- rename: Shenzhen\n');
    const { code, warned } = await run('--articles', folder, '--out', out);
    expect(code).toBe(1);
    expect(warned).toBe(
      'Nothing was built. corrections.yaml, entry 2 (rename): to: is missing, or no text. Correct it or remove the entry.',
    );
  });

  it('says nothing with --quiet', async () => {
    expect(await run('--articles', 'seeds', '--out', out, '--quiet')).toEqual({ code: 0, said: '', warned: '' });
  });

  it('prints the summary as JSON with --json', async () => {
    const { said } = await run('--articles', 'seeds', '--out', out, '--json');
    expect(JSON.parse(said)).toMatchObject({ articles: 5, skipped: [], out, seconds: 0 });
  });

  it('gives 1 when nothing can be built, and leaves the graph that was there', async () => {
    await run('--articles', 'seeds', '--out', out);
    const before = await readFile(out, 'utf8');
    await writeFile(join(folder, 'empty.txt'), '');
    const { code, warned } = await run('--articles', folder, '--out', out);
    expect(code).toBe(1);
    expect(warned).toContain('Skipped empty.txt: the file is empty.');
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it('gives 1 when the graph cannot be written, and leaves nothing half done', async () => {
    await writeFile(join(folder, 'made'), 'a file, not a folder');
    expect((await run('--articles', 'seeds', '--out', out)).code).toBe(1);
    expect(await readdir(folder)).toEqual(['made']);
  });

  it.each([['--colour'], ['seeds'], ['--out'], ['--articles', ''], ['--workers', '0']])(
    'gives 2 and the usage for %j',
    async (...argv) => {
      const { code, warned } = await run(...argv);
      expect(code).toBe(2);
      expect(warned).toContain('Usage: npm run graph');
    },
  );

  it('prints the usage with --help', async () => {
    const { code, said } = await run('--help');
    expect(code).toBe(0);
    expect(said).toContain('3 built, but some files were skipped');
  });
});
