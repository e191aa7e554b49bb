/** Runs the jobs while the process runs: one after another, each when its time has come. */
import type { FastifyBaseLogger } from 'fastify';
import type { Services } from '../services.js';
import { jobs } from './jobs.js';

/** How often it looks whether something is due. */
const tick = 15_000;

/** The function returned ends it, after what is running now. */
export function runJobs(services: Services, log: FastifyBaseLogger): () => Promise<void> {
  const last = new Map<string, number>();
  let running = Promise.resolve();
  let stopping = false;
  const round = async () => {
    for (const job of jobs) {
      const now = services.clock();
      if (stopping || now - (last.get(job.name) ?? 0) < job.every) continue;
      last.set(job.name, now);
      try {
        const done = await job.run(services, now);
        if (done > 0) log.info({ job: job.name, done }, 'job');
      } catch (error) {
        // The next round tries again; the server goes on serving.
        log.error({ err: error, job: job.name }, 'job failed');
      }
    }
  };
  const next = () => {
    running = running.then(round);
  };
  const timer = setInterval(next, tick);
  timer.unref();
  next();
  return async () => {
    stopping = true;
    clearInterval(timer);
    await running;
  };
}
