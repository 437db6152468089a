import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/**
 * Runs a program to its end with our output and no input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, seconds?: number, silentSeconds?: number, input?: boolean }} [options]
 *   `seconds` ends a program that runs too long, `silentSeconds` one that prints nothing for that long.
 * @returns {Promise<number>} its exit code; 127 where there is no such program, 124 when it was ended for its time
 */
export function run(command, args, options = {}) {
  const watched = options.silentSeconds !== undefined;
  const output = watched ? 'pipe' : 'inherit';
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: options.env ?? process.env,
      stdio: [options.input ? 'inherit' : 'ignore', output, output],
      // Windows starts .cmd files through its shell only.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    let late = false;
    const end = () => {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
    };
    const whole = options.seconds === undefined ? undefined : setTimeout(end, options.seconds * 1_000);
    let silence = watched ? setTimeout(end, (options.silentSeconds ?? 0) * 1_000) : undefined;
    const hear = (/** @type {Buffer} */ chunk) => {
      process.stdout.write(chunk);
      clearTimeout(silence);
      silence = setTimeout(end, (options.silentSeconds ?? 0) * 1_000);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(whole);
      clearTimeout(silence);
      done(late ? 124 : code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * The path of a tool the project installed.
 * @param {string} name
 */
export function tool(name) {
  const path = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  if (!existsSync(path)) throw new Error(`${name} is not installed: delete node_modules and try again`);
  return path;
}

/**
 * Runs npm: the one that called us, or the one on the path.
 * @param {readonly string[]} args
 * @param {{ seconds?: number }} [options]
 */
export function npm(args, options) {
  const caller = process.env.npm_execpath;
  return caller?.endsWith('.js') === true
    ? run(process.execPath, [caller, ...args], options)
    : run('npm', args, options);
}
