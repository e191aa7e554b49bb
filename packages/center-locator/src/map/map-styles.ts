/** How the map looks. The first rules are what Leaflet needs in order to place its panes; the others are ours. */
import { css } from 'lit';

export const mapStyles = css`
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-zoom-box {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-container {
    position: relative;
    overflow: hidden;
    width: 100%;
    height: 100%;
    background: var(--doorstep-sunken);
    touch-action: none;
    direction: ltr;
    -webkit-user-select: none;
    user-select: none;
  }
  .leaflet-map-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-overlay-pane {
    z-index: 400;
  }
  .leaflet-labels-pane {
    z-index: 500;
    pointer-events: none;
  }
  .leaflet-pins-pane {
    z-index: 600;
  }
  .root .leaflet-pane > svg {
    max-width: none;
    overflow: visible;
    pointer-events: none;
  }
  .leaflet-interactive {
    cursor: pointer;
    pointer-events: visiblePainted;
  }
  .root .leaflet-tile {
    max-width: none;
    width: 256px;
    height: 256px;
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }

  .map-frame {
    position: relative;
  }
  .pin,
  .cluster {
    position: absolute;
    left: -22px;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .pin {
    top: -40px;
  }
  .pin::before {
    content: '';
    position: absolute;
    left: 9px;
    top: 4px;
    width: 26px;
    height: 26px;
    border: 2px solid var(--doorstep-surface);
    border-radius: 50% 50% 50% 0;
    rotate: -45deg;
    background: var(--doorstep-accent);
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.4);
  }
  .pin::after {
    content: '';
    position: absolute;
    left: 18px;
    top: 13px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--doorstep-surface);
  }
  .pin:hover,
  .pin:focus-visible,
  .pin.selected {
    z-index: 2;
  }
  .pin.selected::before {
    background: var(--doorstep-text);
    scale: 1.2;
  }
  .root :is(.pin, .cluster):focus-visible {
    border-radius: 50%;
    outline-offset: -3px;
  }
  .cluster {
    top: -22px;
    border: 3px solid var(--doorstep-surface);
    border-radius: 50%;
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.4);
    font-weight: 650;
    font-size: 15px;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .cluster.large {
    font-size: 12px;
  }
  .area-shape {
    stroke: var(--doorstep-border);
    stroke-width: 1px;
    fill: var(--doorstep-surface);
    fill-opacity: 0.85;
  }
  .with-tiles .area-shape:not([class*='rank-']) {
    fill-opacity: 0;
  }
  .rank-0 {
    fill: color-mix(in srgb, var(--doorstep-accent) 8%, var(--doorstep-surface));
  }
  .rank-1 {
    fill: color-mix(in srgb, var(--doorstep-accent) 22%, var(--doorstep-surface));
  }
  .rank-2 {
    fill: color-mix(in srgb, var(--doorstep-accent) 36%, var(--doorstep-surface));
  }
  .rank-3 {
    fill: color-mix(in srgb, var(--doorstep-accent) 52%, var(--doorstep-surface));
  }
  .rank-4 {
    fill: color-mix(in srgb, var(--doorstep-accent) 70%, var(--doorstep-surface));
  }
  .area-label {
    position: absolute;
    padding: 0 4px;
    border-radius: var(--doorstep-radius);
    background: color-mix(in srgb, var(--doorstep-surface) 80%, transparent);
    color: var(--doorstep-text);
    font-size: 13px;
    line-height: 1.3;
    white-space: nowrap;
  }
  .reach {
    stroke: var(--doorstep-accent);
    stroke-width: 2px;
    stroke-dasharray: 6 5;
    fill: var(--doorstep-accent);
    fill-opacity: 0.12;
  }
  .here-mark {
    stroke: var(--doorstep-surface);
    stroke-width: 3px;
    fill: var(--doorstep-info);
    fill-opacity: 1;
  }
  .map-buttons {
    position: absolute;
    z-index: 700;
    inset-block-start: calc(var(--doorstep-space) * 2);
    inset-inline-end: calc(var(--doorstep-space) * 2);
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
  }
  .map-buttons .button {
    padding: 0;
    font-size: 1.4em;
    line-height: 1;
  }
  .map-approval {
    position: absolute;
    z-index: 700;
    inset-block-end: 2px;
    inset-inline-start: 6px;
    font-size: 12px;
    color: var(--doorstep-text);
  }
  .root .overlap {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
    list-style: none;
    padding-block-start: calc(var(--doorstep-space) * 2);
  }
  @media (forced-colors: active) {
    .pin::before,
    .cluster {
      forced-color-adjust: none;
    }
  }
`;
