/** The shared words in Simplified Chinese. */
import type { CoreMessages } from '../core-messages.js';
import type { Translation } from '../messages.js';

export const messages: Translation<CoreMessages> = {
  loading: '正在加载',
  retry: '重试',
  call: '拨打 {phone}',
  close: '关闭',
  back: '返回',
  continue: '继续',
  optional: '（选填）',
  showMore: '显示更多',
  errorSummaryTitle: '有内容需要修改',
  problemOffline: '网络未连接，当前内容可能不是最新的。联网后请重试。',
  problemTimeout: '服务响应超时，请重试。',
  problemBadAnswer: '服务返回的内容无法读取，请稍后重试。',
  problemTooMany: '尝试次数过多，请稍等片刻再试。',
  problemNotFound: '没有找到相关内容。',
  problemServer: '服务暂时不可用，请稍后重试。',
  problemOther: '出了点问题，请重试。',
  problemConfiguration: '页面的这一部分尚未设置好。',
  sample: '示例数据',
};
