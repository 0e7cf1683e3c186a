import { isFamiliarName } from '../setting-names.ts';
import type { Mistake } from './mistake.ts';

/** “title:Leave”, “title：Leave”, “title: Leave” with a space that YAML does not take for one. */
const tightColon =
  /^(?<lead>[ \t\u00a0\u3000]*(?:-[ \t]+)?)["“”]?(?<name>[A-Za-z_][\w-]{0,60})["“”]?[ \u00a0]?(?<colon>[:：])(?<value>.*)$/u;

/** No space between the colon and the value, or none that counts. */
export const missingSpace: Mistake = ({ lines, faultIndex, report, at }) => {
  for (const [index, line] of lines.entries()) {
    const { lead = '', name = '', colon = '', value = '' } = tightColon.exec(line)?.groups ?? {};
    const isSpaced = colon === ':' && /^(?:[ \t]|$)/.test(value);
    const isAddress = /^\/\//.test(value) || /^(?:https?|mailto|tel)$/i.test(name);
    const isMeant = isFamiliarName(name) || (lead !== '' && index === faultIndex);
    if (name === '' || isSpaced || isAddress || !isMeant) continue;
    const place = line.indexOf(colon);
    const mended = `${lead.replace(/[\u00a0\u3000]/g, ' ')}${name}: ${value.trim()}`;
    report('front-matter-missing-space', at(index, place, place + 1), { mended });
    return true;
  }
  return false;
};
