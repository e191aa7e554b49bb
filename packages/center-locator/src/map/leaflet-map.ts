/** The map port over Leaflet: ground, areas, reach, the person, pins, and the keys that move it. */
import type { Circle as LeafletCircle, CircleMarker as Mark, Layer, Polygon as LeafletPolygon } from 'leaflet';
import { Circle, CircleMarker, LatLngBounds, Map as LeafletMap, Polygon } from './leaflet.js';
import { AreaLayer, ringsOf } from './area-layer.js';
import { crsOf } from './datum-projection.js';
import type { MapContent, MapListeners, MapPort, MapTiles, Reach } from './map-port.js';
import { PinLayer } from './pin-layer.js';
import { toPosition } from './point-clusters.js';
import { tileLayerOf } from './tile-layer.js';

/** Of the centers around a person, how many the map shows from the start. */
const mostNearest = 3;
/** Pixels that an arrow key moves the map. */
const step = 120;

export function createMap(container: HTMLElement, tiles: MapTiles | undefined, listeners: MapListeners): MapPort {
  const map = new LeafletMap(container, {
    crs: crsOf(tiles?.datum ?? 'wgs84'),
    center: [0, 0],
    zoom: 2,
    minZoom: 2,
    maxZoom: 19,
    // Tiles are sharp at whole steps; outlines fill the frame at any.
    zoomSnap: tiles ? 1 : 0.25,
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    // Leaflet's animations throw into the page when the widget leaves it meanwhile, and pins cannot follow them.
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
  });
  const pins = new PinLayer(map, listeners, () => areas.placeLabels());
  const areas = new AreaLayer(map, listeners, () => pins.occupied);
  let ground: Layer | undefined;
  let reach: { readonly of: Reach; readonly layer: Layer } | undefined;
  let here: Mark | undefined;
  let seen = '';
  let isEnded = false;

  if (tiles) {
    void tileLayerOf(tiles.url, listeners.onProblem).then((layer) => {
      ground = layer;
      if (!isEnded) layer?.addTo(map);
    });
  }

  const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  resized.observe(container);

  /** Around the pin that is reached by the keys, which so stays in sight. */
  const zoom = (steps: number): void => {
    const { latitude, longitude } = pins.current ?? { latitude: map.getCenter().lat, longitude: map.getCenter().lng };
    map.setZoomAround([latitude, longitude], map.getZoom() + steps, { animate: false });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = arrows[event.key];
    if (arrow) {
      // From pin to pin, and with Shift, or where no pin is, over the map itself.
      if (event.shiftKey || !pins.moveFocus(event.key))
        map.panBy([arrow[0] * step, arrow[1] * step], { animate: false });
    } else if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-' || event.key === '_') zoom(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('keydown', onKey);

  const showReach = (wanted: Reach | undefined): void => {
    if (JSON.stringify(wanted) === JSON.stringify(reach?.of)) return;
    reach?.layer.remove();
    reach = wanted && { of: wanted, layer: layerOf(wanted).addTo(map) };
  };

  const showHere = (content: MapContent): void => {
    here?.remove();
    here =
      content.here &&
      new CircleMarker([content.here.latitude, content.here.longitude], {
        radius: 8,
        className: 'here-mark',
        interactive: false,
      }).addTo(map);
  };

  /** Once per thing to look at: what a person has moved stays as they left it. */
  const lookAt = ({ selected, here: place, reach: around, centers }: MapContent): void => {
    const wanted = JSON.stringify([selected ?? place ?? around, centers.length === 0]);
    if (wanted === seen) return;
    seen = wanted;
    const center = selected === undefined ? undefined : centers.find(({ id }) => id === selected);
    if (center?.position) {
      map.setView([center.position.latitude, center.position.longitude], Math.max(map.getZoom(), 15), {
        animate: false,
      });
    } else if (reach) {
      const bounds = (reach.layer as LeafletCircle | LeafletPolygon).getBounds();
      // Where nothing is within reach, the next best is what a person looks for.
      if (place)
        for (const { latitude, longitude } of pins.clusters.nearest(place, mostNearest))
          bounds.extend([latitude, longitude]);
      map.fitBounds(bounds, { padding: [32, 32], animate: false });
    } else fitAll();
  };

  const fitAll = (): void => {
    const extent = pins.clusters.extent();
    if (!extent) return;
    const [one, other] = [toPosition(extent.west, extent.north), toPosition(extent.east, extent.south)];
    map.fitBounds(new LatLngBounds([one.latitude, one.longitude], [other.latitude, other.longitude]), {
      animate: false,
      padding: [40, 40],
      maxZoom: 16,
    });
  };

  return {
    update(content) {
      areas.update(content.areas);
      showReach(content.reach);
      showHere(content);
      void pins.update(content).then((outcome) => {
        if (isEnded || outcome === 'stale') return;
        if (outcome === 'new' && !content.selected && !content.reach) seen = '';
        lookAt(content);
      });
    },
    zoom,
    middle() {
      const { lat, lng } = map.getCenter();
      return { latitude: lat, longitude: lng };
    },
    destroy() {
      isEnded = true;
      resized.disconnect();
      container.removeEventListener('keydown', onKey);
      pins.destroy();
      ground?.remove();
      map.remove();
    },
  };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function layerOf(reach: Reach): LeafletCircle | LeafletPolygon {
  const style = { className: 'reach', interactive: false } as const;
  if ('boundary' in reach) return new Polygon(ringsOf(reach.boundary), style);
  return new Circle([reach.middle.latitude, reach.middle.longitude], { ...style, radius: reach.metres });
}
