import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the generated text is dressed for who reads it. */
export type Flavour = 'plain' | 'eleventy-navigation';

interface GeneratedPage {
  readonly path: string;
  readonly title: string;
  readonly isJob: boolean;
}

const nouns =
  'archive badge bench bridge calendar candle canvas carrier chart cellar clerk compass contract copper counter courier crane desk draft engine errand escrow ferry filter folder forge garden gauge glass harbour hinge index ink invoice kettle kiosk ladder lantern ledger letter lever lock loom manual map market mast meadow meter mill mirror needle notice orchard outline packet paint parcel permit plank pledge press quarry quota rail ratchet recipe record ribbon roster rudder sample scale shelf sieve signal sketch slate spindle stamp station string summary survey switch table tariff thread ticket timber token tower trade treaty valve vault vessel voucher wagon warrant weight wheel window workshop'.split(
    ' ',
  );
const verbs =
  'answer arrange ask balance bind borrow bring build carry check close compare count deliver describe divide draw enter explain fetch file fill follow gather hand hold keep label lend lift list measure mend note offer open order pack pass plan post print propose publish raise read receive record release repair report return review send settle share sign sort stamp store teach test trace turn update visit watch weigh write'.split(
    ' ',
  );
const links =
  'the a each every our this that and or before after while because with without from into under across for by until when'.split(
    ' ',
  );
const areas = [
  'company',
  'workshop',
  'people',
  'trade',
  'harbour',
  'archive',
  'design',
  'finance',
  'safety',
  'travel',
];
const roles = [
  'Archivist',
  'Bookbinder',
  'Clerk',
  'Designer',
  'Engineer',
  'Fitter',
  'Gardener',
  'Harbour Master',
  'Instrument Maker',
  'Joiner',
  'Keeper',
  'Librarian',
];
const ranks = ['Junior', 'Senior', 'Lead', 'Principal', 'Travelling', 'Assistant'];

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes a handbook of any size: seven ordinary pages to three job descriptions, about 6 KB each, the same each time. */
export function generateHandbook(pages: number, folder: string, flavour: Flavour = 'plain'): void {
  const plan = planPages(pages);
  plan.forEach((page, index) => {
    const file = join(folder, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, frontMatterOf(page, plan, flavour) + bodyOf(page, index, plan));
  });
}

function planPages(count: number): readonly GeneratedPage[] {
  const jobs = Math.round(count * 0.3);
  const plan: GeneratedPage[] = [{ path: 'index.md', title: 'Handbook', isJob: false }];
  for (const area of areas) plan.push({ path: `${area}/index.md`, title: capital(area), isJob: false });
  const random = randomFrom(count);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  for (let index = plan.length; index < count - jobs; index++) {
    const folder = `${pick(areas)}/${pick(nouns.slice(0, Math.max(1, count / 120)))}`;
    plan.push({
      path: `${folder}/${pick(verbs)}-${pick(nouns)}-${index}.md`,
      title: `${capital(pick(verbs))} ${pick(nouns)} ${index}`,
      isJob: false,
    });
  }
  for (let index = 0; index < jobs && plan.length < count; index++) {
    const title = `${ranks[index % ranks.length]} ${roles[Math.floor(index / ranks.length) % roles.length]} ${index}`;
    plan.push({
      path: `job-descriptions/${title.toLowerCase().replaceAll(' ', '-')}.md`,
      title,
      isJob: true,
    });
  }
  return plan.slice(0, count);
}

