/** Every fault that input can have, in words that say what to do. Never repeats what was sent. */
import type { InputError } from '@doorstep/contract';
import { inLocale, type Localized } from '../localized.js';

const words = {
  required: { en: 'Fill this in', 'zh-Hans': '请填写此项' },
  blank: { en: 'Fill this in', 'zh-Hans': '请填写此项' },
  'wrong-type': { en: 'This has the wrong form', 'zh-Hans': '格式不正确' },
  malformed: { en: 'This has the wrong form', 'zh-Hans': '格式不正确' },
  'unknown-value': { en: 'Choose one of the values offered', 'zh-Hans': '请从所列选项中选择' },
  'unknown-option': { en: 'Choose one of the options offered', 'zh-Hans': '请从所列选项中选择' },
  'unknown-question': { en: 'This is not asked any more', 'zh-Hans': '此问题已不再需要回答' },
  'unknown-category': { en: 'Choose another category; this one does not exist', 'zh-Hans': '该类别不存在，请重新选择' },
  'unknown-center': { en: 'Choose another center; this one does not exist', 'zh-Hans': '该中心不存在，请重新选择' },
  'unknown-request': { en: 'Choose another request; this one cannot be it', 'zh-Hans': '请选择另一件诉求' },
  'unknown-person': { en: 'Nobody has this name here', 'zh-Hans': '没有这位工作人员' },
  'too-long': { en: 'Make this shorter', 'zh-Hans': '内容过长，请缩短' },
  'too-many': { en: 'There are too many', 'zh-Hans': '数量过多' },
  'too-small': { en: 'Enter a larger number or a later day', 'zh-Hans': '数值过小或日期过早' },
  'too-large': { en: 'Enter a smaller number or an earlier day', 'zh-Hans': '数值过大或日期过晚' },
  'not-a-date': { en: 'Enter a day of the calendar', 'zh-Hans': '请填写有效日期' },
  'not-in-future': { en: 'Enter a moment that lies ahead', 'zh-Hans': '请填写将来的时间' },
  'lone-surrogate': { en: 'This contains a broken character; type it again', 'zh-Hans': '含有损坏的字符，请重新输入' },
  'control-character': { en: 'This contains a character that cannot be stored', 'zh-Hans': '含有无法保存的字符' },
  'too-deep': { en: 'This is nested too deeply', 'zh-Hans': '嵌套层数过多' },
  'contact-required': { en: 'Give a phone number or an e-mail address', 'zh-Hans': '请填写电话或电子邮箱' },
  'place-required': { en: 'Say where it is', 'zh-Hans': '请说明地点' },
  'wrong-hash': { en: 'The file does not have this hash; send it again', 'zh-Hans': '文件与校验值不符，请重新上传' },
  'photo-unacceptable': {
    en: 'This file is no photo that can be read, or it is too large; choose another',
    'zh-Hans': '文件过大或无法识别为照片，请重新选择',
  },
  'photo-unknown': { en: 'This photo has not arrived; send it again', 'zh-Hans': '照片未收到，请重新上传' },
} as const satisfies Record<string, Localized>;

export type InputFault = keyof typeof words;

export function isInputFault(code: string): code is InputFault {
  return Object.hasOwn(words, code);
}

/** One fault, said in the language. `path` as `contact.phone`; empty for the whole. */
export function inputError(path: string, code: InputFault, locale: string): InputError {
  return { path, code, message: inLocale(words[code], locale) };
}
