/** Searching the wall in Chinese. */
import type { Translation } from '@doorstep/core';
import type { FilterMessages } from '../filter-messages.js';

export const messages: Translation<FilterMessages> = {
  search: '搜索心愿',
  searchButton: '搜索',
  category: '类别',
  all: '全部',
  cost: '花费',
  sort: '排序',
  sort_new: '最新发布',
  sort_urgent: '最急需',
  sort_closing: '即将到期',
  clearFilter: '显示全部心愿',
  emptyTitle: '墙上暂时没有心愿',
  emptyBody: '您也可以许下一个小心愿。',
  noneTitle: '没有完全符合的心愿',
  noneBody: '去掉一项条件，就能看到更多：',
  without: '去掉{part}',
  ofText: '“{text}”',
};
