/** A message in the page: what happened and what happens next. Its kind is said by icon and title, never by colour alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { circleCheck, circleInfo, octagonAlert, triangleAlert } from '../icons/base-icons.js';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const outlines: Readonly<Record<NoticeKind, string>> = {
  info: circleInfo,
  success: circleCheck,
  warning: triangleAlert,
  error: octagonAlert,
};

export interface NoticeOptions {
  readonly kind: NoticeKind;
  /** Says the kind in words: "Sent", "There is a problem". */
  readonly title: string;
  readonly body?: unknown;
  /** `alert` interrupts a screen reader, `status` waits for a pause; leave it out for what stands there from the start. */
  readonly role?: 'alert' | 'status' | undefined;
}

export function notice({ kind, title, body, role }: NoticeOptions): TemplateResult {
  return html`<div class="notice ${kind}" part="notice notice-${kind}" role=${role ?? nothing}>
    ${icon(outlines[kind])}
    <p class="notice-title">${title}</p>
    ${body ? html`<div class="notice-body">${body}</div>` : nothing}
  </div>`;
}
