/**
 * The import rules live in biome.json. Here each is broken on purpose in a folder of its own,
 * so that a rule which no longer bites turns this file red.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { use } from './planted.ts';
import { PLANTED_IN_APP } from './plantedInApp.ts';
import { PLANTED_IN_GRAPH } from './plantedInGraph.ts';

const root = resolve(import.meta.dirname, '../..');
const planted = [...PLANTED_IN_GRAPH, ...PLANTED_IN_APP];

/** What the rules must leave alone. */
const allowed: Record<string, string> = {
  'graph/query/ring2.ts': `${use('./ring.ts')}`.replace('kept', 'thing2').concat('export const thing = 1;\n'),
  'graph/extract2.ts': use('./annotate/tokenize.ts'),
  'graph/relate/ok.ts': use('../annotate/mentions/find.ts'),
  'graph/node/ok.ts': `import { readFileSync } from 'node:fs';\n\nexport const kept = () => readFileSync(process.argv[2] ?? '');\n`,
  'src/app/ok.ts': use('../search/SearchBox.ts'),
  'src/search/ok.ts': use('../state/store.ts'),
  'src/search/list/ok.ts': use('../rank.ts'),
  'src/inspect/ok.ts': use('../ui/Button.ts'),
  'src/filter/ok.ts': use('../../graph/query/filters.ts'),
  'src/figures/ok.ts': use('../../graph/query/measures/figures.ts'),
  'src/reader/ok.ts': use('../../graph/figures/measures.ts'),
  'src/canvas/ok.ts': use('sigma'),
  'src/canvas/ok2.ts': use('@sigma/edge-curve'),
  'src/state/ok.ts': use('zustand/vanilla'),
  'src/state/ok2.ts': use('../../graph/schema.ts'),
};

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly advices?: unknown;
  readonly location: { readonly path: string | { readonly file: string } };
}

let folder = '';
let diagnostics: Diagnostic[] = [];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'clew-rules-')));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  const files = [...planted.map(({ file, code }) => [file, code] as const), ...Object.entries(allowed)];
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  diagnostics = (JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as { diagnostics: Diagnostic[] }).diagnostics;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function found(file: string): Diagnostic[] {
  return diagnostics.filter(({ location: { path } }) => (typeof path === 'string' ? path : path.file).endsWith(file));
}

describe('import rules', () => {
  it.each(planted)('report that $why', ({ file, rule, says }) => {
    const hits = found(file).filter(({ category }) => category === rule);
    expect(hits).not.toEqual([]);
    expect(JSON.stringify(hits)).toContain(says);
  });

  it.each(Object.keys(allowed).filter((file) => file !== 'graph/query/ring2.ts'))('leave %s alone', (file) => {
    expect(found(file)).toEqual([]);
  });
});
