/** What the event stream carries: that something public changed, never what it says. */
import * as z from 'zod/mini';
import { DateTime, Id } from './common.js';

export const ChangeEvent = z.object({
  subject: z.enum(['notice', 'wish', 'opportunity', 'activity']),
  id: Id,
  /** Rises with each change of the same thing; an older one is ignored. */
  revision: z.int(),
  change: z.enum(['published', 'changed', 'gone']),
  at: DateTime,
});
