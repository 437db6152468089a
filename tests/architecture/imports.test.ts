/**
 * The import rules live in biome.json. Here each is broken on purpose in a folder of its own,
 * so that a rule which no longer bites turns this file red.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const FEATURES = ['search', 'filter', 'inspect', 'reader', 'paths', 'figures', 'table', 'export', 'present'];

interface Planted {
  readonly why: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
  /** Words of the message that name the right way. */
  readonly says: string;
}

const RESTRICTED = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties';

const use = (from: string) => `import { thing } from '${from}';\n\nexport const kept = thing;\n`;
const load = (from: string) => `export const kept = () => import('${from}');\n`;
const say = (expression: string) => `export const kept = () => ${expression};\n`;

const planted: Planted[] = [
  ...[
    'annotate/a.ts',
    'resolve/a.ts',
    'relate/a.ts',
    'figures/a.ts',
    'assemble/a.ts',
    'query/a.ts',
    'formats/a.ts',
  ].map(
    (file): Planted => ({
      why: `graph/${file} imports from src/`,
      file: `graph/${file}`,
      code: use('../../src/state/store.ts'),
      rule: RESTRICTED,
      says: 'graph/ knows nothing of the app',
    }),
  ),
  {
    why: 'graph/node imports from src/',
    file: 'graph/node/a.ts',
    code: use('../../src/state/store.ts'),
    rule: RESTRICTED,
    says: 'graph/ knows nothing of the app',
  },
  {
    why: 'graph/ imports React',
    file: 'graph/assemble/b.ts',
    code: use('react'),
    rule: RESTRICTED,
    says: 'graph/ knows nothing of the app',
  },
  {
    why: 'graph/ imports its own Node room',
    file: 'graph/extractor.ts',
    code: use('./node/files.ts'),
    rule: RESTRICTED,
    says: 'never the other way round',
  },
  {
    why: 'an early room imports a later one',
    file: 'graph/annotate/b.ts',
    code: use('../relate/clauses.ts'),
    rule: RESTRICTED,
    says: 'stand in a row',
  },
  {
    why: 'a format brings the extractor along',
    file: 'graph/formats/b.ts',
    code: use('../annotate/tokenize.ts'),
    rule: RESTRICTED,
    says: 'must not bring the extractor',
  },
  {
    why: 'graph/ imports a Node module',
    file: 'graph/read/a.ts',
    code: use('node:fs'),
    rule: 'lint/correctness/noNodejsModules',
    says: '',
  },
  ...['process.env', 'Buffer.from([])'].map(
    (expression, index): Planted => ({
      why: `graph/ reads ${expression}`,
      file: `graph/read/node${index}.ts`,
      code: say(expression),
      rule: GLOBALS,
      says: 'Do not use the global variable',
    }),
  ),
  ...['document.title', 'window.innerWidth', 'fetch("x")', 'new DOMParser()'].map(
    (expression, index): Planted => ({
      why: `graph/ reads ${expression}`,
      file: `graph/read/dom${index}.ts`,
      code: say(expression),
      rule: GLOBALS,
      says: 'Do not use the global variable',
    }),
  ),
  ...['performance.now()', 'crypto.randomUUID()', 'new Intl.Collator()'].map(
    (expression, index): Planted => ({
      why: `graph/ depends on ${expression}`,
      file: `graph/assemble/global${index}.ts`,
      code: say(expression),
      rule: GLOBALS,
      says: '',
    }),
  ),
  ...['Math.random()', 'Date.now()', "'a'.localeCompare('b')"].map(
    (expression, index): Planted => ({
      why: `graph/ depends on ${expression}`,
      file: `graph/assemble/chance${index}.ts`,
      code: say(expression),
      rule: PROPERTIES,
      says: '',
    }),
  ),
  ...FEATURES.map((feature, index): Planted => {
    const other = FEATURES[(index + 1) % FEATURES.length];
    return {
      why: `src/${feature} imports src/${other}`,
      file: `src/${feature}/a.ts`,
      code: use(`../${other}/panel.ts`),
      rule: RESTRICTED,
      says: 'they meet in src/state',
    };
  }),
  {
    why: 'a nested module of a feature imports another feature',
    file: 'src/search/list/a.ts',
    code: use('../../inspect/panel.ts'),
    rule: RESTRICTED,
    says: 'they meet in src/state',
  },
  {
    why: 'a feature loads another one lazily',
    file: 'src/search/lazy.ts',
    code: load('../inspect/panel.ts'),
    rule: RESTRICTED,
    says: 'they meet in src/state',
  },
  {
    why: 'a feature imports the app',
    file: 'src/reader/b.ts',
    code: use('../app/theme.ts'),
    rule: RESTRICTED,
    says: 'never the other way round',
  },
  {
    why: 'a feature imports the canvas',
    file: 'src/inspect/b.ts',
    code: use('../canvas/camera.ts'),
    rule: RESTRICTED,
    says: 'meet in src/state',
  },
  {
    why: 'the app takes files from graph/node',
    file: 'src/export/b.ts',
    code: use('../../graph/node/files.ts'),
    rule: RESTRICTED,
    says: 'graph/node has files',
  },
  ...['src/app/a.ts', 'src/export/c.ts', 'src/state/a.ts', 'src/ui/a.ts', 'src/workers/a.ts', 'src/main.ts'].flatMap(
    (file): Planted[] => [
      {
        why: `${file} imports sigma`,
        file,
        code: use('sigma'),
        rule: RESTRICTED,
        says: 'Only src/canvas talks to sigma',
      },
      {
        why: `${file} imports a package of sigma's`,
        file: file.replace('.ts', '2.ts'),
        code: use('@sigma/edge-curve'),
        rule: RESTRICTED,
        says: 'Only src/canvas talks to sigma',
      },
    ],
  ),
  ...['react', 'react-dom/client', 'zustand', 'lucide-react'].map(
    (name, index): Planted => ({
      why: `src/state imports ${name}`,
      file: `src/state/react${index}.ts`,
      code: use(name),
      rule: RESTRICTED,
      says: 'framework-free',
    }),
  ),
  ...['../ui/Button.ts', '../canvas/camera.ts', '../filter/counts.ts', '../app/theme.ts'].map(
    (from, index): Planted => ({
      why: `src/state imports ${from}`,
      file: `src/state/up${index}.ts`,
      code: use(from),
      rule: RESTRICTED,
      says: 'at the bottom of src/',
    }),
  ),
  {
    why: 'the canvas imports a feature',
    file: 'src/canvas/a.ts',
    code: use('../filter/counts.ts'),
    rule: RESTRICTED,
    says: 'meet in src/state',
  },
  {
    why: 'shared components import a feature',
    file: 'src/ui/b.ts',
    code: use('../filter/counts.ts'),
    rule: RESTRICTED,
    says: 'knows no feature',
  },
  {
    why: 'a worker imports React',
    file: 'src/workers/b.ts',
    code: use('react'),
    rule: RESTRICTED,
    says: 'no page',
  },
  {
    why: 'two modules import each other',
    file: 'graph/query/ring.ts',
    code: use('./ring2.ts'),
    rule: 'lint/suspicious/noImportCycles',
    says: '',
  },
  {
    why: 'an import leaves its ending out',
    file: 'graph/query/ending.ts',
    code: use('./ring2'),
    rule: 'lint/correctness/useImportExtensions',
    says: '',
  },
  {
    why: 'a module re-exports a folder',
    file: 'graph/query/barrel.ts',
    code: "export * from './ring2.ts';\n",
    rule: 'lint/performance/noBarrelFile',
    says: '',
  },
  {
    why: 'a component writes HTML from data',
    file: 'src/reader/Html.tsx',
    code: 'export const Html = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n',
    rule: 'lint/security/noDangerouslySetInnerHtml',
    says: '',
  },
];

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
  'src/figures/ok.ts': use('../../graph/query/figures.ts'),
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
