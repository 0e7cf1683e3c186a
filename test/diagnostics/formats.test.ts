import { createRequire } from 'node:module';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { locate } from '../../src/diagnostics/diagnostic.ts';
import { formatGithub } from '../../src/diagnostics/format-github.ts';
import { formatGitlab } from '../../src/diagnostics/format-gitlab.ts';
import { formatJson } from '../../src/diagnostics/format-json.ts';
import { formatSarif } from '../../src/diagnostics/format-sarif.ts';
import { aProblem } from './examples.ts';

const evil = 'a\u001b[31m\r\n::error::b%0A,c:d\u202e\ud800';
const problems = [
  aProblem(),
  aProblem({ severity: 'warning', location: { ...locate('handbook/congés payés #1.md', 1, 1), endLine: 3 } }),
  aProblem({
    severity: 'info',
    code: 'setting-misspelt',
    message: evil,
    hint: evil,
    location: locate(`a/${evil}`, 1),
  }),
];

describe('problems as JSON', () => {
  it('have the shape that other programs rely on', () => {
    expect(JSON.parse(formatJson(problems))).toMatchObject({ errors: 1, warnings: 1 });
    expect(JSON.parse(formatJson([aProblem()])).problems).toEqual([
      {
        code: 'front-matter-colon',
        severity: 'error',
        message: 'The value of “title” has a colon in it.',
        hint: 'put the value in quotes:\n\n  title: "Leave: the rules"',
        file: 'handbook/leave.md',
        line: 2,
        column: 13,
        endLine: 2,
        endColumn: 14,
      },
    ]);
  });

  it('are an empty list where there is none', () => {
    expect(JSON.parse(formatJson([]))).toEqual({ problems: [], errors: 0, warnings: 0 });
  });
});

/** Reads workflow commands as GitHub's runner does. */
function readCommands(text: string) {
  return text.split('\n').flatMap((line) => {
    const found = /^::(?<command>\w+) (?<properties>.*?)::(?<data>.*)$/.exec(line)?.groups;
    if (!found) return [];
    const decode = (part: string) => decodeURIComponent(part.replace(/%(?!25|0D|0A|3A|2C)/g, '%25'));
    const pairs = (found.properties ?? '').split(',').map((pair) => pair.split('=') as [string, string]);
    const properties = Object.fromEntries(pairs.map(([name, value]) => [name, decode(value)]));
    return [{ command: found.command, ...properties, data: decode(found.data ?? '') }];
  });
}

describe('problems as annotations on GitHub', () => {
  it('are one command each, at its place', () => {
    const [first, second, third] = readCommands(formatGithub(problems));
    expect(first).toEqual({
      command: 'error',
      file: 'handbook/leave.md',
      line: '2',
      endLine: '2',
      col: '13',
      endColumn: '14',
      title: 'front-matter-colon',
      data: 'The value of “title” has a colon in it.\nTo mend it, put the value in quotes:\n\n  title: "Leave: the rules"',
    });
    expect(second).toMatchObject({ command: 'warning', line: '1', endLine: '3' });
    expect(second).not.toHaveProperty('col');
    expect(third).toMatchObject({ command: 'notice' });
  });

  it('can’t begin a command of the author’s own', () => {
    const text = formatGithub(problems);
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('problems as SARIF', () => {
  const schema: SchemaObject = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );

  it('fit the schema of SARIF 2.1.0', () => {
    const { $schema: _, id: __, ...rest } = schema;
    const isUri = (value: string) => URL.canParse(value);
    const isReference = (value: string) => URL.canParse(value, 'file:///');
    const ajv = new Ajv({
      strict: false,
      unicodeRegExp: false,
      allErrors: true,
      formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
    });
    const validate = ajv.compile(rest);
    expect(validate({ version: '2.1.0' })).toBe(false);
    for (const list of [[], problems]) {
      validate(JSON.parse(formatSarif(list)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('name a rule for every problem there is, and each its own', () => {
    const [run] = JSON.parse(formatSarif(problems)).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(Object.keys(catalogue));
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
  });

  it('name files by addresses', () => {
    const [run] = JSON.parse(formatSarif(problems)).runs;
    const uris = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) => {
        return result.locations[0]?.physicalLocation.artifactLocation.uri;
      },
    );
    expect(uris.slice(0, 2)).toEqual(['handbook/leave.md', 'handbook/cong%C3%A9s%20pay%C3%A9s%20%231.md']);
  });
});

describe('problems as a code quality report for GitLab', () => {
  it('have what GitLab needs, and no two the same fingerprint', () => {
    const issues = JSON.parse(formatGitlab([...problems, aProblem()]));
    expect(issues[0]).toMatchObject({
      check_name: 'front-matter-colon',
      severity: 'major',
      location: { path: 'handbook/leave.md', lines: { begin: 2, end: 2 } },
    });
    expect(issues[0].description).toMatch(/^The value of “title” has a colon in it\. To mend it, /);
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(4);
  });

  it('keep their fingerprint when lines are added above', () => {
    const print = (line: number) =>
      JSON.parse(formatGitlab([aProblem({ location: locate('a.md', line) })]))[0].fingerprint;
    expect(print(2)).toBe(print(20));
  });
});
