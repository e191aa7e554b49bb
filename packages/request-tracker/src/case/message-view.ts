/** Writing to the office, or answering its question, with photos. */
import { button, fieldGroup, icon, icons, visuallyHidden } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { failureNotice, reasonField, submitTo, type FormContext } from './form-parts.js';
import { mostPhotos, type TrayFault, type TrayPhoto } from './photo-tray.js';

export interface MessageOptions {
  /** `answer` to a question that waits: it stands open and cannot be cancelled. */
  readonly purpose: 'answer' | 'message';
}

export function messageView(context: FormContext, { purpose }: MessageOptions): TemplateResult {
  const { forms, words } = context;
  return html`<form class="stack" part="message-form" novalidate @submit=${submitTo(() => forms.submitText('message'))}>
    ${failureNotice(context, 'message')}
    ${reasonField(context, { action: 'message', label: words.say(purpose === 'answer' ? 'answerLabel' : 'messageLabel') })}
    ${trayView(context)}
    <div class="buttons">
      ${button({
        label: words.say(purpose === 'answer' ? 'answerSend' : 'messageSend'),
        look: 'primary',
        type: 'submit',
        progress: forms.isSending('message') || forms.photos.busy ? 'busy' : 'idle',
      })}
      ${purpose === 'message' ? button({ label: words.say('cancel'), look: 'quiet', onClick: () => forms.show(undefined) }) : nothing}
    </div>
  </form>`;
}

function trayView(context: FormContext): TemplateResult {
  const { forms, words, core } = context;
  const tray = forms.photos;
  const faults = tray.faults.map((fault) => trayFaultWords(context, fault));
  return fieldGroup(
    {
      id: 'photos',
      label: words.say('photosLabel'),
      optional: core.say('optional'),
      hint: words.say('photosHelp'),
      error: faults.length > 0 ? faults.join(' ') : undefined,
    },
    html`${
      tray.photos.length > 0
        ? html`<ul class="photos">
            ${repeat(
              tray.photos,
              ({ id }) => id,
              (photo, index) => trayPhotoView(context, photo, index),
            )}
          </ul>`
        : nothing
    }
    ${tray.photos.length < mostPhotos ? addPhotos(context) : nothing}`,
  );
}

/** The browser's own button speaks the browser's language, not the page's. */
function addPhotos({ forms, words }: FormContext): TemplateResult {
  return html`<label class="button add-photos" part="button button-plain" for="photo-files">
    <input
      class="visually-hidden"
      id="photo-files"
      type="file"
      accept="image/*"
      multiple
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        const files = [...(input.files ?? [])];
        // The same photo can be chosen again after it was removed.
        input.value = '';
        void forms.photos.add(files);
      }}
    />${icon(icons.camera)}<span>${words.say('photosAdd')}</span>
  </label>`;
}

function trayPhotoView({ forms, words }: FormContext, photo: TrayPhoto, index: number): TemplateResult {
  return html`<li class="tray-photo">
    ${
      photo.status === 'ready'
        ? html`<img src=${photo.preview} alt=${photo.name} width="96" height="96" />`
        : html`<span class="tray-waiting" role="status">${visuallyHidden(words.say('photoPreparing'))}</span>`
    }
    ${button({
      label: words.say('photoRemove', { count: index + 1 }),
      look: 'quiet',
      icon: icons.trash,
      onClick: () => forms.photos.remove(photo.id),
    })}
  </li>`;
}

function trayFaultWords({ words }: FormContext, fault: TrayFault): string {
  switch (fault.kind) {
    case 'too-many':
      return words.say('photosTooMany');
    case 'too-large':
      return words.say('photoTooLarge', { name: fault.name });
    case 'unreadable':
      return words.say('photoUnreadable', { name: fault.name });
  }
}
