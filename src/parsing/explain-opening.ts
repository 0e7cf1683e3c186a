import { foldNames, nearestName } from '../diagnostics/nearest-word.ts';
import type { Report } from '../diagnostics/report.ts';
import { countryCodes, currencyCodes } from '../domain/iso-codes.ts';
import { classifyAddress } from './addresses.ts';
import { currencyIn, mendAmount, salaryInParts } from './salary-words.ts';
import type { FoundPart } from './validate-setting.ts';
import type { YamlNode, YamlScalar } from './yaml-node.ts';

/** Tells one kind of wrong value; false where it has nothing to say. */
type Explain = (value: YamlScalar, tell: Telling) => boolean;

interface Telling {
  readonly file: string;
  readonly report: Report;
}

/** What people get wrong in an opening, by the setting's name. */
const explanations: Readonly<Record<string, Explain>> = {
  apply: explainApply,
  countries: explainCountry,
  currency: explainCurrency,
  salary: explainSalary,
  min: explainAmount,
  max: explainAmount,
};

/** Says in plain words what is wrong with a part of an opening, where the mistake is a usual one. */
export function explainOpeningPart(
  path: readonly PropertyKey[],
  { node, missing }: FoundPart,
  file: string,
  report: Report,
): boolean {
  const name = path.findLast((part) => typeof part === 'string');
  const explain = name !== undefined && Object.hasOwn(explanations, name) ? explanations[name] : undefined;
  return explain !== undefined && !missing && isScalar(node) ? explain(node, { file, report }) : false;
}

function isScalar(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar';
}

function explainApply({ written, place }: YamlScalar, { file, report }: Telling): boolean {
  const address = written.trim();
  const classified = classifyAddress(address);
  if (classified.kind === 'refused') {
    report('opening-apply-refused', { file, ...place }, { address });
    return true;
  }
  const mended = /^[^\s@:/]+@[^\s@/]+$/.test(address)
    ? `apply: mailto:${address}`
    : /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(address)
      ? `apply: https://${address}`
      : 'apply: https://jobs.example.com/product-manager';
  report('opening-apply', { file, ...place }, { address, mended });
  return true;
}

function explainCountry({ written, place }: YamlScalar, { file, report }: Telling): boolean {
  const names = written.split(/[,;]\s*/).filter((name) => !countryCodes.has(name.trim().toUpperCase()));
  for (const country of names.slice(0, 1)) {
    const nearest = nearestCountry(country.trim());
    report('country-unknown', { file, ...place }, { country: country.trim(), nearest });
  }
  return names.length > 0;
}

/** Codes and names that people write and ISO does not have. */
const countryHabits: Readonly<Record<string, string>> = {
  UK: 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
  USA: 'US',
  AMERICA: 'US',
  HOLLAND: 'NL',
};

/** The country that a word is the name of, in one of a few languages, or nearly so; empty where there is none. */
function nearestCountry(word: string): string {
  const habit = countryHabits[word.toUpperCase()];
  if (habit) return habit;
  for (const language of ['en', 'de', 'fr', 'es', 'nl', 'it']) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const byName = new Map([...countryCodes].map((code) => [names.of(code)?.toLowerCase() ?? code, code]));
    const known = byName.get(word.toLowerCase());
    if (known) return known;
    const near = byName.get(nearestName(word, foldNames([...byName.keys()])));
    if (near) return near;
  }
  return '';
}

function explainCurrency({ written, place }: YamlScalar, { file, report }: Telling): boolean {
  const currency = written.trim();
  const near = [...currencyCodes].find((code) => currency.toUpperCase().startsWith(code));
  report('currency-unknown', { file, ...place }, { currency, nearest: currencyIn(currency) ?? near ?? '' });
  return true;
}

function explainSalary({ written, place }: YamlScalar, { file, report }: Telling): boolean {
  const mended = salaryInParts(written);
  if (mended) report('salary-in-one-line', { file, ...place }, { value: written.trim(), mended });
  else report('salary-without-figures', { file, ...place }, { value: written.trim() });
  return true;
}

function explainAmount({ written, place }: YamlScalar, { file, report }: Telling): boolean {
  const amount = mendAmount(written);
  if (!/\d/.test(written)) {
    report('salary-without-figures', { file, ...place }, { value: written.trim() });
    return true;
  }
  report('salary-figure', { file, ...place }, { value: written.trim(), mended: amount });
  return true;
}
