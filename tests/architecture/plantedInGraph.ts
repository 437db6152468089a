import { type Planted, RESTRICTED, use } from './planted.ts';

const GLOBALS = 'lint/style/noRestrictedGlobals';
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties';

const say = (expression: string) => `export const kept = () => ${expression};\n`;

/** What graph/ must not do. */
export const PLANTED_IN_GRAPH: readonly Planted[] = [
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
];
