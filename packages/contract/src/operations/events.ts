/** The call that stays open: what changed in public. */
import * as z from 'zod/mini';
import { operation } from '../schemas/operation.js';

export const eventOperations = {
  subscribeToChanges: operation({
    id: 'subscribeToChanges',
    method: 'GET',
    path: '/events',
    summary: 'Server-Sent Events, one `ChangeEvent` each; resumable by Last-Event-ID',
    auth: 'none',
    query: z.object({
      /** Only these subjects, separated by commas. */
      subjects: z.optional(z.string().check(z.regex(/^[a-z]+(,[a-z]+){0,9}$/))),
    }),
    answers: { 200: 'text/event-stream' },
    problems: ['too-many-requests', 'shutting-down'],
  }),
} as const;
