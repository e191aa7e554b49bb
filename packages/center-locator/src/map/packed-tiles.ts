/** Raster tiles in one PMTiles file on static hosting, of which only the bytes that are seen are fetched. Loaded when a page names one. */
import type { Coords, Layer } from 'leaflet';
import { PMTiles, TileType } from 'pmtiles';
import { GridLayer } from './leaflet.js';

const tileSize = 256;

/** Resolves to the layer, or to why there is none. */
export async function packedTiles(
  url: string,
  onProblem: (title: string) => void,
): Promise<{ readonly layer: Layer } | { readonly fault: string }> {
  const archive = new PMTiles(new URL(url, document.baseURI).href);
  let header;
  try {
    header = await archive.getHeader();
  } catch (error) {
    return { fault: faultOf(url, String(error)) };
  }
  if (header.tileType === TileType.Mvt)
    return { fault: `${url} holds vector tiles; tiles="…" draws raster tiles: PNG, JPEG, WebP or AVIF` };

  let told = 0;
  const draw = async ({ x, y, z }: Coords, canvas: HTMLCanvasElement): Promise<void> => {
    try {
      const tile = await archive.getZxy(z, x, y);
      if (!tile) return;
      // On canvas: an image would need a blob address, which strict policies refuse.
      const image = await createImageBitmap(new Blob([tile.data]));
      canvas.getContext('2d')?.drawImage(image, 0, 0, tileSize, tileSize);
      image.close();
    } catch (error) {
      if (told === 0) onProblem(faultOf(url, String(error)));
      told += 1;
    }
  };

  class PackedTiles extends GridLayer {
    protected override createTile(at: Coords, done: (error?: Error, tile?: HTMLElement) => void): HTMLElement {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = tileSize;
      void draw(at, canvas).then(() => done(undefined, canvas));
      return canvas;
    }
  }
  const { maxZoom, minZoom } = header;
  return { layer: new PackedTiles({ maxNativeZoom: maxZoom, minNativeZoom: minZoom, maxZoom: 19 }) };
}

/** The library names the cause in its own words; whoever runs the page has to know what to change. */
function faultOf(url: string, said: string): string {
  return said.includes('Byte Serving')
    ? `The server of ${url} does not answer Range requests, which a .pmtiles file needs`
    : `The map tiles of ${url} could not be read: ${said}`;
}
