/*
 * How authors write where a link leads, taken apart.
 */

/** “people/leave.html”, “people/leave.md”, “people/leave” and “people/leave/” all ask for one page. */
export function asAddress(base: string): string {
  const bare = base
    .replace(/(?:^|\/)(?:index|_index|readme)\.(?:html?|md|markdown)$/i, '')
    .replace(/\.(?:html?|md|markdown)$/i, '');
  return bare === '' ? '/' : `/${bare}/`;
}

/** The parts of an address as the author wrote it. */
export function splitTarget(target: string): { path: string; query: string; fragment?: string } {
  const written = target.trim();
  const hash = written.indexOf('#');
  const beforeHash = hash < 0 ? written : written.slice(0, hash);
  const at = beforeHash.indexOf('?');
  const path = at < 0 ? beforeHash : beforeHash.slice(0, at);
  const query = at < 0 ? '' : beforeHash.slice(at);
  return hash < 0 ? { path, query } : { path, query, fragment: written.slice(hash + 1) };
}

/** Joins and tidies a path; one that climbs out of the handbook stays outside and is found nowhere. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length === 0 || parts.at(-1) === '..') parts.push('..');
    else parts.pop();
  }
  return parts.join('/').normalize('NFC');
}

/** A part of an address without its percent signs. */
export function decode(text: string): string {
  if (!text.includes('%')) return text.normalize('NFC');
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}
