/** How it stands with a center's doors, in Simplified Chinese. */
import type { Translation } from '@doorstep/core';
import type { HoursMessages } from '../hours/hours-messages.js';

export const messages: Translation<HoursMessages> = {
  openUntil: '开放至 {time}',
  openAlways: '全天开放',
  closesIn: '开放中，{span}后关门',
  opensIn: '未开放，{span}后开门',
  opensAt: '未开放，{time} 开门',
  closed: '未开放',
  hoursUnknown: '开放时间不详',
  usuallyOpen: '开放时间不详：通常开放',
  usuallyClosed: '开放时间不详：通常不开放',
  byAppointment: '需预约',
  today: '今天 {time}',
  tomorrow: '明天 {time}',
  reason: '{state}：{reason}',
};
