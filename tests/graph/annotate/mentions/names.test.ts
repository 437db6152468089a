import { describe, expect, it } from 'vitest';
import { readSpelling } from '../../../../graph/annotate/mentions/lines.ts';
import { findNames } from '../../../../graph/annotate/mentions/names.ts';
import { findPlace, sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { linesOf } from './articleOf.ts';

function named(text: string): string[] {
  const lines = linesOf(text);
  const spelling = readSpelling(lines);
  return lines.flatMap((line) =>
    findNames(line, spelling, findPlace, text).found.map(
      ({ type, from, to }) => `${type}: ${sliceWords(line.words, from, to, text)}`,
    ),
  );
}

describe('findNames(line, spelling, find, text): bodies', () => {
  it.each([
    [
      'said the Jinan Municipal Bureau of Science and Technology.',
      'agency: Jinan Municipal Bureau of Science and Technology',
    ],
    ['the Department of Commerce of Sichuan Province said', 'agency: Department of Commerce of Sichuan Province'],
    [
      'data from the Foshan Economic and Information Technology Commission show',
      'agency: Foshan Economic and Information Technology Commission',
    ],
    ['Dalian Customs said', 'agency: Dalian Customs'],
    ['the Ministry of New and Renewable Energy chose', 'agency: Ministry of New and Renewable Energy'],
    ['the Ministry of Road Transport and Highways chose', 'agency: Ministry of Road Transport and Highways'],
    ['the Ministry of Economy, Trade and Industry chose', 'agency: Ministry of Economy, Trade and Industry'],
    ["the People's Government of Beilun District gave", "agency: People's Government of Beilun District"],
    ['the General Office of the State Council issued', 'agency: General Office of the State Council'],
    ['the Standing Committee on Finance reported', 'agency: Standing Committee on Finance'],
    [
      'the China Association of Small and Medium Enterprises met',
      'organization: China Association of Small and Medium Enterprises',
    ],
    [
      'at the University of Science and Technology of China',
      'organization: University of Science and Technology of China',
    ],
    ['the Institut für Weltwirtschaft found', 'organization: Institut für Weltwirtschaft'],
    ["the Korea Toolmakers' Association holds", "organization: Korea Toolmakers' Association"],
    ['on the Frankfurt Stock Exchange in May', 'organization: Frankfurt Stock Exchange'],
    ['and Euronext Growth Milan', 'organization: Euronext Growth Milan'],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('keeps a firm apart from an act that "and" joins to it', () => {
    expect(named('Tata Steel and Odisha Industrial Policy-2015 helped')).toEqual([
      'company: Tata Steel',
      'policy: Odisha Industrial Policy-2015',
    ]);
  });

  it('keeps two bodies apart that "and" joins', () => {
    expect(named('by the Ministry of Finance and Shenzhen Customs in May')).toEqual([
      'agency: Ministry of Finance',
      'agency: Shenzhen Customs',
    ]);
  });

  it.each([
    'The committee of experts met an official of the bureau.',
    'Its Chief Executive Officer signed the Framework Agreement.',
    'The General Office was closed.',
  ])('finds none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('findNames(line, spelling, find, text): firms, policies, events, zones', () => {
  it.each([
    ['Wuxi Ankang Bearing Co., Ltd. (Ankang) makes', 'company: Wuxi Ankang Bearing Co., Ltd.'],
    ['bought Tihend OÜ for', 'company: Tihend OÜ'],
    ['with Halden Robotics of', 'company: Halden Robotics'],
    ['with Kurosawa Precision (Thailand) since', 'company: Kurosawa Precision (Thailand)'],
    ['during the 14th Five-Year Plan (2021-2025) period', 'policy: 14th Five-Year Plan'],
    ['under the 2024-2026 SME Upgrading Plan', 'policy: 2024-2026 SME Upgrading Plan'],
    ['The Mill Land and Building Allotment Rules-2021 hold', 'policy: Mill Land and Building Allotment Rules-2021'],
    ['The Land and Building Allotment and Mill Rules-2021', 'policy: Land and Building Allotment and Mill Rules-2021'],
    ['Under Gujarat Land and Building Rules-2021', 'policy: Gujarat Land and Building Rules-2021'],
    ['Amitabh Kant and Karnataka Startup Policy-2022 helped', 'policy: Karnataka Startup Policy-2022'],
    ['Chief Minister Stalin and Mill Policy-2023 helped', 'policy: Mill Policy-2023'],
    ['On Monday Gujarat Textile Policy-2019 ended', 'policy: Gujarat Textile Policy-2019'],
    ['the CHIPS and Science Act pays', 'policy: CHIPS and Science Act'],
    ['under the Ten Measures for Specialists', 'policy: Ten Measures for Specialists'],
    ['the Growth Programme of the Ministry of Trade', 'policy: Growth Programme'],
    ['at the 4th China (Qingdao) Marine Equipment Expo', 'event: 4th China (Qingdao) Marine Equipment Expo'],
    ["at the Fourth Binhai Specialists' Fair", "event: Fourth Binhai Specialists' Fair"],
    ['in the East Lake High-Tech Development Zone', 'region: East Lake High-Tech Development Zone'],
    [
      'in the Changsha Economic and Technological Development Zone',
      'region: Changsha Economic and Technological Development Zone',
    ],
    ['in Từ Sơn City', 'region: Từ Sơn City'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it('reads nothing into capitals of a title', () => {
    const text = 'Little Firms See Trade Grow';
    const lines = linesOf(text, 'headline');
    expect(lines.flatMap((line) => findNames(line, readSpelling(lines), findPlace, text).open)).toEqual([]);
  });
});
