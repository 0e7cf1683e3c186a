import ignore, { type Ignore } from 'ignore';

/** One line of a CODEOWNERS file. */
export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** Teams and people as written, without e-mail addresses; none takes the owner away. */
  readonly owners: readonly string[];
  readonly covers: (path: string) => boolean;
}

/** Reads CODEOWNERS, whose patterns are those of .gitignore; of several that cover a file the last one counts. */
export function parseCodeOwners(text: string): readonly OwnerRule[] {
  return text.split('\n').flatMap((line, index) => {
    const bare = line.replace(/(^|\s)#.*$/, '').trim();
    // GitLab's “[Section]” lines are no patterns.
    if (bare === '' || /^\^?\[/.test(bare)) return [];
    const [pattern = '', ...owners] = bare.split(/(?<!\\)\s+/);
    const rules: Ignore = ignore().add(pattern);
    return [
      {
        line: index + 1,
        pattern,
        owners: owners.filter((owner) => !/^[^@\s]+@/.test(owner)),
        covers: isCostly(pattern) ? () => false : (path: string) => rules.ignores(path),
      },
    ];
  });
}

/** With each “**” the matcher tries every folder of a path anew: five of them take minutes. Nobody needs three. */
function isCostly(pattern: string): boolean {
  return pattern.split('**').length > 3;
}

/** Who owns a file, by its path from the top of the repository. */
export function ownerOf(path: string, rules: readonly OwnerRule[]): string | undefined {
  const owners = rules.findLast(({ covers }) => covers(path))?.owners ?? [];
  return owners.length > 0
    ? owners.map((owner) => owner.replace(/^@(?:[^/]+\/)?/, '')).join(', ')
    : undefined;
}
