/**
 * Makes a widget look the same in every page. Styles on `:host` lose against a page's `* { … !important }`; inside the wrapper
 * nothing of the page arrives but what is inherited, and `all: initial` ends that.
 */
import { css } from 'lit';

export const resetStyles = css`
  :host {
    display: block !important;
    float: none !important;
    box-sizing: border-box !important;
    min-width: 0 !important;
    /* The person's own default size, whatever the page makes of it; the wrapper scales it one level deeper, because em on one
       element would still read the page's size. */
    font-size: medium !important;
    /* A monospace page would otherwise turn medium into 13 px. */
    font-family: sans-serif !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    /* Leaves direction as it is: the wrapper's dir attribute says. */
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: light;
    container: doorstep / inline-size;
    font-family: var(--doorstep-font);
    font-size: calc(1em * var(--doorstep-scale));
    line-height: var(--doorstep-line-height);
    color: var(--doorstep-text);
    background: var(--doorstep-surface);
    border-radius: var(--doorstep-radius);
    accent-color: var(--doorstep-accent);
    overflow-wrap: anywhere;
    text-spacing-trim: trim-start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .root :where(h1, h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend, figure) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .root :where(h1, h2, h3, h4) {
    font-weight: 650;
    line-height: 1.3;
    font-size: var(--doorstep-text-large);
    text-wrap: balance;
  }
  .root :where(button, input, select, textarea) {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  .root svg {
    display: block;
    flex: none;
  }
  .root img {
    max-width: 100%;
  }
  .root :where(a) {
    color: var(--doorstep-link);
    text-underline-offset: 0.15em;
  }
  .root a:hover {
    text-decoration-thickness: 2px;
  }
  .root :where(p, li, dd) {
    max-width: var(--doorstep-measure);
  }
  /* Two colours, so that one of them stands out from whatever is behind. The outline alone remains in forced colours. */
  .root :focus {
    outline: none;
  }
  .root :focus-visible {
    outline: 3px solid var(--doorstep-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--doorstep-focus-inner);
  }
  /* A framed sheet for widgets that stand on a page by themselves. */
  .panel {
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
  }
  @container doorstep (min-width: 480px) {
    .panel {
      padding: calc(var(--doorstep-space) * 6);
    }
  }
  .muted {
    color: var(--doorstep-muted);
  }
  .small {
    font-size: var(--doorstep-text-small);
  }
  /* Keeps a number and its unit on one line. */
  .whole {
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Arrows point where reading goes. */
  [dir='rtl'] .icon.directed {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before,
    .root *::after {
      transition-duration: 0s !important;
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .root :focus-visible {
      outline-color: Highlight;
    }
    .icon {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .root {
      color: #000;
      background: none;
    }
    .panel {
      border: 0;
      padding: 0;
    }
    .no-print {
      display: none !important;
    }
  }
`;
