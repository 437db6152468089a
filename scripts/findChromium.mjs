import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const ELSEWHERE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments every run needs: software GL where there is no graphics card, no sandbox where Chromium refuses one. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
];

/**
 * Where to look for a Chromium, best first: CLEW_CHROMIUM alone if set; else Playwright's own, the path, usual places.
 * @param {NodeJS.ProcessEnv} env
 * @param {string | null} playwrights where Playwright would keep its own
 * @returns {string[]}
 */
export function listCandidates(env, playwrights) {
  const chosen = env.CLEW_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return [chosen];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...new Set([...(playwrights === null ? [] : [playwrights]), ...onPath, ...ELSEWHERE])];
}

/** @param {string} path */
function isRunnable(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // A stand-in that only says how to install the real one ends with an error; Windows' Chrome has no --version.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * The path of a Chromium that starts, or null.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  let playwrights = null;
  try {
    const { chromium } = await import('@playwright/test');
    playwrights = chromium.executablePath();
  } catch {
    // Not installed: the machine may have a browser of its own.
  }
  return listCandidates(process.env, playwrights).find(isRunnable) ?? null;
}
