#!/usr/bin/env node
/** The command that starts the backend, and stops it cleanly. */
import { ConfigurationError, readConfig } from './config.js';
import { FolderInUseError } from './data-folder/lock.js';
import { startBackend } from './start.js';

try {
  const config = readConfig(process.env);
  const backend = await startBackend(config, process.env['DOORSTEP_KEY'] || undefined);
  const address = `http://localhost:${backend.port}`;
  console.log(`Doorstep serves ${address}/ (site), ${address}/api/ (backend)`);
  console.log('ready');
  const stop = () => {
    backend.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const known = error instanceof ConfigurationError || error instanceof FolderInUseError;
  const portTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    known ? error.message : portTaken ? 'The port is in use. Stop what uses it, or set PORT to another.' : error,
  );
  process.exitCode = 1;
}
