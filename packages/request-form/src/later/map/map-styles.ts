/** How the map of the form looks: quiet ground, a crosshair that stands out on anything. */
import { css } from 'lit';

export const mapStyles = css`
  .place-map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 3);
    padding: calc(var(--doorstep-space) * 3);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
  }
  .map-frame {
    position: relative;
    height: 20em;
    max-height: 60vh;
    overflow: hidden;
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .map-frame:active {
    cursor: grabbing;
  }
  .map-frame svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .outline {
    fill: var(--doorstep-surface);
    fill-opacity: 0.6;
    stroke: var(--doorstep-border);
    stroke-width: 1px;
  }
  .outline.level-1,
  .outline.level-2 {
    stroke-width: 2px;
  }
  .over-tiles .outline {
    fill: none;
  }
  .landmark {
    fill: var(--doorstep-accent);
    stroke: var(--doorstep-surface);
    stroke-width: 2px;
  }
  .map-label {
    fill: var(--doorstep-muted);
    stroke: var(--doorstep-surface);
    stroke-width: 4px;
    paint-order: stroke;
    font-size: 13px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .map-label.center {
    fill: var(--doorstep-text);
    font-weight: 600;
  }
  .crosshair {
    fill: var(--doorstep-text);
    stroke: var(--doorstep-text);
    stroke-width: 3px;
    stroke-linecap: round;
    filter: drop-shadow(0 0 2px var(--doorstep-surface)) drop-shadow(0 0 2px var(--doorstep-surface));
  }
  .map-steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1);
  }
  .map-step {
    min-width: var(--doorstep-target);
    padding: 0;
    font-size: var(--doorstep-text-large);
  }
  .map-step.north .icon {
    rotate: 90deg;
  }
  .map-step.east .icon {
    rotate: 180deg;
  }
  .map-step.south .icon {
    rotate: -90deg;
  }
  @media (hover: none) {
    .for-keys {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
  }
`;
