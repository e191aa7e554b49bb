/** Pins and clusters over the map: real buttons with names, of which one at a time is reached by the Tab key. */
import type { Center, Position } from '@doorstep/contract';
import type { Map as LeafletMap } from 'leaflet';
import type { MapContent, MapListeners } from './map-port.js';
import { PointClusters, toPosition, toX, toY, type Cluster } from './point-clusters.js';

/** How much around what is seen is drawn too, so that a pan shows no bare edge. */
const margin = 0.4;
/** New pins per frame: making and laying out more of them would hold up whatever the person does meanwhile. */
const perFrame = 40;
/** More in one place than anybody reads. */
const mostOverlapping = 200;

interface Drawn {
  readonly cluster: Cluster;
  readonly button: HTMLButtonElement;
}

export class PinLayer {
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #listeners: MapListeners;
  readonly #onDrawn: () => void;
  readonly #clusters = new PointClusters();
  #content: MapContent | undefined;
  #drawn = new Map<string, Drawn>();
  #current: string | undefined;
  #isEnded = false;
  #frame = 0;

  constructor(map: LeafletMap, listeners: MapListeners, onDrawn: () => void) {
    this.#map = map;
    this.#onDrawn = onDrawn;
    this.#listeners = listeners;
    this.#pane = map.createPane('pins');
    // Pins are moved when the map has come to rest; scaled, they would be blurred and out of place.
    this.#pane.classList.add('leaflet-zoom-hide');
    map.on('moveend resize', this.#drawSoon);
  }

  get clusters(): PointClusters {
    return this.#clusters;
  }

  /** The pin that has the focus, or would get it. */
  get current(): Position | undefined {
    const current = this.#current === undefined ? undefined : this.#drawn.get(this.#current);
    return current && toPosition(current.cluster.x, current.cluster.y);
  }

  /** Where pins stand, in pixels of the layer: what is written has to keep away from there. */
  get occupied(): readonly { readonly x: number; readonly y: number }[] {
    return [...this.#drawn.values()].map(({ cluster, button }) => {
      const { latitude, longitude } = toPosition(cluster.x, cluster.y);
      const { x, y } = this.#map.latLngToLayerPoint([latitude, longitude]);
      return { x, y: button.classList.contains('pin') ? y - 18 : y };
    });
  }

