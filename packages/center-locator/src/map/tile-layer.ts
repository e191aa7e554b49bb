/** Tiles from any server, or from one file on static hosting. */
import type { Coords, Layer } from 'leaflet';
import { GridLayer, TileLayer } from './leaflet.js';

/** Shown instead of a tile that did not come: nothing. The outlines beneath it stay. */
const noTile = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export async function tileLayerOf(url: string, onProblem: (title: string) => void): Promise<Layer> {
  if (/\.pmtiles(\?|$)/.test(url)) return packedLayer(url, onProblem);
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

/** Raster tiles in a PMTiles file. Drawn on canvas, so that no blob address has to be allowed. */
async function packedLayer(url: string, onProblem: (title: string) => void): Promise<Layer> {
  const { PMTiles } = await import('pmtiles');
  const archive = new PMTiles(new URL(url, document.baseURI).href);
  const { maxZoom, minZoom } = await archive.getHeader();
  class PackedTiles extends GridLayer {
    protected override createTile({ x, y, z }: Coords, done: (error?: Error, tile?: HTMLElement) => void): HTMLElement {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 256;
      void archive
        .getZxy(z, x, y)
        .then(async (tile) => {
          if (tile) canvas.getContext('2d')?.drawImage(await createImageBitmap(new Blob([tile.data])), 0, 0, 256, 256);
          done(undefined, canvas);
        })
        .catch((error: unknown) => {
          onProblem(`Map tiles could not be read: ${String(error)}`);
          done(undefined, canvas);
        });
      return canvas;
    }
  }
  return new PackedTiles({ maxNativeZoom: maxZoom, minNativeZoom: minZoom, maxZoom: 19 });
}
