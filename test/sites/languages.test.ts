import { describe, expect, it } from 'vitest';
import { wordsOf } from '../site/built.ts';
import { buildSite } from './build-site.ts';

const role = (title: string, settings = '') => `---
title: ${title}
type: job-description
team: Werkstatt
reviewed: 2026-03-01
reviewEvery: 6 months
owner: Personal
${settings}openings:
  - location: Köln
    countries: [DE]
    employmentType: full-time
    salary: { currency: EUR, min: 54000, max: 67000 }
    posted: 2026-11-02
    closes: 2027-01-31
    apply: https://example.com/apply
---

# ${title}

## Responsibilities

- **Wells:** draw water.

## Hiring Plan

1. Screening call for 20 minutes. Done by recruiter.
2. Interview for 2 hours 20 minutes. Done by CEO or CTO.
3. A walk through the workshop.
`;

const filesOf = (language: string, texts: Readonly<Record<string, string>>) => {
  const { files, outline } = buildSite(texts, { language });
  return {
    outline,
    html: (path: string) => files.get(path) ?? '',
    text: (path: string) => wordsOf(files.get(path) ?? ''),
  };
};

describe('a German handbook', () => {
  const site = filesOf('de', {
    'index.md': '# Handbuch der Quelle\n',
    'brunnenbau.md': role('Brunnenbau'),
    'pflege.md': '---\nnavGroup: Alltag\n---\n\n# Pflege\n',
  });

  it('says everything around the text in German', () => {
    const html = site.html('brunnenbau/index.html');
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain('Zum Text springen');
    expect(site.html('404.html')).toContain('Diese Seite gibt es nicht');
    expect(site.html('all-pages/index.html')).toContain('Alle Seiten');
  });

  it('writes days, pay, places and lengths by the language’s rules', () => {
    const text = site.text('brunnenbau/index.html');
    expect(text).toContain('Köln, Deutschland');
    expect(text).toMatch(/54\.000[\s–€]+67\.000\s€ im Jahr/);
    expect(text).toContain('Offen bis 31. Januar 2027');
    expect(text).toContain('Mindestens 2 Std. 40 Min. in 2 Gesprächen; bei 1 Schritt fehlt die Dauer.');
    expect(text).toContain('Geprüft am 1. März 2026, wieder fällig am 1. September 2026');
  });

  it('names the group of pages that have none', () => {
    expect(site.outline).toContain('# Weiteres');
  });

  it('sorts by the language’s rules', () => {
    const { outline } = filesOf('de', {
      'a.md': '# Zaun\n',
      'b.md': '# Übung\n',
      'c.md': '# Tor\n',
      'd.md': '# Ofen\n',
      'e.md': '# Öl\n',
    });
    expect(outline).toEqual(['Ofen', 'Öl', 'Tor', 'Übung', 'Zaun']);
  });
});

describe('a Japanese handbook', () => {
  const site = filesOf('ja', { 'index.md': '# 手引き\n', 'role.md': role('井戸職人') });

  it('says everything around the text in Japanese', () => {
    const html = site.html('role/index.html');
    expect(html).toContain('<html lang="ja" dir="ltr">');
    expect(html).toContain('本文へ移動');
    expect(site.text('role/index.html')).toContain('担当：');
  });

  it('writes days, lengths and lists by the language’s rules', () => {
    const text = site.text('role/index.html');
    expect(text).toContain('応募締切 2027年1月31日');
    expect(text).toContain('2時間20分');
    expect(text).toContain('面談相手：CEO、CTO');
    expect(text).toContain('Köln（ドイツ）');
  });
});

describe('an Arabic handbook', () => {
  const site = filesOf('ar', { 'index.md': '# دليل الشركة\n\nأهلا بكم.\n' });

  it('is laid out from right to left, and says everything around the text in Arabic', () => {
    expect(site.html('index.html')).toContain('<html lang="ar" dir="rtl">');
    expect(site.html('index.html')).toContain('انتقل إلى النص');
  });
});

describe('a Persian handbook', () => {
  const site = filesOf('fa', { 'index.md': '# راهنما\n' });

  it('is laid out from right to left, with the interface in English as long as there are no Persian words', () => {
    expect(site.html('index.html')).toContain('<html lang="fa" dir="rtl">');
    expect(site.html('index.html')).toContain('Skip to the text');
  });
});

describe('a page in another language than the handbook’s', () => {
  const site = filesOf('en', {
    'index.md': '# Home\n',
    'stelle.md': role('Brunnenbau', 'lang: de\n'),
    'ar.md': '---\nlang: ar\n---\n\n# دليل\n\nأهلا.\n',
  });

  it('names the language and direction of its text, and leaves the interface alone', () => {
    const html = site.html('ar/index.html');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<div class="page__text" lang="ar" dir="rtl">');
    expect(site.html('index.html')).not.toContain('class="page__text" lang');
  });

  it('has the words inside its text in its own language, and those around it in the handbook’s', () => {
    const text = site.text('stelle/index.html');
    expect(text).toContain('Auf diese Stelle bewerben');
    expect(text).toContain('Offen bis 31. Januar 2027');
    expect(text).toContain('All pages');
    expect(text).toContain('Read through March 1, 2026, next by September 1, 2026');
  });

  it('stands in the list of jobs with the handbook’s words', () => {
    expect(site.text('jobs/index.html')).toContain('Full-time');
  });
});