  /** Resolves when the points of new centers are in. */
  async update(content: MapContent): Promise<'new' | 'same' | 'stale'> {
    const { centers } = content;
    const isNew = centers !== this.#content?.centers;
    this.#content = content;
    if (isNew && !(await this.#clusters.build(centers, () => centers !== this.#content?.centers || this.#isEnded)))
      return 'stale';
    this.#drawSoon();
    return isNew ? 'new' : 'same';
  }

  destroy(): void {
    this.#isEnded = true;
    cancelAnimationFrame(this.#frame);
    this.#map.off('moveend resize', this.#drawSoon);
    this.#pane.remove();
  }

  /** The nearest pin in the direction of an arrow key takes the focus. False where there is none. */
  moveFocus(key: string): boolean {
    const current = this.#current === undefined ? undefined : this.#drawn.get(this.#current);
    if (!current) return false;
    const [dx, dy] = directions[key] ?? [0, 0];
    let best: { key: string; cost: number } | undefined;
    for (const [id, { cluster }] of this.#drawn) {
      const along = (cluster.x - current.cluster.x) * dx + (cluster.y - current.cluster.y) * dy;
      const across = Math.abs((cluster.x - current.cluster.x) * dy) + Math.abs((cluster.y - current.cluster.y) * dx);
      // Ahead, and rather ahead than beside.
      if (along <= 0 || across > along * 2) continue;
      const cost = along + across * 2;
      if (!best || cost < best.cost) best = { key: id, cost };
    }
    if (!best) return false;
    this.#setCurrent(best.key, 'focus');
    return true;
  }

  /** Once a frame: a movement and what follows from it are one drawing. */
  readonly #drawSoon = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const content = this.#content;
      // A frame that is not shown has no size yet.
      if (content && this.#map.getSize().x > 0) this.#draw(content);
    });
  };

  #draw(content: MapContent): void {
    const bounds = this.#map.getBounds().pad(margin);
    const worldSize = 256 * 2 ** this.#map.getZoom();
    const clusters = this.#clusters.gather({
      west: toX(bounds.getWest()),
      east: toX(bounds.getEast()),
      north: toY(bounds.getNorth()),
      south: toY(bounds.getSouth()),
      worldSize,
    });
    const before = this.#current === undefined ? undefined : this.#drawn.get(this.#current)?.cluster;
    const hadFocus = this.#pane.contains((this.#pane.getRootNode() as ShadowRoot).activeElement);
    const drawn = new Map<string, Drawn>();
    const missing: (readonly [string, Cluster])[] = [];
    for (const cluster of clusters) {
      const key = keyOf(cluster, content.centers);
      const button = this.#drawn.get(key)?.button;
      if (!button) {
        missing.push([key, cluster]);
        continue;
      }
      this.#show(button, cluster, content);
      drawn.set(key, { cluster, button });
    }
    for (const [key, { button }] of this.#drawn) if (!drawn.has(key)) button.remove();
    this.#drawn = drawn;
    this.#drawMissing(missing, content);
    this.#setCurrent(this.#nextCurrent(before), hadFocus ? 'focus' : 'keep');
  }

  /** A few each frame, the largest first; a movement meanwhile begins anew. */
  #drawMissing(missing: readonly (readonly [string, Cluster])[], content: MapContent): void {
    for (const [key, cluster] of missing.slice(0, perFrame)) {
      const button = this.#makeButton();
      this.#show(button, cluster, content);
      this.#drawn.set(key, { cluster, button });
    }
    if (missing.length <= perFrame) this.#onDrawn();
    else this.#frame = requestAnimationFrame(() => this.#drawMissing(missing.slice(perFrame), content));
  }

  #makeButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    this.#pane.append(button);
    return button;
  }

  #show(button: HTMLButtonElement, cluster: Cluster, { centers, words, selected }: MapContent): void {
    const { first, count } = cluster;
    const center = centers[first];
    if (!center) return;
    const isOne = count === 1;
    const isSelected = isOne && center.id === selected;
    button.className = isOne ? `pin ${isSelected ? 'selected' : ''}` : `cluster ${count >= 100 ? 'large' : ''}`;
    button.setAttribute('part', isOne ? 'pin' : 'cluster');
    button.setAttribute('aria-label', isOne ? words.pin(center) : words.cluster(count));
    if (isSelected) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    button.textContent = isOne ? '' : String(count);
    const { latitude, longitude } = toPosition(cluster.x, cluster.y);
    const { x, y } = this.#map.latLngToLayerPoint([latitude, longitude]).round();
    button.style.transform = `translate3d(${x}px,${y}px,0)`;
    button.onclick = () => this.#press(cluster, centers);
  }

  #press(cluster: Cluster, centers: readonly Center[]): void {
    const { first, count, west, east, north, south } = cluster;
    if (count === 1) {
      this.#listeners.onSelect(centers[first]?.id ?? '');
      return;
    }
    const spread = Math.max(east - west, south - north) * 256 * 2 ** this.#map.getMaxZoom();
    // Closer than a pin is wide even at the last zoom: only a list parts them.
    if (spread < 46) {
      const places = this.#clusters.within({ west, east, north, south }, mostOverlapping);
      this.#listeners.onOverlap(places.flatMap((place) => centers[place] ?? []));
      return;
    }
    const [one, other] = [toPosition(west, north), toPosition(east, south)];
    this.#map.fitBounds(
      [
        [one.latitude, one.longitude],
        [other.latitude, other.longitude],
      ],
      { padding: [48, 48], animate: false },
    );
  }

  /** What had the focus, or what took its place; else what is selected; else the first in reading order. */
  #nextCurrent(before: Cluster | undefined): string | undefined {
    if (this.#current !== undefined && this.#drawn.has(this.#current)) return this.#current;
    const entries = [...this.#drawn];
    if (before) {
      const away = ({ cluster }: Drawn): number => Math.hypot(cluster.x - before.x, cluster.y - before.y);
      return entries.sort(([, one], [, other]) => away(one) - away(other))[0]?.[0];
    }
    const selected = this.#content?.selected;
    if (selected !== undefined && this.#drawn.has(selected)) return selected;
    const bounds = this.#map.getBounds();
    const middle = { x: toX(bounds.getCenter().lng), y: toY(bounds.getCenter().lat) };
    return entries.sort(
      ([, one], [, other]) =>
        Math.hypot(one.cluster.x - middle.x, one.cluster.y - middle.y) -
        Math.hypot(other.cluster.x - middle.x, other.cluster.y - middle.y),
    )[0]?.[0];
  }

  #setCurrent(key: string | undefined, focus: 'focus' | 'keep'): void {
    this.#current = key;
    for (const [one, { button }] of this.#drawn) button.tabIndex = one === key ? 0 : -1;
    this.#map.getContainer().tabIndex = key === undefined ? 0 : -1;
    const current = key === undefined ? undefined : this.#drawn.get(key);
    if (focus === 'keep' || !current) return;
    const { latitude, longitude } = toPosition(current.cluster.x, current.cluster.y);
    // Drawn beyond the edge it would take the focus unseen.
    if (!this.#map.getBounds().pad(-0.05).contains([latitude, longitude]))
      this.#map.panTo([latitude, longitude], { animate: false });
    current.button.focus({ preventScroll: true });
  }
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function keyOf({ first, count }: Cluster, centers: readonly Center[]): string {
  const id = centers[first]?.id ?? '';
  return count === 1 ? id : `${id} and ${count}`;
}
