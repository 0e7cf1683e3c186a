/** The day on which openings open and close: SOURCE_DATE_EPOCH's, so that a build can be repeated, else today. */
export function dayOfBuild(environment: NodeJS.ProcessEnv): string {
  const epoch = Number(environment.SOURCE_DATE_EPOCH);
  const date = Number.isFinite(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
