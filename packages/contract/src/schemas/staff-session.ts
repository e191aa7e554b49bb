/** Signing in at the desk: a staff token exchanged for a short session in a cookie that no script can read. */
import * as z from 'zod/mini';
import { DateTime, Id } from './common.js';
import { StaffRole } from './staff.js';

export const StaffSignIn = z.object({ token: z.string().check(z.minLength(20), z.maxLength(200)) });

/** Somebody who works here, as colleagues know them. */
export const StaffColleague = z.object({ id: Id, name: z.string(), role: StaffRole, centerId: z.nullable(Id) });

/** Everybody to whom a case may be given, by name. */
export const StaffColleagueList = z.object({ items: z.array(StaffColleague) });

export const StaffSession = z.object({
  member: StaffColleague,
  /** To be sent back as `X-Doorstep-Csrf` with everything but reads: a page of another site cannot know it. */
  csrfToken: z.string(),
  expiresAt: DateTime,
});
