// Runs other programs for the scripts of this folder: always from the root of the checkout, never through a shell.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end with its output shown; resolves with its exit code. */
export const run = (program, args, environment = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/** Runs a JavaScript file with this Node. */
export const runNode = (args, environment) => run(process.execPath, args, environment);

/** Runs the command line tool of an installed package, given the path of its script inside node_modules. */
export const runTool = (script, args = [], environment = {}) =>
  runNode([`node_modules/${script}`, ...args], environment);

/** The trimmed output of a program, or undefined where it is missing or fails. */
export const outputOf = (program, args) => {
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
};

/** Whether this file was started by itself rather than imported. */
export const isMain = (moduleUrl) => process.argv[1] !== undefined && fileURLToPath(moduleUrl) === process.argv[1];
