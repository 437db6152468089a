import { describe, expect, it } from 'vitest';
import { fitsNoun } from '../../../../graph/resolve/anaphora/kinds.ts';

describe('fitsNoun(noun, type, kind, name)', () => {
  it('tells a city from its province', () => {
    expect(fitsNoun('city', 'region', 'province', 'Shandong')).toBe(false);
    expect(fitsNoun('province', 'region', 'province', 'Shandong')).toBe(true);
    expect(fitsNoun('city', 'region', 'city', 'Dongying')).toBe(true);
    expect(fitsNoun('province', 'region', 'city', 'Changsha')).toBe(false);
    expect(fitsNoun('county', 'region', 'province', 'Minnesota')).toBe(false);
  });

  it('lets a name be whichever of its places fits: Kent is a county, Singapore a city and a country', () => {
    expect(fitsNoun('county', 'region', 'province', 'Kent')).toBe(true);
    expect(fitsNoun('city', 'region', 'country', 'Singapore')).toBe(true);
    expect(fitsNoun('country', 'region', 'country', 'Singapore')).toBe(true);
    expect(fitsNoun('state', 'region', 'city', 'New York')).toBe(true);
    expect(fitsNoun('state', 'region', 'city', 'Berlin')).toBe(true);
    expect(fitsNoun('state', 'region', 'city', 'Munich')).toBe(false);
  });

  it('keeps bodies apart by what they are', () => {
    expect(fitsNoun('ministry', 'agency', 'customs', "Xi'an Customs")).toBe(false);
    expect(fitsNoun('bureau', 'agency', 'bureau', 'Huaihua Finance Bureau')).toBe(true);
    expect(fitsNoun('bank', 'organization', 'university', 'Ningbo University')).toBe(false);
    expect(fitsNoun('lender', 'organization', 'bank', 'Bank of Ningbo')).toBe(true);
    expect(fitsNoun('fair', 'event', 'seminar', 'Seminar on Sealing')).toBe(false);
  });

  it('rules nothing out where the kind is not known', () => {
    expect(fitsNoun('bank', 'organization', null, 'Finnvera')).toBe(true);
    expect(fitsNoun('town', 'region', null, 'Nowhereville')).toBe(true);
    expect(fitsNoun('maker', 'company', null, 'Acme')).toBe(true);
  });
});
