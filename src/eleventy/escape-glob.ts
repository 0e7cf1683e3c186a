/** A path as a pattern for itself alone; a folder may have any name: `handbook (new)`. */
export function escapeGlob(path: string): string {
  return path.replaceAll(/[()[\]{}!*?@+\\]/g, '\\$&');
}
