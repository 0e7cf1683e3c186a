import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { locate } from '../../src/diagnostics/diagnostic.ts';

/** A problem as a step of the build would report it; what is not told is like any other. */
export function aProblem(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'front-matter-colon',
    severity: 'error',
    message: 'The value of “title” has a colon in it.',
    hint: 'put the value in quotes:\n\n  title: "Leave: the rules"',
    location: locate('handbook/leave.md', 2, 13, 1),
    ...parts,
  };
}

export const leavePage = '---\ntitle: Leave: the rules\nnavGroup: People\n---\n\n# Leave\n';
