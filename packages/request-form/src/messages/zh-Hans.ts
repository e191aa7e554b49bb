/** The first screen in Simplified Chinese. */
import type { RequestFormTranslation } from '../request-form-messages.js';

export const messages: RequestFormTranslation = {
  titleRequest: '求助与报修',
  titleGrumble: '说说心里话',
  titleEscalation: '办不成事',
  step: '第 {current} 步，共 {total} 步',
  errorPrefix: '需修改：',
  partFailed: '这一部分没有加载出来。可以先跳过继续填写，也可以重试。',
  noCategories: '目前没有可以办理的事项。',
  sectionWhat: '关于什么事',
  sectionWhere: '在什么地方',
  sectionRefusal: '什么事没办成',
  sectionWords: '说说情况',
  sectionYou: '联系方式',
  sectionCheck: '请核对',
  searchLabel: '用您自己的话找一找',
  searchHint: '例如“晚上路黑”',
  searchCount: { other: '找到 {count} 项' },
  searchNone: '没有找到相近的事项，以下是全部事项。',
  categoryLegend: '事项',
  website: '此项请留空',
  send: '提交',
  sending: '正在提交',
};
