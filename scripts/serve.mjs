import { findPortFrom } from './freePort.mjs';
import { run, tool } from './run.mjs';

/**
 * Runs one of Vite's servers at the wanted port or the next free one, and says so where it is another.
 * @param {'dev' | 'preview'} command
 * @param {Record<string, string | boolean | undefined>} values of `--port` and `--host`
 * @param {{ opens: boolean, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} Vite's exit code
 */
export async function serve(command, values, { opens, env }) {
  const host = typeof values.host === 'string' ? values.host : '127.0.0.1';
  const wanted = Number(values.port ?? (command === 'dev' ? 5173 : 4173));
  let port;
  try {
    port = await findPortFrom(wanted, host);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  if (port !== wanted) console.log(`Port ${wanted} is taken: Clew is at http://${host}:${port}/`);
  // The screen is not cleared: what was said above must stay.
  const args = [command, '--host', host, '--port', String(port), '--strictPort', '--clearScreen', 'false'];
  return run(tool('vite'), [...args, ...(opens ? ['--open'] : [])], { input: true, env: env ?? process.env });
}
