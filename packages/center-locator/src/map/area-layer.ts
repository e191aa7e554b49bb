/** Outlines of areas: the ground of a map that needs no tiles, and the coloured map of a figure. */
import type { Boundary } from '@doorstep/contract';
import { LayerGroup, Polygon, type LatLngExpression, type Map as LeafletMap } from 'leaflet';
import type { MapArea, MapListeners } from './map-port.js';

export class AreaLayer {
  readonly #map: LeafletMap;
  readonly #listeners: MapListeners;
  readonly #group = new LayerGroup();
  readonly #labels: HTMLElement;
  #areas: readonly MapArea[] = [];

  constructor(map: LeafletMap, listeners: MapListeners) {
    this.#map = map;
    this.#listeners = listeners;
    this.#group.addTo(map);
    this.#labels = map.createPane('labels');
    this.#labels.classList.add('leaflet-zoom-hide');
    // The same names stand in the list and the table.
    this.#labels.setAttribute('aria-hidden', 'true');
    map.on('moveend zoomend', this.#placeLabels);
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
    this.#placeLabels();
  }

  destroy(): void {
    this.#map.off('moveend zoomend', this.#placeLabels);
  }

  readonly #placeLabels = (): void => {
    this.#labels.replaceChildren(
      ...this.#areas.flatMap(({ label, position }) => {
        if (!position) return [];
        const { x, y } = this.#map.latLngToLayerPoint([position.latitude, position.longitude]).round();
        const element = document.createElement('span');
        element.className = 'area-label';
        element.textContent = label;
        element.style.transform = `translate3d(${x}px,${y}px,0) translate(-50%,-50%)`;
        return [element];
      }),
    );
  };
}

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
