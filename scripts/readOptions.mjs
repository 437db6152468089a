import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** @typedef {'articles' | 'port' | 'flag' | 'text'} Kind what an option takes: a folder of articles, a port, nothing, or any text */

/**
 * Reads the options of a command; `--help` is always one of them.
 * @param {readonly string[]} argv
 * @param {Readonly<Record<string, Kind>>} kinds options by name
 * @returns {{ values: Record<string, string | boolean | undefined> } | { problem: string }}
 *   `articles` is made absolute; the problem is a sentence that names the argument at fault
 */
export function readOptions(argv, kinds) {
  /** @type {Record<string, string | boolean | undefined>} */
  let values;
  try {
    const options = Object.entries({ ...kinds, help: 'flag' }).map(
      ([name, kind]) => /** @type {const} */ ([name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    );
    values = { ...parseArgs({ args: [...argv], options: Object.fromEntries(options) }).values };
  } catch (error) {
    return { problem: explain(error, Object.keys(kinds)) };
  }
  for (const [name, kind] of Object.entries(kinds)) {
    const value = values[name];
    if (typeof value !== 'string') continue;
    const problem = kind === 'articles' ? findFolderFault(value) : kind === 'port' ? findPortFault(value) : null;
    if (problem !== null) return { problem: `--${name}: ${problem}` };
    if (kind === 'articles') values[name] = resolve(value);
  }
  return { values };
}

/**
 * Reads the command line of this program; prints the usage and ends it where help is asked for (0) or an argument
 * makes no sense (2).
 * @param {string} usage
 * @param {Readonly<Record<string, Kind>>} kinds
 */
export function readCommandLine(usage, kinds) {
  const read = readOptions(process.argv.slice(2), kinds);
  if ('problem' in read) {
    console.error(`${read.problem}\n\n${usage}`);
    process.exit(2);
  }
  if (read.values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  return read.values;
}

/**
 * @param {unknown} error
 * @param {readonly string[]} names
 */
function explain(error, names) {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return message;
  const near = names.find((name) => name[0] === unknown.replace(/^-+/, '')[0]);
  return `There is no option ${unknown}${near === undefined ? '' : `; did you mean --${near}?`}`;
}

/** @param {string} path */
function findFolderFault(path) {
  if (path === '') return 'needs a folder of articles';
  if (!existsSync(path)) return `there is no folder ${path}`;
  return statSync(path).isDirectory() ? null : `${path} is a file; give the folder it lies in`;
}

/** @param {string} port */
function findPortFault(port) {
  return /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535
    ? null
    : `"${port}" is not a port; give a number from 1 to 65535`;
}
