import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Fingerprints by which services see the same problem again after lines above it were added: from the file, the code,
 * the words, and how many of the same stand before it.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, message, location }) => {
    const same = JSON.stringify([location.file, code, message]);
    const earlier = seen.get(same) ?? 0;
    seen.set(same, earlier + 1);
    return createHash('sha256').update(`${same}${earlier}`).digest('hex').slice(0, 32);
  });
}
