import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtHandbook } from '../site/built.ts';
import {
  faultsByAxe,
  launchBrowser,
  type ServedSite,
  serveFiles,
  skipWithoutBrowser,
} from './with-browser.ts';

const skipped = skipWithoutBrowser();

const opening = (place: string, number: string) => `  - identifier: ${number}
    location: ${place}
    countries: [EG]
    employmentType: full-time
    salary: { currency: EGP, min: 420000, max: 540000, per: year }
    posted: 2026-11-02
    closes: 2027-01-31
    apply: https://jobs.example.com/${number}
`;

const role = (title: string, openings: string) => `---
type: job-description
navGroup: الوظائف
team: الورشة
level: أول
reportsTo: رئيسة الورشة
openings:
${openings}---

# ${title}

يصون الآبار ويقيس ماءها.

## Responsibilities

- **الآبار:** تُفتح في وقتها، وتُقاس كل صباح.
- التقارير إلى Head of Wells كل أسبوع.

## Skills

- الصبر مع الأرقام الصغيرة.

## Hiring plan

1. Screening call for 20 minutes. Done by recruiter.
1. مقابلة الورشة for 45m
1. جولة (optional)
`;

const article = `---
navGroup: العمل
owner: الورشة
reviewed: 2026-03-01
reviewEvery: 6 months
---

# كيف نعمل

أهلًا بكم في الدليل. نكتب بالعربية، ونذكر أسماء مثل \`npm run build\` وGitHub كما هي.

> [!NOTE]
> ملاحظة لمن يقرأ.

## الأيام

| اليوم | المكان | المدة | من | إلى | ملاحظة |
| --- | --- | ---: | --- | --- | --- |
| الأحد | الورشة | 3 | 09:00 | 12:00 | مع الزملاء من القاهرة والإسكندرية |

## القوائم

- [x] تم
- [ ] لم يتم
  1. أولًا
  2. ثانيًا

حاشية هنا.[^1] وانظر [الوظائف](../role.md#skills).

\`\`\`js
const answer = 42; // a comment
\`\`\`

## أسئلة

متى
: الآن

[^1]: هذه هي الحاشية.
`;

const built = () =>
  builtHandbook(
    {
      'index.md': '# دليل الشركة\n\nأهلًا بكم. اقرؤوا [كيف نعمل](work/how.md).\n',
      'work/index.md': '---\nnavGroup: العمل\n---\n# العمل\n\nما نعمله كل يوم.\n',
      'work/how.md': article,
      'work/more/tools.md': '# الأدوات\n\nمطرقة وميزان.\n',
      'role.md': role('صائن آبار', opening('القاهرة', 'W-1') + opening('الإسكندرية', 'W-2')),
      'lead.md': role('قائدة R&D', opening('القاهرة', 'W-3')),
    },
    {
      language: 'ar',
      baseUrl: 'https://handbook.example.com/',
      organization: { name: 'شركة الآبار' },
      repository: { url: 'https://github.com/example/handbook' },
    },
  );

/** One page of each kind, by its address. */
const kinds = {
  'the first page': '/',
  'an article': '/work/how/',
  'a group': '/work/more/',
  'a page that leads a group': '/work/',
  'a whole group to print': '/work/print/',
  'a job description with two openings': '/role/',
  'a job description with one': '/lead/',
  'the page of one opening': '/role/w-1/',
  'open jobs': '/jobs/',
  'the whole tree': '/all-pages/',
  'what is to be read through': '/reviews/',
  'a page that is not here': '/nowhere/',
};

describe.skipIf(skipped)(`an Arabic handbook${skipped ? ` (${skipped})` : ''}`, () => {
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveFiles(built().files);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });

  const open = async (
    path: string,
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({
      viewport,
      colorScheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  };

  it.each([
    { width: 390, scheme: 'dark' as const },
    { width: 1280, scheme: 'light' as const },
  ])(
    'meets no barrier that axe knows, and scrolls sideways nowhere: $width px, $scheme',
    async ({ width, scheme }) => {
      const page = await open('/', width, scheme);
      for (const [kind, path] of Object.entries(kinds)) {
        const answer = await page.goto(site.url + path);
        if (!path.includes('nowhere')) expect(answer?.status(), kind).toBe(200);
        expect(await faultsByAxe(page), kind).toEqual([]);
        const over = await page.evaluate(
          () => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth,
        );
        expect(over, kind).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    },
  );

  it('is laid out from the right: navigation, contents, plan and tables; code from the left', async () => {
    const page = await open('/role/', 1280);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} is not shown`);
      return { left: box.x, right: box.x + box.width };
    };
    const [navigation, text] = [await boxOf('.navigation'), await boxOf('.article__body')];
    expect(navigation.left).toBeGreaterThan(text.right);
    const stage = await boxOf('.stage');
    expect((await boxOf('.stage__title')).right).toBeLessThan(stage.right - 20);
    await page.goto(`${site.url}/work/how/`);
    expect((await boxOf('.page-contents')).right).toBeLessThan((await boxOf('.article__body')).left);
    expect((await boxOf('th:first-child')).left).toBeGreaterThan((await boxOf('th:last-child')).left);
    expect(await page.locator('pre').evaluate((pre) => getComputedStyle(pre).direction)).toBe('ltr');
    await page.context().close();
  });
});
