import { createHash } from 'node:crypto';

/** A short name for a content: a changed file has a new name, so that browsers may keep the old one for ever. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
