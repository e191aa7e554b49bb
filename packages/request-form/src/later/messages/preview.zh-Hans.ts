/** The preview in Simplified Chinese. */
import type { Translation } from '@doorstep/core';
import type { PreviewMessages } from '../preview/preview-messages.js';

export const messages: Translation<PreviewMessages> = {
  previewTitle: '邻居会看到什么',
  previewNote: '您写的前几句话、大概的地点和时间，没有任何关于您的信息。',
  marksTitle: { other: '有 {count} 处像是个人信息' },
  marksNote: '邻居看不到这些内容，经办单位仍能看到。',
  mark_idNumber: '证件号码',
  mark_bankCard: '银行卡号',
  mark_phone: '电话号码',
  mark_plate: '车牌号',
  mark_email: '电子邮箱',
  mark_account: '账号',
  mark_address: '详细地址',
  mark_name: '姓名',
  mark_known: '您的联系方式',
  takeOut: '从我写的内容里去掉',
  moveToContact: '改作我的联系方式',
  takenOut: { other: '已从您写的内容里去掉 {count} 处' },
  movedToContact: '已移到联系方式，只有经办单位能看到',
};
