/** Why a file's name is unfit, in words that finish “its name …”; only some of them keep it from being published. */
export interface NameFault {
  readonly reason: string;
  readonly isUsable: boolean;
}

const longestName = 200;

/** Looks at the name of a file or folder: can it be an address, and a file on everyone's machine? */
export function findNameFault(name: string): NameFault | undefined {
  const unusable = unusableReason(name);
  if (unusable) return { reason: unusable, isUsable: false };
  const [mark] = /[<>:"|?*]/.exec(name) ?? [];
  if (mark) return { reason: `holds “${mark}”, which no file can have on Windows`, isUsable: true };
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)) {
    return { reason: 'is one that Windows keeps for itself', isUsable: true };
  }
  return undefined;
}

function unusableReason(name: string): string | undefined {
  if (name.includes('\ufffd')) return 'is not written in UTF-8';
  if (/\p{Cc}/u.test(name)) return 'holds a character that can’t be seen';
  // Marks that turn the direction of writing around, so that a name looks like another.
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/.test(name))
    return 'holds a character that can’t be seen';
  if (name.includes('\\')) return 'holds a backslash';
  if (/[. ]$/.test(name)) return `ends with ${name.endsWith('.') ? 'a dot' : 'a space'}`;
  if (name.startsWith(' ')) return 'begins with a space';
  if (Buffer.byteLength(name) > longestName) return `takes more than ${longestName} bytes`;
  return undefined;
}
