import { expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';

it('tells a dead heading on pages whose file is written in another form of Unicode', () => {
  const { problems } = builtHandbook({ 'cafe\u0301.md': '# Café\n\n[x](#nowhere) [y](#café)\n' });
  expect(problems).toEqual(['handbook/cafe\u0301.md:3 link-to-nowhere']);
});

it('tells a dead heading on pages that nobody wrote', () => {
  const { problems } = builtHandbook({
    'index.md': '# Home\n\n[x](people/#leave) [y](/all-pages/#nowhere) [z](people/)\n',
    'people/leave.md': '# Leave\n',
  });
  expect(problems).toEqual(['handbook/index.md:3 link-to-nowhere', 'handbook/index.md:3 link-to-nowhere']);
});

it('says which heading may have been meant', () => {
  const { handbook, problems } = builtHandbook(
    { 'index.md': '# Home\n\n[x](#sik-days)\n\n## Sick days\n' },
    { lenient: true },
  );
  expect(problems).toEqual(['handbook/index.md:3 link-to-nowhere']);
  expect(handbook.pages).toHaveLength(1);
});

it('leaves pictures out that no file holds, and shortens what it says of them', () => {
  const data = `data:image/png;base64,${'A'.repeat(50_000)}`;
  const { problems, fileOf } = builtHandbook({
    'index.md': `# Home\n\n![The plan](${data}) ![A call](mailto:a@example.org) ![Mine](https://images.example.org/a.png)\n`,
  });
  expect(problems).toEqual(['handbook/index.md:3 picture-address', 'handbook/index.md:3 picture-address']);
  expect(fileOf('index.html')).toContain('The plan A call <img');
});
