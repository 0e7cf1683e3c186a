import type { DiagnosticCode } from '../../src/diagnostics/catalogue.ts';
import type { GoodPage } from './good-page.ts';
import type { Chance } from './seeded.ts';

/** What a page became, and what should be said of it. */
export interface Broken {
  readonly bytes: string | Uint8Array;
  readonly code: DiagnosticCode;
  /** Where the fault was put; both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Puts one known fault into a good page; undefined where this page has no place for it. */
export type Fault = (page: GoodPage, chance: Chance) => Broken | undefined;
