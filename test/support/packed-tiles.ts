/** Makes a small PMTiles file (specification 3) of plain PNG tiles, one colour for all of them. */
import { crc32, deflateSync } from 'node:zlib';

export interface PackedOptions {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly colour: readonly [red: number, green: number, blue: number];
  /** As the header says it: 1 vector, 2 PNG. */
  readonly tileType?: number;
  /** Bytes of nothing behind the tiles, so that the file is larger than what is read of it at first. */
  readonly padding?: number;
}

export function packTiles({ minZoom, maxZoom, colour, tileType = 2, padding = 40_000 }: PackedOptions): Buffer {
  const tile = png(colour);
  // All tiles of all zooms are one run of numbers, and all of them are the same bytes: one entry holds them all.
  const firstTile = (4 ** minZoom - 1) / 3;
  const tileCount = (4 ** (maxZoom + 1) - 1) / 3 - firstTile;
  const directory = Buffer.from([1, firstTile, tileCount, tile.length, 1].flatMap(varint));
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  const metadataAt = header.length + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const offsets = [header.length, directory.length, metadataAt, metadata.length, tilesAt, 0, tilesAt, tile.length];
  [...offsets, tileCount, 1, 1].forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
  header.writeUInt8(1, 96);
  header.writeUInt8(1, 97);
  header.writeUInt8(1, 98);
  header.writeUInt8(tileType, 99);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((value, index) =>
    header.writeInt32LE(value, 102 + index * 4),
  );
  return Buffer.concat([header, directory, metadata, tile, Buffer.alloc(padding)]);
}

/** Seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function png(colour: readonly number[]): Buffer {
  const size = 256;
  const row = Buffer.concat([Buffer.from([0]), Buffer.concat(Array.from({ length: size }, () => Buffer.from(colour)))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
