import { join } from 'node:path';
import { readSources } from '../../src/io/read-sources.ts';
import { builtFrom } from '../site/built.ts';

export const exampleOptions = {
  baseUrl: 'https://handbook.example.com/',
  organization: {
    name: 'Fenlight Instruments',
    url: 'https://www.example.com/',
    logo: '/company/meadow-well.png',
  },
};

/** The example handbook as it is published on a day. */
export function exampleOn(today: string) {
  const folder = join(import.meta.dirname, '../../handbook');
  return builtFrom(
    readSources(folder, () => {}),
    { ...exampleOptions, today },
  );
}
