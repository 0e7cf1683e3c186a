import { describe, expect, it } from 'vitest';
import { ownerOf, parseCodeOwners } from '../../src/parsing/code-owners.ts';

const rules = parseCodeOwners(
  [
    '# Who answers for what',
    '*                    @acme/everybody',
    '/handbook/people/    @acme/people @lena  # and Lena',
    '[Finance]',
    '/handbook/pay.md     accounts@example.com @acme/finance',
    '/handbook/people/hiring.md',
  ].join('\n'),
);

describe('CODEOWNERS', () => {
  it('gives a page to the last line that covers it', () => {
    expect(ownerOf('handbook/index.md', rules)).toBe('everybody');
    expect(ownerOf('handbook/people/leave.md', rules)).toBe('people, lena');
  });

  it('gives no e-mail address away', () => {
    expect(ownerOf('handbook/pay.md', rules)).toBe('finance');
  });

  it('takes the owner of a page away where a line names none', () => {
    expect(ownerOf('handbook/people/hiring.md', rules)).toBeUndefined();
  });

  it('knows the line of each pattern', () => {
    expect(rules.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  });

  it('covers nothing by a pattern that would take minutes to match', () => {
    const costly = parseCodeOwners(`${'a/**/'.repeat(8)}b @acme/people`);
    const started = performance.now();
    expect(ownerOf(`${'a/'.repeat(90)}c.md`, costly)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
    expect(ownerOf('a/x/b/y/c', parseCodeOwners('a/**/b/**/c @acme/people'))).toBe('people');
  });
});
