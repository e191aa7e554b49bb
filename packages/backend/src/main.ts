#!/usr/bin/env node
/** The command that starts the backend and stops it cleanly; with words after it, lets staff in or out. */
import { ConfigurationError, readConfig, type Config } from './config.js';
import { FolderInUseError } from './data-folder/lock.js';
import { openInstallation } from './installation.js';
import { runStaffCommand } from './staff/staff-command.js';
import { startBackend } from './start.js';

// Far enough down to reach our own code below a database driver's.
Error.stackTraceLimit = 30;

try {
  const config = readConfig(process.env);
  const words = process.argv.slice(2);
  const key = process.env['DOORSTEP_KEY'] || undefined;
  await (words.length > 0 ? runCommand(config, key, words) : runServer(config, key));
} catch (error) {
  const known = error instanceof ConfigurationError || error instanceof FolderInUseError;
  const portTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    known ? error.message : portTaken ? 'The port is in use. Stop what uses it, or set PORT to another.' : error,
  );
  process.exitCode = 1;
}

async function runServer(config: Config, key: string | undefined): Promise<void> {
  const backend = await startBackend(config, key);
  // Before anybody is told that it is ready: who asks it to stop at once must find it listening.
  const stop = () => {
    backend.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const address = `http://localhost:${backend.port}`;
  console.log(`Doorstep serves ${address}/ (site), ${address}/api/ (backend), ${address}/desk/ (where staff work)`);
  for (const { role, token } of backend.sampleTokens) console.log(`sample ${role}: ${token}`);
  console.log('ready');
}

async function runCommand(config: Config, key: string | undefined, words: readonly string[]): Promise<void> {
  const { store, secrets } = await openInstallation(config, key);
  try {
    for (const line of await runStaffCommand(words, { store, secrets, now: Date.now() })) console.log(line);
  } finally {
    await store.close();
  }
}
