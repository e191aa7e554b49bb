/** The first list's words in Simplified Chinese. */
import type { Translation } from '@doorstep/core';
import type { NoticeBoardMessages } from '../notice-board-messages.js';

export const messages: Translation<NoticeBoardMessages> = {
  title: '办理公告栏',
  views: '显示内容',
  viewNotices: '公告',
  viewFigures: '数据',
  loading: '正在加载公告',
  searchLabel: '搜索公告',
  searchButton: '搜索',
  filters: '筛选',
  kind_resolution: '已办结',
  kind_clarification: '澄清',
  kind_announcement: '通知',
  total: { other: '共 {count} 条公告' },
  whatWasDone: '办理结果',
  took: '用时 {span} 办结',
  solved_yes: '已解决',
  solved_partly: '部分解决',
  solved_no: '未解决',
  satisfaction: '满意度 {count}/5',
  reopened: '应群众要求重新办理中',
  gone: '这条公告已撤下',
  pageOf: '第 {page} 页，共 {pages} 页',
};
