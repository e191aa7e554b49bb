/** A picture as a JPEG that fits: first as large and as good as allowed, then step by step less. */

export interface JpegLimits {
  /** Pixels. */
  readonly longestSide: number;
  readonly mostBytes: number;
}

export interface Jpeg {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

const qualities = [0.8, 0.7, 0.6, 0.5];
/** Detail that does not compress at half quality is noise: fewer pixels lose less of it than still lower quality. */
const shrink = 0.75;
const attempts = 4;

/** `undefined` where this browser cannot draw it, or nothing small enough comes out. */
export async function encodeJpeg(picture: ImageBitmap, limits: JpegLimits): Promise<Jpeg | undefined> {
  let scale = Math.min(1, limits.longestSide / Math.max(picture.width, picture.height));
  for (let attempt = 0; attempt < attempts; attempt += 1, scale *= shrink) {
    const canvas = draw(picture, scale);
    if (!canvas) return undefined;
    for (const quality of qualities) {
      const blob = await toJpeg(canvas, quality);
      if (!blob) return undefined;
      if (blob.size <= limits.mostBytes) return { blob, width: canvas.width, height: canvas.height };
    }
  }
  return undefined;
}

function draw(picture: ImageBitmap, scale: number): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // JPEG knows no transparency, and what is not drawn would come out black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality);
  });
}
