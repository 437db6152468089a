import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { clewGraph } from './graph/node/vitePlugin.ts';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';

// `npm start -- --articles DIR` puts its folder there.
const articles = process.env.CLEW_ARTICLES ?? 'seeds';

/** What the extractor's own module consists of. All else that a start needs is one file: each further one is a request. */
const OF_EXTRACTOR = /^(?:src[\\/]workers|graph[\\/]build)[\\/]|node_modules[\\/]comlink[\\/]/;
/** Where Clew itself lies says nothing of a module. */
const isOfExtractor = (id: string) => OF_EXTRACTOR.test(relative(import.meta.dirname, id));

export default defineConfig({
  // Relative addresses, so that the build runs under any sub-path.
  base: './',
  plugins: [react(), clewGraph({ articles }), contentSecurityPolicy()],
  build: {
    target: 'es2023',
    manifest: true,
    // A data: address would need a hole in the Content-Security-Policy, the polyfill an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      // The extractor is a module of the site in its own right, with its exports: docs/decisions/010.
      input: { index: 'index.html', extractor: 'src/workers/extractor.ts' },
      preserveEntrySignatures: 'exports-only',
      output: {
        codeSplitting: { groups: [{ name: 'index', tags: ['$initial'], test: (id) => !isOfExtractor(id) }] },
      },
    },
  },
  worker: {
    format: 'es',
    // In a folder of their own, where their size is measured.
    rolldownOptions: {
      output: { entryFileNames: 'assets/workers/[name]-[hash].js', chunkFileNames: 'assets/workers/[name]-[hash].js' },
    },
  },
  server: { port: 5173, host: '127.0.0.1' },
  preview: { port: 4173, host: '127.0.0.1' },
});
