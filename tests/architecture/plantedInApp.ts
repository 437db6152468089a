import { type Planted, RESTRICTED, use } from './planted.ts';

const FEATURES = ['search', 'filter', 'inspect', 'reader', 'paths', 'figures', 'table', 'export', 'present'];

const load = (from: string) => `export const kept = () => import('${from}');\n`;

/** What src/ must not do. */
export const PLANTED_IN_APP: readonly Planted[] = [
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
    why: 'a component writes HTML from data',
    file: 'src/reader/Html.tsx',
    code: 'export const Html = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n',
    rule: 'lint/security/noDangerouslySetInnerHtml',
    says: '',
  },
];
