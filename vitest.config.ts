import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 20_000,
    // Modules keep no state that a test could see, and the extractor's models are read once a worker instead of once a file.
    isolate: false,
  },
});
