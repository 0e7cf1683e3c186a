import { makeVisible } from '../diagnostics/visible.ts';

/** Tells a fault that no page is to blame for; a mended disk or folder cures most, the rest are ours. */
export function reportCrash(error: unknown): 1 {
  const reason = reasonOf(error);
  process.stderr.write(`${reason}\n\nNothing was published.\n`);
  if (process.env.HANDBOOK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 1;
}

function reasonOf(error: unknown): string {
  const { code, path, message } = error as { code?: string; path?: string; message?: string };
  const where = path ? ` (${makeVisible(path)})` : '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk is full${where}. Make room and run the command again.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `This place can’t be written to${where}. Choose another with --output, or ask for the right to write there.`;
  if (code === 'ENAMETOOLONG')
    return `A name is too long for this disk${where}. Shorten the file’s name or its address.`;
  if (code === 'EMFILE' || code === 'ENFILE')
    return `Too many files are open on this machine${where}. Run the command again.`;
  if (code === 'EFBIG')
    return `A file is too large for this disk${where}. Make it smaller, or choose another place with --output.`;
  if (code === 'EBUSY')
    return `This folder can’t be replaced${where}; it may be another disk, or shared into this machine. Name a folder in it with --output.`;
  if (code === 'ENOTDIR' || code === 'EISDIR')
    return `A file stands where a folder should be, or the other way round${where}. Choose another place with --output.`;
  if (code === 'ENOENT' && path)
    return `A file was gone when it was to be read${where}. Run the command again.`;
  return `Something went wrong that should not: ${makeVisible(message ?? String(error))}\nPlease report it with the page at hand; HANDBOOK_DEBUG=1 shows where it happened.`;
}
