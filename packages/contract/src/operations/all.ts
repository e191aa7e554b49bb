/** Every call of version 1, by name. */
import { eventOperations } from './events.js';
import { noticeOperations } from './notices.js';
import { offerOperations } from './offers.js';
import { placeOperations } from './places.js';
import { requestOperations } from './requests.js';
import { staffNoticeOperations } from './staff-notices.js';
import { staffOperations } from './staff.js';
import { staffSessionOperations } from './staff-session.js';
import { staffWishOperations } from './staff-wishes.js';
import { wishRelayOperations } from './wish-relay.js';
import { wishOperations } from './wishes.js';

export const operations = {
  ...requestOperations,
  ...placeOperations,
  ...noticeOperations,
  ...wishOperations,
  ...wishRelayOperations,
  ...offerOperations,
  ...eventOperations,
  ...staffOperations,
  ...staffSessionOperations,
  ...staffNoticeOperations,
  ...staffWishOperations,
} as const;
