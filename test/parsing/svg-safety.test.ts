import { describe, expect, it } from 'vitest';
import { findActiveMarkup } from '../../src/parsing/svg-safety.ts';

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n  ${inside}\n</svg>`;
const packed = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

describe('a drawing', () => {
  it.each([
    '<path d="M0 0" fill="url(#shade)"/>',
    '<style>.a{fill:#fff} @font-face{src:url("data:font/woff2;base64,AAAA")}</style>',
    '<a href="https://example.com/"><text>Once = one</text></a>',
    '<a href="/people/leave/"><text>JavaScript: an introduction</text></a>',
    '<use xlink:href="#arrow"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    `<image href="${packed(drawing('<path d="M0 0"/>'))}"/>`,
    '<metadata><title>Map</title></metadata>',
    '<animate attributeName="opacity" values="0;1"/>',
  ])('is published with %s', (inside) => {
    expect(findActiveMarkup(drawing(inside))).toBeUndefined();
  });

  it.each([
    '<script>run()</script>',
    '<svg:script xlink:href="https://evil.example/x.js"/>',
    '<SCRIPT/>',
    '<g onload="run()"/>',
    '<g\nONCLICK = "run()"/>',
    '<foreignObject><p>text</p></foreignObject>',
    '<a href="javascript:run()"><text>x</text></a>',
    '<a href="java&#x0A;script:run()"><text>x</text></a>',
    '<a href="&#106;avascript:run()"><text>x</text></a>',
    '<set attributeName="href" to="javascript:run()"/>',
    '<animate attributeName="xlink:href" values="data:text/html,x"/>',
    '<use href="data:image/svg+xml;base64,AAAA#x"/>',
    '<a title=">" href="data:text/html,x"><text>x</text></a>',
    '<iframe src="https://evil.example/"/>',
    `<image href="${packed(drawing('<script>run()</script>'))}"/>`,
    '<style>a{background:u\\72l(https://evil.example/x)}</style>',
  ])('is not published with %s', (inside) => {
    expect(findActiveMarkup(drawing(inside))).toMatchObject({ runs: true, line: 2 });
  });

  it.each([
    '<image href="https://example.com/a.png"/>',
    '<image title=">" href="//example.com/a.png"/>',
    '<style>@import url(https://example.com/font.css);</style>',
    '<rect style="fill:url(https://example.com/a.svg#b)"/>',
  ])('is not published with what it loads: %s', (inside) => {
    expect(findActiveMarkup(drawing(inside))).toMatchObject({ runs: false, line: 2 });
  });

  it('is not published with words of its own making or a sheet of style from elsewhere', () => {
    for (const head of [
      '<!DOCTYPE svg [<!ENTITY x "<script>run()</script>">]>',
      '<?xml-stylesheet href="https://evil.example/x.xsl"?>',
      '<?xml version="1.0" encoding="utf-7"?>',
    ]) {
      expect(findActiveMarkup(`${head}${drawing('')}`)).toMatchObject({ line: 1 });
    }
  });
});
