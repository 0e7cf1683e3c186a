import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const settings = 'navTitle: Leave\nnavGroup: People';
const meant = { navTitle: 'Leave', navGroup: 'People' };

describe('the lines of hyphens around the settings', () => {
  it.each([
    ['the text begins', `---\n${settings}\n\n# Leave\n\nText.\n`, 4, '\n# Leave\n\nText.\n'],
    ['a heading follows at once', `---\n${settings}\n# Leave\n\nText.\n`, 4, '# Leave\n\nText.\n'],
    [
      'a rule comes later in the text',
      `---\n${settings}\n\nText.\n\n---\n\nMore.\n`,
      4,
      '\nText.\n\n---\n\nMore.\n',
    ],
    [
      'the text begins with a list',
      `---\n${settings}\n\n- one\n- two\n\n---\n`,
      4,
      '\n- one\n- two\n\n---\n',
    ],
    ['there is nothing more', `---\n${settings}\n`, 4, ''],
  ])('are missed below the settings where %s', (_, text, line, body) => {
    expect(read(text)).toMatchObject({
      frontMatter: meant,
      problems: [`${line}:1 front-matter-unclosed`],
      body,
      bodyLine: 4,
    });
  });

  it('are missed where they begin with a space, and the settings are read', () => {
    expect(read(' ---\n navTitle: Leave\n navGroup: People\n ---\n\nText.\n')).toMatchObject({
      frontMatter: meant,
      problems: ['1:1 front-matter-opening'],
      body: '\nText.\n',
    });
  });

  it.each([
    '--',
    '----',
    '***',
    '...',
    '___',
    '===',
    '—',
    '–',
    '…',
    '```',
    '+++',
    '-----------',
    '---.',
    '–––',
    '- - -',
  ])('are missed where the settings end with %s', (mark) => {
    expect(read(`---\n${settings}\n${mark}\n\nText.\n\n---\n`)).toMatchObject({
      frontMatter: meant,
      problems: ['4:1 front-matter-closing'],
    });
  });

  it('may not stand behind spaces', () => {
    expect(read(`---\n${settings}\n ---\n\nText.\n`)).toMatchObject({
      frontMatter: meant,
      problems: ['4:1 front-matter-closing'],
      body: '\nText.\n',
    });
  });

  it('may not hold the first words of the text, which are kept', () => {
    expect(read(`---\n${settings}\n---Welcome\nText.\n`)).toMatchObject({
      frontMatter: meant,
      problems: ['4:1 front-matter-closing'],
      body: 'Welcome\nText.\n',
      bodyLine: 4,
    });
  });

  it.each([
    '--',
    '----',
    '—',
    '–––',
    '‑‑‑',
    '- - -',
    '"---"',
    '\\---',
    '***',
    ' ---',
    '--- # settings',
    '```yaml',
    '---yaml js',
  ])('are missed where the settings begin below %s', (mark) => {
    expect(read(`${mark}\n${settings}\n---\n\nText.\n`)).toMatchObject({
      frontMatter: meant,
      problems: ['1:1 front-matter-opening'],
      bodyLine: 5,
    });
  });

  it('are missed above the settings', () => {
    expect(read(`${settings}\n---\n\nText.\n`)).toMatchObject({
      frontMatter: meant,
      problems: ['1:1 front-matter-no-opening'],
      body: '\nText.\n',
      bodyLine: 4,
    });
  });

  it('have to be the first line of the file', () => {
    expect(read(`\n\n---\n${settings}\n---\n\nText.\n`)).toMatchObject({
      frontMatter: meant,
      problems: ['3:1 front-matter-late'],
      body: '\nText.\n',
      bodyLine: 7,
    });
  });

  it('have to be the first line of the file also where text stands above, which keeps its line', () => {
    const { body, bodyLine, problems } = read(`# Leave\n\n---\n${settings}\n---\n\nText.\n`);
    expect(problems).toEqual(['3:1 front-matter-late']);
    expect(bodyLine).toBe(1);
    expect(body.split('\n')[7]).toBe('Text.');
    expect(body).not.toContain('navTitle');
  });
});

describe('two blocks of settings', () => {
  it.each([
    [`---\n${settings}\n---\ntitle: Leave\n---\n\nText.\n`, '5:1 front-matter-second'],
    [`---\n${settings}\n---\n---\ntitle: Leave\n---\n\nText.\n`, '6:1 front-matter-second'],
  ])('are told: %j', (text, problem) => {
    expect(read(text)).toMatchObject({ frontMatter: meant, problems: [problem] });
  });

  it('are none where a rule or a heading follows', () => {
    expect(read(`---\n${settings}\n---\nLeave: the rules\n---\n`).problems).toEqual([]);
    expect(read(`---\n${settings}\n---\n\n---\n\nText.\n`).problems).toEqual([]);
  });
});

describe('a page without settings', () => {
  it.each([
    ['begins with a rule', '---\n\n# Leave\n\nEveryone rests.\n\n---\n\nMore.\n'],
    ['begins with a rule and has no other', '---\n\n# Leave\n'],
    ['begins with a rule and a remark', '---\n\nNote: it is closed on Mondays.\n\n---\n'],
    ['begins with a long rule', '-----\n\n# Leave\n'],
    ['begins with a table', '--- | ---\na | b\n'],
    ['shows settings in a block of code', '# Settings\n\n```\n---\nnavTitle: Leave\n---\n```\n'],
    ['has a rule below a list of names', '# People\n\n---\n\nOwner: Ada\n\n---\n'],
    ['has a heading underlined with hyphens', 'Leave\n---\nOwner: Ada\n---\n'],
    ['is only a rule', '---'],
    ['is only a rule and an empty line', '---\n'],
    ['begins with a block of code', '```yaml\nname: build\nsteps: none\n```\n\nText.\n'],
    ['begins with a word and a colon', 'Note: this is old.\n\nText.\n'],
  ])('is all text where it %s', (_, text) => {
    expect(read(text)).toMatchObject({ body: text, bodyLine: 1, problems: [] });
  });

  it('is told where something else stands in their place', () => {
    const text = '---\nThis page is for everyone.\n---\n\nText.\n';
    expect(read(text)).toMatchObject({ body: text, problems: ['2:1 front-matter-not-settings'] });
  });
});

describe('settings in another language', () => {
  it.each(['js', 'javascript', 'JS', ' js', 'coffee', 'ts', 'node', '\u00a0js', '\u200bjs', 'javascript;'])(
    'are never run: ---%s',
    (language) => {
      const { problems, body, frontMatter } = read(
        `---${language}\n{ navTitle: globalThis.ran = true }\n---\nText`,
      );
      expect(problems).toEqual(['1:1 front-matter-program']);
      expect(body).toBe('Text');
      expect(frontMatter).not.toHaveProperty('navTitle');
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  it.each(['json', 'toml', 'xml', 'constructor', '__proto__'])('are not read: ---%s', (language) => {
    expect(read(`---${language}\n{ "navTitle": "Leave" }\n---\nText`)).toMatchObject({
      problems: ['1:1 front-matter-language'],
      body: 'Text',
      bodyLine: 4,
    });
  });

  it('are not read between plus signs', () => {
    expect(read('+++\nnavTitle = "Leave"\n+++\nText')).toMatchObject({
      problems: ['1:1 front-matter-language'],
      body: 'Text',
    });
  });

  it('are refused also where they are never closed', () => {
    expect(read('---js\nText\n')).toMatchObject({ problems: ['1:1 front-matter-program'], body: 'Text\n' });
  });
});
