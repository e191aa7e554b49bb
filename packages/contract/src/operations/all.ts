/** Every call of version 1, by name. */
import { eventOperations } from './events.js';
import { noticeOperations } from './notices.js';
import { offerOperations } from './offers.js';
import { placeOperations } from './places.js';
import { requestOperations } from './requests.js';
import { staffNoticeOperations } from './staff-notices.js';
import { staffOperations } from './staff.js';
import { wishOperations } from './wishes.js';

export const operations = {
  ...requestOperations,
  ...placeOperations,
  ...noticeOperations,
  ...wishOperations,
  ...offerOperations,
  ...eventOperations,
  ...staffOperations,
  ...staffNoticeOperations,
} as const;
