// Finds a free port for the servers that the tests start.
import { createServer } from 'node:net';

/** A port that is free on the loopback address now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Resolves with whether `attempt` succeeded before the time (milliseconds) was over. */
export const eventually = async (attempt, milliseconds) => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await attempt().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
};
