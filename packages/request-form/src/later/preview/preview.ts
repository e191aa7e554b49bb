/** The preview on the last screen: drawn from the draft, with a way to put right what should not be there. */
import type { Category } from '@doorstep/contract';
import { button, focusField, notice, Words } from '@doorstep/core';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { FormDraft } from '../form-model.js';
import { previewMessages, type PreviewWords } from './preview-messages.js';
import { piecesOf, previewOf, withContact, withoutMarks, type PublicPreview } from './public-preview.js';

export interface PreviewDrawing {
  readonly draft: FormDraft;
  readonly category: Category | undefined;
  readonly edit: (change: Partial<FormDraft>) => void;
}

const titleId = 'preview-title';

export class Preview {
  readonly words: PreviewWords;
  readonly #host: ReactiveElement;
  #done = '';

  constructor(host: ReactiveElement & { readonly resolvedLocale: string }) {
    this.#host = host;
    this.words = new Words(host, previewMessages);
  }

  view(drawing: PreviewDrawing): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words.ready) return nothing;
    const preview = previewOf(drawing.draft);
    return html`<section class="preview" part="preview" aria-labelledby=${titleId}>
      <h4 id=${titleId} tabindex="-1">${words.say('previewTitle')}</h4>
      <figure class="preview-card" part="preview-card">
        <figcaption class="small muted">${drawing.category?.name}</figcaption>
        <blockquote>${preview.summary}</blockquote>
      </figure>
      <p class="small muted">${words.say('previewNote')}</p>
      <p class=${this.#done ? 'small' : 'visually-hidden'} role="status">${this.#done}</p>
      ${preview.marks.length > 0 ? this.#marks(preview, drawing) : nothing}
    </section>`;
  }

  #marks({ marks, contact }: PublicPreview, { draft, edit }: PreviewDrawing): TemplateResult {
    const { words } = this;
    const put = (change: Partial<FormDraft>, done: string): void => {
      this.#done = done;
      edit({ ...withoutMarks(draft, marks), ...change });
      void this.#host.updateComplete.then(() => focusField(this.#host.renderRoot, titleId));
    };
    return notice({
      kind: 'warning',
      title: words.say('marksTitle', { count: marks.length }),
      body: html`<p class="marked-words" part="marked-words">${this.#markedWords(draft.description, marks)}</p>
        <p>${words.say('marksNote')}</p>
        <div class="buttons">
          ${
            contact
              ? button({
                  id: 'move-to-contact',
                  label: words.say('moveToContact'),
                  onClick: () => put(withContact(contact), words.say('movedToContact')),
                })
              : nothing
          }
          ${button({
            id: 'take-out',
            label: words.say('takeOut'),
            onClick: () => put({}, words.say('takenOut', { count: marks.length })),
          })}
        </div>`,
    });
  }

  #markedWords(text: string, marks: PublicPreview['marks']): unknown[] {
    return piecesOf(text, marks).map((piece) => {
      if (!piece.mark) return piece.text;
      const kind = this.words.find(`mark_${piece.mark.kind}`) ?? piece.mark.kind;
      return html`<mark>${piece.text}<span class="mark-kind"> (${kind})</span></mark>`;
    });
  }
}
