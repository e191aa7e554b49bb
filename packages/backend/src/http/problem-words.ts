/** Every problem code in words, for the person who meets it: what happened, and where it helps, what to do. */
import type { ProblemCode } from '@doorstep/contract';
import type { Localized } from '../localized.js';

export const problemTitles: Readonly<Record<ProblemCode, Localized>> = {
  'invalid-input': { en: 'Some of what you sent needs another look', 'zh-Hans': '有些内容需要修改' },
  'malformed-body': { en: 'What was sent could not be read', 'zh-Hans': '无法读取发送的内容' },
  'unsupported-media-type': { en: 'This kind of content is not accepted here', 'zh-Hans': '不接受这种内容类型' },
  'body-too-large': { en: 'What was sent is too large', 'zh-Hans': '发送的内容太大' },
  'not-found': { en: 'There is nothing here', 'zh-Hans': '没有找到' },
  'method-not-allowed': { en: 'This cannot be done here', 'zh-Hans': '此处不能这样操作' },
  gone: { en: 'This is no longer published', 'zh-Hans': '内容已不再公开' },
  'receipt-required': { en: 'The receipt code is needed to open this', 'zh-Hans': '需要凭回执码查看' },
  'sign-in-required': { en: 'Sign in to continue', 'zh-Hans': '请先登录' },
  'not-permitted': { en: 'You may not do this', 'zh-Hans': '您没有此项权限' },
  'origin-not-allowed': { en: 'This website may not send here', 'zh-Hans': '此网站不能向这里发送' },
  'idempotency-key-reused': { en: 'The same key was used for something else', 'zh-Hans': '同一标识已用于其他内容' },
  'idempotency-key-in-use': {
    en: 'The same is just being sent; try again in a moment',
    'zh-Hans': '相同内容正在发送，请稍后再试',
  },
  'transition-not-allowed': { en: 'This is not possible in the present state', 'zh-Hans': '当前状态下不能这样操作' },
  'changed-meanwhile': {
    en: 'Somebody changed this in the meantime; load it again',
    'zh-Hans': '内容已被他人更改，请重新加载',
  },
  'revision-required': { en: 'Say which revision you are changing', 'zh-Hans': '请注明所更改的版本' },
  'already-rated': { en: 'You have already answered these questions', 'zh-Hans': '您已经评价过了' },
  'rating-window-closed': {
    en: 'The time for rating this is over; you can send a new request',
    'zh-Hans': '评价期限已过，您可以提交新的诉求',
  },
  'not-yet-allowed': { en: 'This is not possible yet', 'zh-Hans': '现在还不能这样操作' },
  'already-escalated': { en: 'This is already with a supervisor', 'zh-Hans': '已提交上级处理' },
  'wish-already-claimed': { en: 'Somebody else was faster: this wish is taken', 'zh-Hans': '这个心愿已被他人认领' },
  'not-enough-left': { en: 'There are fewer left than that', 'zh-Hans': '剩余数量不足' },
  'claim-limit-reached': { en: 'You hold as many claims as one person can', 'zh-Hans': '您的认领数量已达上限' },
  'lease-lost': { en: 'The time for this has run out', 'zh-Hans': '保留时间已过' },
  'own-case': { en: 'Somebody else must review what you handled', 'zh-Hans': '本人经办的事项须由他人审核' },
  'unresolved-marks': { en: 'Some marked passages are not decided yet', 'zh-Hans': '仍有标记内容未处理' },
  'consent-missing': { en: 'The consent for this is missing', 'zh-Hans': '缺少相应的同意' },
  full: { en: 'All places are taken', 'zh-Hans': '名额已满' },
  'media-unknown': { en: 'A photo has not arrived; send it again', 'zh-Hans': '有照片未收到，请重新上传' },
  'media-not-acceptable': { en: 'This file is not a photo that can be read', 'zh-Hans': '无法读取这张照片' },
  'proof-required': { en: 'A short check by your device is needed first', 'zh-Hans': '需要先由您的设备完成一次验证' },
  'too-many-requests': { en: 'That was too often; try again later', 'zh-Hans': '操作过于频繁，请稍后再试' },
  'shutting-down': { en: 'The service is restarting; try again in a moment', 'zh-Hans': '服务正在重启，请稍后再试' },
  'internal-error': {
    en: 'Something went wrong on our side; nothing was saved',
    'zh-Hans': '系统出现故障，内容未保存',
  },
};
