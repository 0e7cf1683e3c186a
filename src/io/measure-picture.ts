import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Picture } from '../domain/handbook.ts';
import { endingOf } from './publishable-files.ts';

/** Nearly every picture tells its size this far from its beginning; a photograph with much about itself comes later. */
const firstBytes = 64 * 1024;
const mostBytes = 1024 * 1024;

const measurable = /^(?:png|apng|jpe?g|jfif|gif|webp|avif|bmp|svg)$/;

/** How large a picture is, by the first bytes of its file; undefined where the file is none, or can’t be read. */
export function measurePicture(realPath: string): Picture | undefined {
  if (!measurable.test(endingOf(realPath))) return undefined;
  let file: number | undefined;
  try {
    file = openSync(realPath, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (!stats.isFile()) return undefined;
    const size = sizeOf(readStart(file, firstBytes)) ?? sizeOf(readStart(file, mostBytes));
    return { bytes: stats.size, ...size };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readStart(file: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
}

function sizeOf(start: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height, orientation = 1, type } = imageSize(start);
    if (!(width > 0 && height > 0) || (type === 'svg' && !saysItsSize(start))) return undefined;
    // From the fifth on, cameras were held upright.
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}

/** A drawing without a size of its own takes what room there is; the numbers of its view box are no size. */
function saysItsSize(start: Uint8Array): boolean {
  const root = /<svg\b[^>]*>/.exec(new TextDecoder().decode(start.subarray(0, 4096)))?.[0] ?? '';
  return /\swidth="[\d.]+(?:px)?"/.test(root) && /\sheight="[\d.]+(?:px)?"/.test(root);
}
