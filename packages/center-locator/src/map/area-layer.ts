/** Outlines of areas: the ground of a map that needs no tiles, and the coloured map of a figure. */
import type { Boundary } from '@doorstep/contract';
import type { LatLngExpression, Map as LeafletMap } from 'leaflet';
import { LayerGroup, Polygon } from './leaflet.js';
import type { MapArea, MapListeners } from './map-port.js';

export class AreaLayer {
  readonly #map: LeafletMap;
  readonly #listeners: MapListeners;
  readonly #group = new LayerGroup();
  readonly #labels: HTMLElement;
  readonly #occupied: () => readonly Spot[];
  #areas: readonly MapArea[] = [];

  constructor(map: LeafletMap, listeners: MapListeners, occupied: () => readonly Spot[]) {
    this.#map = map;
    this.#occupied = occupied;
    this.#listeners = listeners;
    this.#group.addTo(map);
    this.#labels = map.createPane('labels');
    this.#labels.classList.add('leaflet-zoom-hide');
    // The same names stand in the list and the table.
    this.#labels.setAttribute('aria-hidden', 'true');
  }

  update(areas: readonly MapArea[]): void {
    if (sameAreas(areas, this.#areas)) return;
    this.#areas = areas;
    this.#group.clearLayers();
    for (const { id, boundary, rank } of areas) {
      const polygon = new Polygon(ringsOf(boundary), {
        className: rank === undefined ? 'area-shape' : `area-shape rank-${rank}`,
        weight: 1,
      });
      polygon.on('click', () => this.#listeners.onArea(id));
      this.#group.addLayer(polygon);
    }
  }

  /** Beside the pins, not under them; a name that finds no room is left out, for it stands in the list too. */
  placeLabels(): void {
    const taken = [...this.#occupied()];
    const labels = this.#areas.flatMap(({ label, position }) => {
      if (!position) return [];
      const middle = this.#map.latLngToLayerPoint([position.latitude, position.longitude]).round();
      const width = [...label].reduce((sum, character) => sum + (character > '\u2e80' ? 14 : 7.5), 12);
      const spot = shifts
        .map((shift) => ({ x: middle.x, y: middle.y + shift }))
        .find(({ x, y }) => !taken.some((one) => Math.abs(one.x - x) < 20 + width / 2 && Math.abs(one.y - y) < 30));
      if (!spot) return [];
      // A name takes its whole width from the names after it.
      for (let x = spot.x - width / 2; x <= spot.x + width / 2; x += 20) taken.push({ x, y: spot.y });
      const element = document.createElement('span');
      element.className = 'area-label';
      element.textContent = label;
      element.style.transform = `translate3d(${spot.x}px,${spot.y}px,0) translate(-50%,-50%)`;
      return [element];
    });
    this.#labels.replaceChildren(...labels);
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Pixels up and down at which a name is tried. */
const shifts = [0, 34, -34, 50, -50, 66, -66];

export function ringsOf({ type, coordinates }: Boundary): LatLngExpression[][][] {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][];
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [latitude, longitude])),
  );
}

function sameAreas(one: readonly MapArea[], other: readonly MapArea[]): boolean {
  return (
    one.length === other.length &&
    one.every((area, index) => {
      const before = other[index];
      return (
        area.id === before?.id &&
        area.rank === before.rank &&
        area.label === before.label &&
        area.boundary === before.boundary
      );
    })
  );
}
