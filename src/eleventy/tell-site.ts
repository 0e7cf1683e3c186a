import { formatProblems, tellProblems } from '../io/tell.ts';
import { HandbookError } from './handbook-error.ts';
import type { EleventySite } from './load-site.ts';

/** Tells a build's problems, and stops the build where one is an error. */
export type SiteTeller = (site: EleventySite, isCommand: boolean) => void;

/**
 * Problems are told once, whole, as the command line tells them; warnings not again with each rebuild. When Eleventy
 * itself is the command it ends with the error's message, each line behind a mark of its own: that one is short then.
 */
export function createSiteTeller(): SiteTeller {
  let told = '';
  let builds = 0;
  return (site, isCommand) => {
    const problems = site.diagnostics.filter(({ severity }) => severity !== 'info');
    const isBroken = problems.some(({ severity }) => severity === 'error');
    const outcome = isBroken ? 'Nothing was published.' : '';
    const text = formatProblems(problems, site.sources, outcome);
    const isFirst = builds++ === 0;
    if (isCommand && (isBroken || text !== told)) tellProblems(problems, site.sources, outcome);
    told = text;
    if (!isBroken) return;
    const error = new HandbookError(isCommand && isFirst ? shortMessage : text, problems);
    // What has been told already, Eleventy need not tell again.
    if (isCommand) Object.defineProperty(error, '__errorAlreadyLogged', { value: true });
    throw error;
  };
}

const shortMessage = 'The handbook has problems, told above. Nothing was published.';
