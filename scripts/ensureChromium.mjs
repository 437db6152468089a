import { findChromium } from './findChromium.mjs';
import { run, tool } from './run.mjs';

/** Seconds without a word after which a download counts as refused. */
const SILENCE = 40;

/**
 * Ways to get a Chromium, tried in order: Playwright's download, then Debian's and Ubuntu's package.
 * @param {boolean} isRoot
 * @returns {{ name: string, steps: (() => Promise<number>)[] }[]}
 */
function listWays(isRoot) {
  const playwright = {
    name: 'playwright install chromium',
    steps: [
      () =>
        run(tool('playwright'), ['install', 'chromium'], {
          seconds: 240,
          silentSeconds: SILENCE,
          env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
        }),
    ],
  };
  if (process.platform !== 'linux') return [playwright];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args @param {number} seconds */
  const apt = (args, seconds) =>
    isRoot
      ? run('apt-get', args, { seconds, env })
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], { seconds, env });
  const wait = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15', '-o', 'DPkg::Lock::Timeout=60'];
  return [
    playwright,
    {
      name: 'apt-get install chromium',
      steps: [
        () => apt([...wait, '-q', 'update'], 120),
        () => apt([...wait, '-q', '-y', '--no-install-recommends', 'install', 'chromium'], 300),
      ],
    },
  ];
}

/**
 * A Chromium for the browser tests: the machine's, or one that is installed now.
 * @returns {Promise<string | null>} its path; null where none is to be had
 */
export async function ensureChromium() {
  const present = await findChromium();
  if (present !== null || process.env.CLEW_CHROMIUM) return present;
  for (const { name, steps } of listWays(process.getuid?.() === 0)) {
    console.log(`This machine has no Chromium; trying ${name} …`);
    for (const step of steps) if ((await step()) !== 0) break;
    const path = await findChromium();
    if (path !== null) return path;
  }
  return null;
}
