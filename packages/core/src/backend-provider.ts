/** `<doorstep-backend>`: says once, for all widgets inside it, which backend, language and theme they use. */
import './armour.js';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Protocol, Theme } from './host-settings.js';

/**
 * Shows nothing of its own. Every property reflects, because widgets read the attributes.
 *
 * @slot - The part of the page that shares these settings.
 */
export class DoorstepBackend extends LitElement {
  // Layout must not change because a page puts settings around a part of itself.
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Base URL of the backend, such as `https://city.example/api`. */
  @property({ reflect: true }) url?: string;

  /** How the backend speaks. */
  @property({ reflect: true }) protocol?: Protocol;

  /** BCP 47 tag of the language to speak. */
  @property({ reflect: true }) locale?: string;

  /** One of the four presets. */
  @property({ reflect: true }) theme?: Theme;

  protected override render() {
    return html`<slot></slot>`;
  }
}
