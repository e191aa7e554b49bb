/** What the first list says, in Simplified Chinese. */
import type { Translation } from '@doorstep/core';
import type { LocatorMessages } from '../center-locator-messages.js';

export const messages: Translation<LocatorMessages> = {
  title: '查找便民服务中心',
  searchLabel: '名称、地址或区域',
  searchHint: '可输入拼音或首字母',
  locate: '使用我的位置',
  locating: '正在获取您的位置…',
  locateHint: '浏览器会先征求您的同意，位置只留在本设备上。',
  areas: '我的网格',
  filters: '筛选',
  filtersChosen: '筛选（{count}）',
  count: '{count} 个中心',
  noCenters: '这里还没有服务中心。',
  callCenter: '拨打 {phone}',
  showMap: '显示地图',
  hideMap: '收起地图',
  showing: '已显示 {shown} 个，共 {count} 个',
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
