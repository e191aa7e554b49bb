import { expect } from '@open-wc/testing';
import { preparePhoto } from '@doorstep/core/photos';

async function paint(width: number, height: number, type: string, noise: 'plain' | 'noisy' = 'plain'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#c00';
  context.fillRect(0, 0, width, height / 2);
  if (noise === 'noisy') {
    const pixels = context.createImageData(width, height);
    const words = new Uint32Array(pixels.data.buffer);
    let seed = 7;
    for (let index = 0; index < words.length; index += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      words[index] = seed | 0xff000000;
    }
    context.putImageData(pixels, 0, 0);
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type, 1));
}

/** An Exif block as a camera writes it: turned by 90°, and where it was taken. */
async function withExif(jpeg: Blob, secret: string): Promise<Blob> {
  const tiff = new DataView(new ArrayBuffer(26));
  tiff.setUint32(0, 0x4d4d002a);
  tiff.setUint32(4, 8);
  tiff.setUint16(8, 1);
  tiff.setUint16(10, 0x0112);
  tiff.setUint16(12, 3);
  tiff.setUint32(14, 1);
  tiff.setUint16(18, 6);
  const words = new TextEncoder().encode(secret);
  const length = 2 + 6 + tiff.byteLength + words.length;
  const marker = new Uint8Array([0xff, 0xe1, length >> 8, length & 255, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  return new Blob([jpeg.slice(0, 2), marker, tiff.buffer, words, jpeg.slice(2)], { type: 'image/jpeg' });
}

describe('a photo made ready to be sent', () => {
  it('is upright, and without the place it was taken at', async () => {
    const photo = await withExif(await paint(400, 200, 'image/jpeg'), 'GPS 18.2528 109.5119');
    expect(await photo.text()).to.contain('GPS 18.2528');
    const outcome = await preparePhoto(photo);
    if (!outcome.ok) throw new Error(outcome.fault);
    expect([outcome.photo.width, outcome.photo.height]).to.deep.equal([200, 400]);
    const sent = await outcome.photo.blob.text();
    expect(sent).to.not.contain('GPS');
    expect(sent).to.not.contain('Exif');
    expect(outcome.photo.sha256).to.match(/^[0-9a-f]{64}$/);
  });

  it('is at most 2048 pixels long and 1 MB large, even when it is all noise', async () => {
    const outcome = await preparePhoto(await paint(3000, 2400, 'image/png', 'noisy'));
    if (!outcome.ok) throw new Error(outcome.fault);
    expect(Math.max(outcome.photo.width, outcome.photo.height)).to.be.at.most(2048);
    expect(outcome.photo.blob.size).to.be.at.most(1_000_000);
    expect(outcome.photo.blob.type).to.equal('image/jpeg');
  }).timeout(60_000);

  it('is white where the original was transparent', async () => {
    const outcome = await preparePhoto(await paint(20, 20, 'image/png'));
    if (!outcome.ok) throw new Error(outcome.fault);
    const context = document.createElement('canvas').getContext('2d')!;
    context.drawImage(await createImageBitmap(outcome.photo.blob), 0, 0);
    const [red, green, blue] = context.getImageData(10, 17, 1, 1).data;
    expect(Math.min(red!, green!, blue!)).to.be.at.least(250);
  });

  it('is refused in words that can be said when it is no picture', async () => {
    expect(await preparePhoto(new Blob(['%PDF-1.7'], { type: 'image/jpeg' }))).to.deep.equal({
      ok: false,
      fault: 'unreadable',
    });
    expect(await preparePhoto(new Blob([]))).to.deep.equal({ ok: false, fault: 'unreadable' });
  });

  it('stops when nobody waits for it any more', async () => {
    const outcome = await preparePhoto(await paint(20, 20, 'image/png'), AbortSignal.abort());
    expect(outcome).to.deep.equal({ ok: false, fault: 'aborted' });
  });
});
