// `npm start`: installs what is missing, builds what is stale, and runs the reference backend with the sample city.
import { build } from './build.mjs';
import { ensureInstalled } from './installation.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Doorstep needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

await ensureInstalled();
const built = await build('stale');
if (built !== 0) process.exit(built);

process.env.DOORSTEP_SAMPLE ??= '1';
// In this very process: whoever stops or kills `npm start` has then stopped the backend, and nothing is left on the port.
await import('../packages/backend/dist/main.js');
