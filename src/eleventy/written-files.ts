import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../publishing/output-file.ts';

/** The files of one kind that this process has written, from one build to the next. */
export interface WrittenFiles {
  /** Writes files below the output folder, and removes those of an earlier build that are not among them. */
  readonly replace: (output: string, files: Iterable<OutputFile>, more?: OtherFiles) => void;
}

/** Files in the output folder that somebody else has written. */
export interface OtherFiles {
  /** What Eleventy wrote for us. */
  readonly ours: readonly string[];
  /** What is the company's. */
  readonly theirs: readonly string[];
}

export function createWrittenFiles(): WrittenFiles {
  let earlier: readonly string[] = [];
  const copies = new Map<string, string>();
  return {
    replace: (output, files, { ours, theirs } = { ours: [], theirs: [] }) => {
      const folders = new Set<string>();
      const written: string[] = [...ours];
      for (const file of files) {
        const path = join(output, file.path);
        if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
        folders.add(dirname(path));
        if ('content' in file) writeFileSync(path, file.content());
        else copyOnce(file.copyOf, path, copies);
        written.push(path);
      }
      const present = new Set([...written, ...theirs]);
      for (const path of earlier) if (!present.has(path)) rmSync(path, { force: true });
      earlier = written;
    },
  };
}

/** A picture is copied again only when it has changed. */
function copyOnce(from: string, to: string, copies: Map<string, string>): void {
  const { mtimeMs, size } = statSync(from);
  const stamp = `${from} ${mtimeMs} ${size}`;
  if (copies.get(to) === stamp) return;
  copyFileSync(from, to);
  copies.set(to, stamp);
}
