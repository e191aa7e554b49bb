/** Every domain that the API is made of. A new one adds its line here, its tables in `storage/database.ts`, its migration in `storage/migrations`. */
import type { FastifyInstance } from 'fastify';
import { activityRoutes } from './activities/routes.js';
import { categoryRoutes } from './categories/routes.js';
import { discoveryRoutes } from './discovery/routes.js';
import { eventRoutes } from './events/routes.js';
import { noticeRoutes } from './notices/routes.js';
import { mediaRoutes } from './media/routes.js';
import { openApiRoutes } from './openapi/routes.js';
import { pageRoutes } from './pages/routes.js';
import { placeRoutes } from './places/routes.js';
import { wishRoutes } from './wishes/routes.js';
import { requestRoutes } from './requests/routes.js';
import { staffColleagueRoutes } from './staff/colleague-routes.js';
import { staffSessionRoutes } from './staff/session-routes.js';

export const domains: readonly ((api: FastifyInstance) => void | Promise<void>)[] = [
  discoveryRoutes,
  openApiRoutes,
  categoryRoutes,
  placeRoutes,
  requestRoutes,
  mediaRoutes,
  noticeRoutes,
  wishRoutes,
  activityRoutes,
  staffSessionRoutes,
  staffColleagueRoutes,
  eventRoutes,
  pageRoutes,
];
