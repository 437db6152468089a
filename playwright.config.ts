import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/findChromium.mjs';

const port = Number(process.env.CLEW_E2E_PORT ?? 5319);
const chromium = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  /** A test that passes only the second time is listed as flaky; the second time leaves a trace to look at. */
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    // The page is put together by the processor, as where there is no graphics card; the graph is drawn with WebGL all the same.
    launchOptions: {
      args: [...CHROMIUM_ARGS, '--disable-gpu-compositing'],
      ...(chromium === null ? {} : { executablePath: chromium }),
    },
  },
  webServer: {
    command: `node node_modules/tsx/dist/cli.mjs tests/e2e/server.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
