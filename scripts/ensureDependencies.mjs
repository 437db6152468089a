import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether node_modules holds exactly what package-lock.json asks for, judged by the record npm keeps inside it.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(record);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    // The project itself has an empty path; an optional package may belong to another platform.
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Installs the exact dependencies when they are missing or differ from the lock file; stops the program if it cannot. */
export async function ensureDependencies() {
  if (isInstalled(root)) return;
  console.log('Installing dependencies (npm install) …');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of platforms which the registry at hand does not carry.
  // Versions come from the lock file all the same, and nothing is written to it.
  const code = await npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'], { seconds: 600 });
  if (code === 0) return;
  console.error(
    code === 124
      ? 'Installing the dependencies took over ten minutes and was given up. Is the network there?'
      : `Installing the dependencies failed (npm install: exit code ${code}). The reason stands above.`,
  );
  process.exit(1);
}
