import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { locate } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { parseCodeOwners } from '../parsing/code-owners.ts';
import type { RepositoryFacts } from '../site/handbook.ts';
import type { CodeOwners } from '../site/owners.ts';
import { readGitHistory } from './git-history.ts';

/** Where GitHub and GitLab look for the file, in their order. */
const codeOwnersPlaces = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Reads what the repository around a handbook's folder tells of its files; nothing where there is none. */
export function readRepository(folder: string, report: Report): RepositoryFacts | undefined {
  const top = existsSync(folder) ? repositoryAround(realpathSync(folder)) : undefined;
  if (top === undefined) return undefined;
  const history = readGitHistory(folder);
  if (history.kind === 'shallow') report('history-shallow', locate(folder, 1), { folder });
  const codeOwners = readCodeOwners(top, realpathSync(folder));
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

function readCodeOwners(top: string, folder: string): CodeOwners | undefined {
  const file = codeOwnersPlaces.map((place) => join(top, place)).find((path) => existsSync(path));
  if (file === undefined) return undefined;
  return {
    file: relative(process.cwd(), file),
    rules: parseCodeOwners(readFileSync(file, 'utf8')),
    folder: relative(top, folder).split(sep).join('/'),
  };
}
