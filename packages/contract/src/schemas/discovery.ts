/** `GET /`: what this backend is and what it can do. */
import * as z from 'zod/mini';
import { LocaleTag, WebAddress } from './common.js';

/** Parts of the contract that a backend may leave out. A widget without its part says so instead of failing. */
export const Feature = z.enum([
  'requests',
  'media',
  'notices',
  'wishes',
  'centers',
  'opportunities',
  'activities',
  'events',
]);

export const Discovery = z.object({
  doorstep: z.literal('1'),
  name: z.string(),
  locales: z.array(LocaleTag),
  /** IANA name, such as `Asia/Shanghai`. */
  timeZone: z.string(),
  features: z.array(z.string()),
  /** True for made-up data: widgets say so in words. */
  sample: z.optional(z.boolean()),
  /** A number that reaches a person. */
  phone: z.optional(z.string()),
  /** Who answers for personal data, and where it is explained. */
  privacy: z.optional(WebAddress),
});
