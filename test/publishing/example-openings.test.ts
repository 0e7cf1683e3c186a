import { describe, expect, it } from 'vitest';
import { findShareLetters } from '../../src/io/share-fonts.ts';
import { shareCards } from '../../src/publishing/share-cards.ts';
import { wordsOf } from '../site/built.ts';
import { exampleOn } from './example.ts';

/*
 * What the example company's roles say on one day: no opening, one, several, one that was taken down, one whose last day
 * is over. What feeds hold on that day is in feeds.test.ts.
 */
const { fileOf, handbook, settings } = exampleOn('2026-11-24');
const cards = shareCards(handbook, { ...settings, shareImages: { letters: findShareLetters() } });

const pageOf = (role: string) => fileOf(`job-descriptions/${role}/index.html`);
const applyLinks = (html: string) =>
  [...html.matchAll(/<a class="button" href="([^"]*)"/g)].map(([, url]) => url);
const cardOf = (role: string) => cards.get(`/job-descriptions/${role}/`)?.facts;
const hasPosting = (html: string) => html.includes('"JobPosting"');

describe('on 24 November 2026, in the example handbook,', () => {
  it('a role with no opening offers none', () => {
    const html = pageOf('people-partner');
    expect(applyLinks(html)).toEqual([]);
    expect(hasPosting(html)).toBe(false);
    expect(cardOf('people-partner')).toEqual([]);
  });

  it('a role with one shows where, how long, how much, until when, and one way to apply', () => {
    const html = pageOf('calibration-lead');
    const words = wordsOf(html);
    for (const said of ['Deventer, Netherlands', 'Full-time', '€64,000 – €78,000 a year', 'January 15, 2027'])
      expect(words.replaceAll('\u2009', ' ')).toContain(said);
    expect(applyLinks(html)).toHaveLength(1);
    expect(hasPosting(html)).toBe(true);
    expect(cardOf('calibration-lead')?.join(' ').replaceAll('\u2009', ' ')).toBe(
      'Deventer, Netherlands Full-time €64,000 – €78,000 a year',
    );
  });

  it('a role with several shows each with its own way to apply, and each has a page and a picture of its own', () => {
    const html = pageOf('field-applications-engineer');
    expect(applyLinks(html)).toHaveLength(3);
    expect(hasPosting(html)).toBe(false);
    expect(cardOf('field-applications-engineer')).toEqual([]);
    for (const [page, place] of [
      ['fen-2026-10-gnt', 'Ghent, Belgium'],
      ['fen-2026-10-dev', 'Deventer, Netherlands'],
      ['fen-2026-11-de', 'Remote (Germany)'],
    ]) {
      const own = pageOf(`field-applications-engineer/${page}`);
      expect(applyLinks(own)).toHaveLength(1);
      expect(hasPosting(own)).toBe(true);
      expect(cardOf(`field-applications-engineer/${page}`)?.[0]).toBe(place);
    }
  });

  it('a role says nothing of an opening that was taken down beside one that is open', () => {
    const html = pageOf('assembly-technician');
    expect(applyLinks(html)).toHaveLength(1);
    expect(html).toContain('FEN-2026-08');
    expect(html).not.toContain('FEN-2026-03');
  });

  it('a role whose opening is over keeps its page, says so, and shows similar open jobs', () => {
    const html = pageOf('account-manager');
    expect(applyLinks(html)).toEqual([]);
    expect(hasPosting(html)).toBe(false);
    expect(wordsOf(html)).toMatch(
      /closed on October 31, 2026.*Open jobs like it.*Field Applications Engineer/,
    );
    expect(cardOf('account-manager')).toEqual([]);
  });
});
