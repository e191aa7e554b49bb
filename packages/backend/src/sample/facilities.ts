/** What a center may have, and the words for it. */
import type { Text } from './sample-city.js';
import { text } from './text.js';

export const facilityNames = {
  'service-hall': text('办事大厅', 'Service hall'),
  'duty-post': text('值守岗', 'Duty post'),
  'elders-canteen': text('长者食堂', "Elders' canteen"),
  'elders-lounge': text('长者活动室', "Elders' lounge"),
  'study-hall': text('自习室', 'Study hall'),
  library: text('阅览室', 'Reading room'),
  'childrens-room': text('儿童之家', "Children's room"),
  'volunteer-station': text('志愿服务站', 'Volunteer station'),
  'health-corner': text('健康小屋', 'Health corner'),
  'meeting-room': text('议事厅', 'Meeting room'),
  'wish-wall': text('微心愿墙', 'Wish wall'),
  'self-service': text('自助服务机', 'Self-service machines'),
  'drinking-water': text('饮水点', 'Drinking water'),
  'phone-charging': text('手机充电', 'Phone charging'),
  'parcel-lockers': text('快递柜', 'Parcel lockers'),
  'first-aid': text('急救箱与除颤器', 'First aid and AED'),
  'nursing-room': text('母婴室', 'Nursing room'),
  toilet: text('公共卫生间', 'Public toilet'),
  'tourist-desk': text('游客服务台', 'Tourist desk'),
  'luggage-storage': text('行李寄存', 'Luggage storage'),
  shower: text('淋浴间', 'Showers'),
  'rest-area': text('户外工作者驿站', 'Rest area for outdoor workers'),
} as const satisfies Record<string, Text>;
export type Facility = keyof typeof facilityNames;

export const accessibilityNames = {
  'step-free': text('无台阶通行', 'Step-free entrance'),
  'accessible-toilet': text('无障碍卫生间', 'Accessible toilet'),
  'hearing-loop': text('助听回路', 'Hearing loop'),
  'tactile-paving': text('盲道', 'Tactile paving'),
  'low-counter': text('低位服务台', 'Low counter'),
  'wheelchair-loan': text('轮椅借用', 'Wheelchair on loan'),
  'sign-language': text('手语服务（预约）', 'Sign language by appointment'),
  'accessible-parking': text('无障碍停车位', 'Accessible parking'),
} as const satisfies Record<string, Text>;
export type Accessibility = keyof typeof accessibilityNames;
