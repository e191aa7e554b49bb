/** A modal question over the native dialog: it holds the focus, closes by Escape and gives the focus back. */
import { html, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { cross } from '../icons/base-icons.js';
import { icon } from '../icons/icon.js';

export interface DialogOptions {
  /** Keep the template in place while it is closed: that is how the focus finds its way back. */
  readonly state: 'open' | 'closed';
  readonly id: string;
  readonly title: string;
  readonly body: unknown;
  /** Buttons, the one that changes something first. */
  readonly actions?: unknown;
  /** The accessible name of the cross. */
  readonly closeLabel: string;
  readonly onClose: () => void;
}

export function dialog(options: DialogOptions): TemplateResult {
  const titleId = `${options.id}-title`;
  return html`<dialog
    class="dialog"
    part="dialog"
    id=${options.id}
    aria-labelledby=${titleId}
    ${modal(options.state)}
    @close=${options.onClose}
  >
    <div class="dialog-head">
      <h2 id=${titleId}>${options.title}</h2>
      <button
        class="button quiet"
        part="dialog-close"
        type="button"
        aria-label=${options.closeLabel}
        @click=${closeDialog}
      >
        ${icon(cross)}
      </button>
    </div>
    <div class="dialog-body">${options.state === 'open' ? options.body : ''}</div>
    <div class="buttons">${options.actions}</div>
  </dialog>`;
}

/** Opens and closes the native dialog after the render that says so. */
class ModalDirective extends Directive {
  override render(_state: 'open' | 'closed'): undefined {}

  override update(part: ElementPart, [state]: [state: 'open' | 'closed']): undefined {
    const element = part.element as HTMLDialogElement;
    queueMicrotask(() => {
      if (!element.isConnected) return;
      if (state === 'open' && !element.open) element.showModal();
      if (state === 'closed' && element.open) element.close();
    });
  }
}

const modal = directive(ModalDirective);

function closeDialog(event: Event): void {
  (event.currentTarget as Element).closest('dialog')?.close();
}
