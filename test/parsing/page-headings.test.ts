import { expect, it } from 'vitest';
import { writePage } from './written.ts';

it.each([
  ['# Handbook [![Build](badge.svg)](https://example.com/build)\n', 'Handbook'],
  ['# ![Logo](logo.svg) Handbook\n', 'Handbook'],
  ['# ![Handbook](logo.svg)\n', 'Handbook'],
])('a picture beside the words of a page’s heading is no part of its title: %s', (text, title) => {
  const { page } = writePage(text);
  expect(page.title).toBe(title);
  expect(page.heading.html).toContain('<img ');
});
