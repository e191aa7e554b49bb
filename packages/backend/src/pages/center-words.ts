/** The words of the plain pages about centers. English is the type. */

const english = {
  title: 'Service centers',
  search: 'Find a center by name or address',
  find: 'Search',
  total: (count: number) => (count === 1 ? '1 center' : `${count} centers`),
  none: 'No center matches.',
  states: { open: 'Open now', closed: 'Closed now', unknown: 'Hours not known' },
  hours: 'Opening hours',
  hoursWords: {
    closed: 'Closed',
    allDay: 'Day and night',
    byAppointment: 'By appointment',
    unknown: 'Hours not known',
  },
  has: 'What it has',
  services: 'What can be done there',
  within: (minutes: number) => `within ${minutes} minutes`,
  next: 'More centers',
  back: 'All centers',
  gone: 'There is no such center.',
};

export type CenterWords = typeof english;

const chinese: CenterWords = {
  title: '服务中心',
  search: '按名称或地址查找中心',
  find: '搜索',
  total: (count) => `共 ${count} 个中心`,
  none: '没有符合条件的中心。',
  states: { open: '现在开放', closed: '现在不开放', unknown: '开放时间未知' },
  hours: '开放时间',
  hoursWords: { closed: '不开放', allDay: '全天', byAppointment: '需预约', unknown: '开放时间未知' },
  has: '设施',
  services: '可办事项',
  within: (minutes) => `${minutes}分钟内办好`,
  next: '更多中心',
  back: '全部中心',
  gone: '没有这个中心。',
};

export function centerWords(locale: string): CenterWords {
  return locale === 'zh-Hans' ? chinese : english;
}
