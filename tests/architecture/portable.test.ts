/** The extractor must run in a browser worker: neither it nor a library it uses may need a module of Node's. */
import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Bundles modules for a browser and returns what they asked of Node, as `node:fs, from graph/read/x.ts`. */
async function findNodeImports(code: string): Promise<string[]> {
  const found: string[] = [];
  const watch: Plugin = {
    name: 'watch-node-imports',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'entry') return '\0entry.ts';
      if (!isBuiltin(id)) return null;
      // Some names of Node's also belong to a package that works in browsers, such as `events`.
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      if (resolved?.external !== false || resolved.id.includes('browser-external'))
        found.push(`${id}, from ${(importer ?? '').replace(`${root}/`, '')}`);
      return resolved;
    },
    load: (id) => (id === '\0entry.ts' ? code : null),
  };
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [watch],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry', output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  expect(output.output.length).toBeGreaterThan(0);
  return found;
}

const use = (path: string) => `import * as part from '${root}/${path}';\nconsole.log(part);\n`;

describe('graph/ and workers for a browser', () => {
  it.each(['src/workers/buildArticles.ts', 'graph/formats/gexf.ts', 'graph/query/search/searchNames.ts'])(
    '%s needs nothing of Node',
    async (path) => {
      expect(await findNodeImports(use(path))).toEqual([]);
    },
    60_000,
  );

  it('would notice a module of Node', async () => {
    const found = await findNodeImports("import { readFileSync } from 'node:fs';\nconsole.log(readFileSync);\n");
    expect(found).toHaveLength(1);
  });
});
