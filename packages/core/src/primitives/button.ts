/** A button, and a link that looks like one. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon, type IconTurn } from '../icons/icon.js';
import { safeUrl } from '../safe-url.js';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

export interface ButtonOptions {
  readonly label: string;
  /** A screen reader reads this after the label, where several buttons say the same: "Change" + "your address". */
  readonly about?: string | undefined;
  /** One `primary` at most in a view. Default `plain`. */
  readonly look?: ButtonLook | undefined;
  /** An outline of the icon set. */
  readonly icon?: string | undefined;
  /** `directed` for arrows, which follow the direction of reading. */
  readonly iconTurn?: IconTurn | undefined;
  readonly id?: string | undefined;
  /** Default `button`. */
  readonly type?: 'button' | 'submit' | undefined;
  /** `busy` keeps the focus and the size, and takes no further press. */
  readonly progress?: 'idle' | 'busy' | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** For disclosure: whether what it opens is open, and its id. */
  readonly expanded?: 'true' | 'false' | undefined;
  readonly controls?: string | undefined;
}

export function button(options: ButtonOptions): TemplateResult {
  const busy = options.progress === 'busy';
  return html`<button
    class="button ${options.look ?? 'plain'}"
    part="button button-${options.look ?? 'plain'}"
    type=${options.type ?? 'button'}
    id=${ifDefined(options.id)}
    aria-disabled=${busy ? 'true' : nothing}
    aria-expanded=${ifDefined(options.expanded)}
    aria-controls=${ifDefined(options.controls)}
    @click=${(event: MouseEvent) => {
      if (busy) event.preventDefault();
      else options.onClick?.(event);
    }}
  >
    ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : options.icon ? icon(options.icon, options.iconTurn) : nothing}<span
      >${options.label}${about(options.about)}</span
    >
  </button>`;
}

export interface LinkButtonOptions {
  readonly label: string;
  readonly about?: string | undefined;
  readonly href: string;
  readonly look?: ButtonLook | undefined;
  readonly icon?: string | undefined;
  /** The file name under which it is saved, for links that download. */
  readonly download?: string | undefined;
}

/** Only addresses of safe schemes, and files that the widget made itself, become links. */
export function linkButton(options: LinkButtonOptions): TemplateResult {
  const href = options.download && options.href.startsWith('blob:') ? options.href : safeUrl(options.href);
  return html`<a
    class="button ${options.look ?? 'plain'}"
    part="button button-${options.look ?? 'plain'}"
    href=${ifDefined(href)}
    download=${ifDefined(options.download)}
    >${options.icon ? icon(options.icon) : nothing}<span>${options.label}${about(options.about)}</span></a
  >`;
}

function about(words: string | undefined): unknown {
  return words ? html`<span class="visually-hidden"> ${words}</span>` : nothing;
}
