// `npm start`: installs what is missing, builds what is stale, and runs the reference backend with the sample city.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './installation.mjs';
import { root } from './processes.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Doorstep needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

await ensureInstalled();
const built = await build('stale');
if (built !== 0) process.exit(built);

const backend = spawn(process.execPath, [join(root, 'packages/backend/dist/main.js'), ...process.argv.slice(2)], {
  cwd: root,
  // A group of its own: a terminal's Ctrl-C would otherwise reach the backend twice, from the terminal and from here.
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    backend.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}
backend.on('error', (error) => {
  console.error(`The backend did not start: ${error.message}`);
  process.exitCode = 1;
});
backend.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});
