/** `npm start`: installs what is missing, builds the graph from seeds/ and opens the app, which follows changes. */
import { checkNode } from './checkNode.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { run, tool } from './run.mjs';

checkNode();
await ensureDependencies();

const args = process.argv.slice(2);
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const opens = hasScreen && process.stdout.isTTY && !process.env.CI && !args.includes('--no-open');
const passed = args.filter((arg) => arg !== '--no-open');
process.exitCode = await run(tool('vite'), [...(opens ? ['--open'] : []), ...passed], { input: true });
