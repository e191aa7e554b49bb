/** Writing to the office, or answering its question, with photos. */
import { button } from '@doorstep/core';
import { photoField } from '@doorstep/core/photo-list';
import { html, nothing, type TemplateResult } from 'lit';
import { failureNotice, reasonField, submitTo, type FormContext } from './form-parts.js';

export interface MessageOptions {
  /** `answer` to a question that waits: it stands open and cannot be cancelled. */
  readonly purpose: 'answer' | 'message';
}

export function messageView(context: FormContext, { purpose }: MessageOptions): TemplateResult {
  const { forms, words } = context;
  return html`<form class="stack" part="message-form" novalidate @submit=${submitTo(() => forms.submitText('message'))}>
    ${failureNotice(context, 'message')}
    ${reasonField(context, { action: 'message', label: words.say(purpose === 'answer' ? 'answerLabel' : 'messageLabel') })}
    ${photosToSend(context)}
    <div class="buttons">
      ${button({
        label: words.say(purpose === 'answer' ? 'answerSend' : 'messageSend'),
        look: 'primary',
        type: 'submit',
        progress: forms.isSending('message') || forms.photos.isPreparing ? 'busy' : 'idle',
      })}
      ${purpose === 'message' ? button({ label: words.say('cancel'), look: 'quiet', onClick: () => forms.show(undefined) }) : nothing}
    </div>
  </form>`;
}

const faultKeys = { unreadable: 'photoUnreadable', 'too-large': 'photoTooLarge', 'too-many': 'photosTooMany' } as const;

function photosToSend({ forms, words, core }: FormContext): TemplateResult {
  return photoField(forms.photos, {
    label: words.say('photosLabel'),
    optional: core.say('optional'),
    hint: words.say('photosHelp'),
    add: words.say('photosAdd'),
    full: words.say('photosFull'),
    remove: words.say('photoRemove'),
    photo: (place) => words.say('resultPhoto', { count: place }),
    preparing: () => words.say('photoPreparing'),
    fault: ({ name, fault }) => words.find(faultKeys[fault], { name }) ?? '',
  });
}
