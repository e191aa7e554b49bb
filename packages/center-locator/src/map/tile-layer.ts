/** Tiles from any server, or from one file on static hosting. */
import type { Layer } from 'leaflet';
import { TileLayer } from './leaflet.js';

/** Shown instead of a tile that did not come: nothing. The outlines beneath it stay. */
const noTile = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** `undefined` where there can be none; why, `onProblem` has been told. */
export async function tileLayerOf(url: string, onProblem: (title: string) => void): Promise<Layer | undefined> {
  if (/\.pmtiles([?#]|$)/.test(url)) return packedLayer(url, onProblem);
  const layer = new TileLayer(url, {
    maxZoom: 19,
    errorTileUrl: noTile,
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  let told = 0;
  layer.on('tileerror', () => {
    if (told === 0) onProblem('Map tiles could not be loaded');
    told += 1;
  });
  return layer;
}

async function packedLayer(url: string, onProblem: (title: string) => void): Promise<Layer | undefined> {
  try {
    const { packedTiles } = await import('./packed-tiles.js');
    const tiles = await packedTiles(url, onProblem);
    if ('layer' in tiles) return tiles.layer;
    onProblem(tiles.fault);
  } catch {
    onProblem('A part of the map could not be loaded');
  }
  return undefined;
}
