/** The maps that pages usually take, with the same points, for the locator benchmark. */
import * as leaflet from 'leaflet';
import Supercluster from 'supercluster';
import { measureMap, pointAt, type MapFigures } from './locator-measures.js';

/** Where the benchmark serves the worker that comes with MapLibre. */
const maplibreWorker = '/maplibre-gl-worker.mjs';

const container = (): HTMLElement => document.querySelector<HTMLElement>('#map')!;
const middle: [number, number] = [18.25, 109.5];

export function supercluster(count: number): Promise<MapFigures> {
  const map = new leaflet.Map(container(), { center: middle, zoom: 10 });
  const layer = new leaflet.LayerGroup().addTo(map);
  const index = new Supercluster({ radius: 60, maxZoom: 18 });
  const draw = (): void => {
    const bounds = map.getBounds();
    layer.clearLayers();
    for (const { geometry } of index.getClusters(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      Math.round(map.getZoom()),
    )) {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      layer.addLayer(new leaflet.Marker([latitude, longitude], { icon: new leaflet.DivIcon({ className: 'mark' }) }));
    }
  };
  return measureMap(
    () => {
      index.load(
        Array.from({ length: count }, (_, at) => {
          const { latitude, longitude } = pointAt(at);
          return {
            type: 'Feature',
            properties: {},
            geometry: { type: 'Point', coordinates: [longitude, latitude] },
          } as const;
        }),
      );
      draw();
      map.on('moveend', draw);
    },
    () => container().querySelector('.mark') !== null,
    container(),
  );
}

export async function markercluster(count: number): Promise<MapFigures> {
  Object.assign(window, { L: { ...leaflet } });
  // @ts-expect-error It has no types of its own.
  await import('leaflet.markercluster');
  const map = new leaflet.Map(container(), { center: middle, zoom: 10, maxZoom: 18 });
  const { L } = window as unknown as {
    L: { markerClusterGroup(): leaflet.LayerGroup & { addLayers(layers: leaflet.Layer[]): void } };
  };
  const group = L.markerClusterGroup();
  return measureMap(
    () => {
      group.addLayers(
        Array.from({ length: count }, (_, at) => new leaflet.Marker([pointAt(at).latitude, pointAt(at).longitude])),
      );
      map.addLayer(group);
    },
    () => container().querySelector('.leaflet-marker-icon') !== null,
    container(),
  );
}

export async function maplibre(count: number): Promise<MapFigures> {
  const { Map: MapLibreMap, setWorkerUrl } = await import('maplibre-gl');
  // It draws nothing without its worker, which it takes from the page's own origin only.
  setWorkerUrl(new URL(maplibreWorker, location.href).href);
  const map = new MapLibreMap({
    container: container(),
    style: { version: 8, sources: {}, layers: [] },
    center: [middle[1], middle[0]],
    zoom: 9,
  });
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error: { message } }) => reject(new Error(message)));
    setTimeout(() => reject(new Error('did not start within 20 s')), 20_000);
  });
  let isShown = false;
  return measureMap(
    () => {
      const features = Array.from({ length: count }, (_, at) => {
        const { latitude, longitude } = pointAt(at);
        return {
          type: 'Feature' as const,
          properties: {},
          geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
        };
      });
      map.addSource('centers', { type: 'geojson', cluster: true, data: { type: 'FeatureCollection', features } });
      map.addLayer({ id: 'centers', type: 'circle', source: 'centers', paint: { 'circle-radius': 12 } });
      map.once('idle', () => (isShown = map.queryRenderedFeatures({ layers: ['centers'] }).length > 0));
    },
    () => isShown,
    container(),
  );
}
