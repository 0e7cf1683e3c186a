import { handbookPlugin } from './eleventy/plugin.ts';

export { HandbookError } from './eleventy/handbook-error.ts';
export { handbookPlugin };
export default handbookPlugin;

export type { Diagnostic, Location, Severity } from './diagnostics/diagnostic.ts';
export type { FrontMatter } from './domain/front-matter.ts';
export type { Handbook } from './domain/handbook.ts';
export type { HiringPlan, HiringStage, MinuteRange } from './domain/hiring-plan.ts';
export type { JobDescription, Role } from './domain/job-description.ts';
export type { NavEntry, NavTree } from './domain/navigation.ts';
export type { Opening } from './domain/opening.ts';
export type { ArticlePage, HandbookPage, JobDescriptionPage } from './domain/page.ts';
export type { RichText } from './domain/rich-text.ts';
export type { Block, Heading, Section, SectionKind, Statement, StatementBlock } from './domain/section.ts';
export type { HandbookGlobal, ListedOpening, ListedPage } from './eleventy/handbook-global.ts';
export type { HandbookPluginOptions } from './eleventy/plugin-options.ts';
export type { HandbookOptions } from './options.ts';
export type { PageView, SiteView } from './site/page-view.ts';
