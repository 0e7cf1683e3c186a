/** A line on the terminal that says how far a long build has come. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const silent: Progress = { step: () => {}, end: () => {} };

/** Shows pages written out of all, on a terminal alone: logs have no use for it. */
export function showProgress(total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || process.env.CI) return silent;
  let done = 0;
  return {
    step: () => {
      done++;
      if (done % 50 === 0) stderr.write(`\r\u001b[KWriting pages: ${Math.min(done, total)} of ${total}`);
    },
    end: () => stderr.write('\r\u001b[K'),
  };
}
