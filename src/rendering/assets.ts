import { readDrawScript, readScript, type Script } from './script.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';

/** What every page asks for beside its own text. */
export interface Assets {
  readonly stylesheet: Stylesheet;
  readonly script: Script;
  /** Draws diagrams; only pages that have one ask for it. */
  readonly drawScript: Script;
}

/** Reads the package's styles and script; once a build. */
export function readAssets(): Assets {
  return { stylesheet: readStylesheet(), script: readScript(), drawScript: readDrawScript() };
}
