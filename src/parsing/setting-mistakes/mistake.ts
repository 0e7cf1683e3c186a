import type { Location } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { YamlFault } from '../yaml.ts';

/** A setting that could not be read, and where YAML stumbled. */
export interface BrokenSetting {
  readonly lines: readonly string[];
  /** The line above the first of them; empty where there is none. */
  readonly above: string;
  readonly fault: YamlFault;
  /** Which of the lines YAML stumbled in, counted from 0. */
  readonly faultIndex: number;
  readonly report: Report;
  /** A place in one of the lines; all count from 0, the end is exclusive. */
  readonly at: (index: number, start?: number, end?: number) => Location;
}

/** Looks for one kind of mistake; true where it was found and told. */
export type Mistake = (setting: BrokenSetting) => boolean;

/** Where YAML stumbled. */
export function placeOfFault({ fault, at }: BrokenSetting): Location {
  return { file: at(0).file, ...fault.place };
}
