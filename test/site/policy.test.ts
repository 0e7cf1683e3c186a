import { expect, it } from 'vitest';
import { builtHandbook } from './built.ts';

function policyOf(...images: readonly string[]): string {
  const { fileOf } = builtHandbook({
    'index.md': `# Home\n\n${images.map((image) => `![](${image})`).join('\n')}\n`,
  });
  return /Content-Security-Policy: (.*)/.exec(fileOf('_headers'))?.[1] ?? '';
}

it('lets images come from the hosts that pages name, and from no other', () => {
  const policy = policyOf(
    'https://images.example.com/a.png',
    '//cdn.example.net:8443/b.png',
    'http://[::1]/c.png',
  );
  expect(policy).toContain(
    "img-src 'self' http://[::1] https://cdn.example.net:8443 https://images.example.com;",
  );
});

it('lets no address become a rule of its own', () => {
  const policy = policyOf(
    'https://*/a.png',
    'https://a;script-src/b.png',
    'https://a,default-src/c.png',
    "https://'unsafe-inline'/d.png",
  );
  expect(policy).toContain("img-src 'self'; font-src");
});

it('stays short, however many hosts pages name', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `https://h${index}.example.com/a.png`);
  expect(policyOf(...many).length).toBeLessThan(500);
});
