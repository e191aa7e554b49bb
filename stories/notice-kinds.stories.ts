/** The four kinds of message that a widget shows in the page, in the look of the chosen theme. */
import { baseStyles, HostSettings, notice, type NoticeKind } from '@doorstep/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** Stands for a widget: primitives are template functions, and need a shadow root with the base styles. */
class StoryNotice extends LitElement {
  static override styles = baseStyles;

  @property() kind: NoticeKind = 'info';
  @property() text = '';
  @property() next = '';
  readonly #settings = new HostSettings(this);

  override render() {
    return html`<div class="root" data-theme=${this.#settings.theme}>
      ${notice({ kind: this.kind, title: this.text, body: this.next })}
    </div>`;
  }
}
if (!customElements.get('story-notice')) customElements.define('story-notice', StoryNotice);

interface NoticeArgs {
  readonly kind: NoticeKind;
  readonly text: string;
  /** What happens next. */
  readonly next: string;
}

const meta: Meta<NoticeArgs> = {
  title: 'Base/Notice',
  render: ({ kind, text, next }) => html`<story-notice kind=${kind} text=${text} next=${next}></story-notice>`,
  argTypes: { kind: { control: 'select', options: ['info', 'success', 'warning', 'error'] } },
};
export default meta;

type Story = StoryObj<NoticeArgs>;
export const Information: Story = {
  args: { kind: 'info', text: 'The center is closed on Friday', next: 'It opens again on Saturday at 8:00.' },
};
export const Success: Story = {
  args: { kind: 'success', text: 'Your request was sent', next: 'You get an answer within 2 working days.' },
};
export const Warning: Story = {
  args: {
    kind: 'warning',
    text: 'Waiting for the network',
    next: 'Your request is kept here and sent when the connection is back.',
  },
};
export const Failure: Story = {
  args: { kind: 'error', text: 'Your request was not sent', next: 'Check the fields below and send it again.' },
};
