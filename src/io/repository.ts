import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { parseCodeOwners } from '../parsing/code-owners.ts';
import type { RepositoryFacts } from '../site/handbook.ts';
import type { CodeOwners } from '../site/owners.ts';
import { readGitHistory } from './git-history.ts';
import { readRegularFile } from './read-file.ts';

/** Where GitHub and GitLab look for the file, in their order. */
const codeOwnersPlaces = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Reads what the repository around a handbook's folder tells of its files; nothing where there is none. */
export function readRepository(folder: string, report: Report): RepositoryFacts | undefined {
  if (!existsSync(folder)) return undefined;
  const realFolder = realpathSync(folder);
  const top = repositoryAround(realFolder);
  if (top === undefined) return undefined;
  const history = readGitHistory(top, realFolder);
  if (history.kind === 'shallow') report('history-shallow', locate(folder, 1), { folder });
  const codeOwners = readCodeOwners(top, realFolder);
  return {
    lastChanges: history.kind === 'known' ? history.changes : new Map(),
    ...(codeOwners ? { codeOwners } : {}),
  };
}

function repositoryAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** GitHub reads no more of it, either. */
const largestCodeOwners = 3 * 1024 * 1024;

/** Reads the first that is there; one that is a link is not followed, since whoever writes pages can make it. */
function readCodeOwners(top: string, folder: string): CodeOwners | undefined {
  for (const place of codeOwnersPlaces) {
    const file = join(top, place);
    if (!existsSync(file) || realpathSync(file) !== file) continue;
    const reading = readRegularFile(file, largestCodeOwners);
    if (!('bytes' in reading)) continue;
    return {
      file: relative(process.cwd(), file),
      rules: parseCodeOwners(reading.bytes.toString('utf8')),
      folder: relative(top, folder).split(sep).join('/'),
    };
  }
  return undefined;
}
