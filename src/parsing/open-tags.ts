/** Counts the tags of raw HTML that are open, so that no page lies deeper than programs can follow. */
export interface OpenTags {
  /** Whether there is room for one more; `line` is where it stands. */
  readonly open: (tag: string, line: () => number) => boolean;
  readonly close: (tag: string) => void;
}

/** The most tags of raw HTML that may lie in one another. */
export const deepestTags = 100;

/** What never has anything in it, and what the next of its kind closes. */
const withoutDepth =
  /^(?:a|area|base|br|col|colgroup|dd|dt|embed|hr|image|img|input|keygen|li|link|meta|nobr|option|optgroup|p|param|rb|rp|rt|rtc|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/** `tellTooDeep` hears the line of the first tag for which there is no room. */
export function createOpenTags(tellTooDeep: (line: number) => void): OpenTags {
  const open = new Map<string, number>();
  let depth = 0;
  let isTold = false;
  const change = (tag: string, by: number): void => {
    depth += by;
    open.set(tag, (open.get(tag) ?? 0) + by);
  };
  return {
    open: (tag, line) => {
      if (withoutDepth.test(tag)) return true;
      const hasRoom = depth < deepestTags;
      if (hasRoom) change(tag, 1);
      else if (!isTold) tellTooDeep(line());
      isTold ||= !hasRoom;
      return hasRoom;
    },
    // A tag that closes nothing makes no room.
    close: (tag) => {
      if ((open.get(tag) ?? 0) > 0) change(tag, -1);
    },
  };
}
