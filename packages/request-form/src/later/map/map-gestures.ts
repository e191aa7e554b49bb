/** Fingers and mouse on the map: dragging moves it, two fingers zoom it, a tap brings a place under the crosshair. */
import type { Spot } from './map-look.js';

export interface GestureListeners {
  /** The middle moves by so many pixels. */
  readonly onMove: (by: Spot) => void;
  /** Steps, in parts. */
  readonly onZoom: (steps: number) => void;
}

/** Pixels within which a finger that was put down has not moved: old hands tremble. */
const tremble = 8;

export class MapGestures {
  readonly #listeners: GestureListeners;
  readonly #down = new Map<number, Spot>();
  #travelled = 0;

  constructor(listeners: GestureListeners) {
    this.#listeners = listeners;
  }

  readonly begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#down.size === 0) this.#travelled = 0;
    this.#down.set(event.pointerId, spotOf(event));
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#down.get(event.pointerId);
    if (!before) return;
    const now = spotOf(event);
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    this.#down.set(event.pointerId, now);
    this.#travelled += apart(before, now);
    if (this.#travelled < tremble) return;
    if (other) this.#listeners.onZoom(Math.log2(Math.max(1, apart(now, other)) / Math.max(1, apart(before, other))));
    else this.#listeners.onMove({ x: before.x - now.x, y: before.y - now.y });
  };

  readonly end = (event: PointerEvent): void => {
    if (!this.#down.delete(event.pointerId) || event.type === 'pointercancel') return;
    if (this.#travelled >= tremble || this.#down.size > 0) return;
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    this.#listeners.onMove({ x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 });
  };

  /** A wheel scrolls the page. Only with the key that zooms elsewhere too, as touchpads send it, does it zoom. */
  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#listeners.onZoom(-event.deltaY / 100);
  };
}

function spotOf({ clientX, clientY }: PointerEvent): Spot {
  return { x: clientX, y: clientY };
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
