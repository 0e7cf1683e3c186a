import { describe, expect, it } from 'vitest';
import { chooseTongue, wordsByLanguage } from '../../../src/site/words/choose-words.ts';
import { en } from '../../../src/site/words/en.ts';
import type { CountWords } from '../../../src/site/words/plan-words.ts';

/** Each text by the names that lead to it; words for a count are one text, whatever forms a language has. */
function textsOf(words: object, above = ''): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(words)) {
    const path = above + name;
    if (typeof value === 'string') texts.set(path, [value]);
    else if (isCount(value)) texts.set(path, Object.values(value));
    else for (const [below, list] of textsOf(value, `${path}.`)) texts.set(below, list);
  }
  return texts;
}

const isCount = (value: object): value is CountWords =>
  'other' in value && Object.keys(value).every((rule) => /^(?:zero|one|two|few|many|other)$/.test(rule));

const gapsOf = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();

const english = textsOf(en);

describe.each(Object.entries(wordsByLanguage))('the words in %s', (language, words) => {
  const texts = textsOf(words);

  it('are all there, and none is empty', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const list of texts.values()) expect(list.every((text) => text.trim() !== '')).toBe(true);
  });

  it.each([...english])('keep the gaps of %s', (path, list) => {
    // A form for one alone need not say the figure.
    const gaps = gapsOf(list.at(-1));
    const forms = texts.get(path) ?? [];
    expect(gapsOf(forms.at(-1))).toEqual(gaps);
    for (const form of forms) expect(gaps).toEqual(expect.arrayContaining(gapsOf(form)));
  });

  it('have a form for the counts of a handbook', () => {
    const rules = new Set(
      Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(language).select(count)),
    );
    expect(new Set([...rules, 'other'])).toEqual(new Set([...Object.keys(words.plan.untimed), 'other']));
  });
});

describe('the language of the interface', () => {
  const wordsOf = (tag: string) => chooseTongue(tag).words.menu;

  it('is chosen by its tag, else by its base language', () => {
    expect(wordsOf('de')).toBe('Menü');
    expect(wordsOf('de-AT')).toBe('Menü');
    expect(wordsOf('JA')).toBe('メニュー');
    expect(chooseTongue('de-AT').language).toBe('de-AT');
  });

  it('is English where there are no words for it, days and figures too', () => {
    expect(chooseTongue('nl')).toMatchObject({ language: 'en', words: en });
  });
});