function frontMatterOf(
  { title, isJob, path }: GeneratedPage,
  plan: readonly GeneratedPage[],
  flavour: Flavour,
): string {
  const lines = [`title: ${title}`];
  if (isJob) lines.push(`navTitle: ${title}`, 'navGroup: Job Descriptions');
  if (flavour === 'eleventy-navigation') {
    const parent = parentOf(path, plan);
    lines.push(
      'eleventyNavigation:',
      `  key: ${path}`,
      `  title: ${title}`,
      ...(parent ? [`  parent: ${parent}`] : []),
    );
  }
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function parentOf(path: string, plan: readonly GeneratedPage[]): string | undefined {
  if (path === 'index.md') return undefined;
  const area = `${path.split('/')[0]}/index.md`;
  return path !== area && plan.slice(0, areas.length + 1).some((page) => page.path === area)
    ? area
    : 'index.md';
}

function bodyOf(page: GeneratedPage, index: number, plan: readonly GeneratedPage[]): string {
  const random = randomFrom(index * 7919 + 17);
  const text = proseFrom(random, page, plan);
  return page.isJob ? jobBody(page.title, text) : articleBody(page.title, text, random);
}

type Prose = ReturnType<typeof proseFrom>;

function proseFrom(random: () => number, page: GeneratedPage, plan: readonly GeneratedPage[]) {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const words = (count: number) =>
    Array.from({ length: count }, (_, at) => pick(at % 3 === 0 ? links : at % 3 === 1 ? nouns : verbs)).join(
      ' ',
    );
  const sentence = () => {
    const plain = words(between(8, 20));
    const dressed =
      random() < 0.2
        ? `${plain} **${pick(nouns)}**`
        : random() < 0.12
          ? `${plain} \`${pick(verbs)}\``
          : plain;
    return `${capital(dressed)}.`;
  };
  const link = () => {
    const to = pick(plan);
    const up = '../'.repeat(page.path.split('/').length - 1);
    return `[${to.title}](${up || './'}${to.path})`;
  };
  const paragraph = () => Array.from({ length: between(2, 5) }, sentence).join(' ');
  const list = (count: number, item: () => string) => `${Array.from({ length: count }, item).join('\n')}\n\n`;
  return { between, link, list, paragraph, pick, sentence, words };
}

function articleBody(title: string, prose: Prose, random: () => number): string {
  const { between, link, list, paragraph, sentence, words } = prose;
  let body = `# ${title}\n\n${paragraph()}\n\n`;
  for (let section = 1; body.length < 4800 + random() * 2400; section++) {
    body += `## ${capital(words(3))} ${section}\n\n${paragraph()} See ${link()}.\n\n`;
    const kind = random();
    if (kind < 0.35) body += list(between(3, 7), () => `- ${sentence()}`);
    else if (kind < 0.55)
      body += `| What | Who | When |\n| --- | --- | :-: |\n${list(between(3, 6), () => `| ${words(2)} | ${words(1)} | ${between(1, 12)} |`)}`;
    else if (kind < 0.7)
      body += `\`\`\`sh\n${list(between(3, 6), () => `make ${words(1)} --${words(1)}=${between(1, 99)}`).trim()}\n\`\`\`\n\n`;
    else if (kind < 0.85) body += `> ${sentence()} ${sentence()}\n\n`;
    if (random() < 0.5) body += `### ${capital(words(2))} ${section}\n\n${paragraph()}\n\n`;
  }
  return body;
}

function jobBody(title: string, { between, link, list, paragraph, sentence, words }: Prose): string {
  const named = () => `* ${capital(words(3))}: ${sentence()} ${sentence()}`;
  return [
    `# ${title}\n\n## Job Description\n\n${paragraph()}\n\n${paragraph()} ${paragraph()}\n\n`,
    `The ${title} is primarily responsible for:\n${list(between(3, 5), named)}`,
    `Core tasks and responsibilities:\n${list(between(5, 9), named)}`,
    `### What is the ${title} not responsible for?\n\n${list(between(3, 5), () => `- ${sentence()}`)}`,
    `## Skills\n\nWhat the ${title} brings:\n${list(between(5, 8), named)}`,
    '## Hiring Plan\n\n',
    `1. Screening call for 20 minutes. Done by the recruiter.\n`,
    `1. Team interview (STAR) for 45m: ${sentence()}\n`,
    list(between(3, 5), () => `1. ${capital(words(2))} interview: ${sentence()} ${link()}.`),
    `See also ${link()} and ${link()}.\n`,
  ].join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
