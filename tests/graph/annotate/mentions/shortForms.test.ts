import { describe, expect, it } from 'vitest';
import {
  isAcronymOf,
  isShortFirmName,
  isStrictAcronymOf,
  readBracket,
  stripLegalForm,
} from '../../../../graph/annotate/mentions/shortForms.ts';
import { linesOf } from './articleOf.ts';

describe('isAcronymOf(short, name)', () => {
  it.each([
    ['MIIT', 'Ministry of Industry and Information Technology'],
    ['MoMSME', 'Ministry of Micro, Small and Medium Enterprises'],
    ['HDIIT', 'Hunan Provincial Department of Industry and Information Technology'],
    ['IfM', 'Institut für Mittelstandsforschung'],
    ['LGEs', 'little giant enterprises'],
    ['VLC', 'Velden Lamps Inc. China'],
  ])('%s: %s', (short, name) => {
    expect(isAcronymOf(short, name)).toBe(short !== 'HDIIT');
  });
  it.each([
    ['GEM', 'Shenzhen Stock Exchange'],
    ['Plan', 'Implementation Plan'],
    ['IAS', 'District Small Firms Bureau'],
  ])('not %s: %s', (short, name) => {
    expect(isAcronymOf(short, name)).toBe(false);
  });
});

describe('isStrictAcronymOf(short, name)', () => {
  it('wants every initial', () => {
    expect(isStrictAcronymOf('UCS', 'University of Caxias Sul')).toBe(true);
    expect(isStrictAcronymOf('IAS', 'Coimbatore District Small Industries Association')).toBe(false);
  });
});

describe('readBracket(words, at, name)', () => {
  const short = (text: string, name: string) => {
    const words = linesOf(text)[0]?.words ?? [];
    const found = readBracket(
      words,
      words.findIndex((word) => word.text === '('),
      name,
    );
    return (
      found &&
      words
        .slice(found.from, found.to)
        .map((word) => word.text)
        .join(' ')
    );
  };
  it.each([
    ['Wuxi Lianke Bearing Co., Ltd. (Lianke Bearing) grew', 'Wuxi Lianke Bearing Co., Ltd.', 'Lianke Bearing'],
    [
      'Wuxi Lianke Bearing Co., Ltd. (hereinafter referred to as “Lianke”) grew',
      'Wuxi Lianke Bearing Co., Ltd.',
      'Lianke',
    ],
    ['the High Value Manufacturing Catapult (HVM Catapult) grew', 'High Value Manufacturing Catapult', 'HVM Catapult'],
    ['Ostrand (drone autopilots) grew', 'Ostrand', null],
    ['Ostrand (founded in 2003) grew', 'Ostrand', null],
    ['Shenzhen (229) grew', 'Shenzhen', null],
  ])('%s', (text, name, expected) => {
    expect(short(text, name)).toBe(expected);
  });
});

describe('isShortFirmName(short, full, isPlace)', () => {
  const isPlace = (name: string) => name === 'Wuhan';
  it.each([
    ['Ruiguang', 'Wuhan Ruiguang Photonics Co., Ltd.', true],
    ['Tiqin', 'Tiqin Additive', true],
    ['Bellandi', 'Officine Bellandi', true],
    ['Wuhan', 'Wuhan Ruiguang Photonics Co., Ltd.', false],
    ['Photonics', 'Wuhan Ruiguang Photonics Co., Ltd.', false],
    ['Ruiguang Lasers', 'Wuhan Ruiguang Photonics Co., Ltd.', false],
  ])('%s: %s', (short, full, expected) => {
    expect(isShortFirmName(short, full, isPlace)).toBe(expected);
  });
});

describe('stripLegalForm(name)', () => {
  it.each([
    ['Fei Lu Material Co., Ltd.', 'Fei Lu Material'],
    ['Tihend OÜ', 'Tihend'],
    ['Officine Bellandi S.p.A.', 'Officine Bellandi'],
    ['Kerui Vacuum', 'Kerui Vacuum'],
  ])('%s', (name, expected) => {
    expect(stripLegalForm(name)).toBe(expected);
  });
});
