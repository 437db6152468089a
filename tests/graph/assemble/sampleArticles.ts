import { makeResult } from './sampleResults.ts';

/** A firm, its town and its chairman. */
export const RIVERTON = makeResult({
  file: 'a.txt',
  text: 'Bright Valves Co., Ltd. of Shenzhen is a “little giant”, said Li Wei, its chairman.',
  published: '2022-05',
  entities: [
    'company: Bright Valves Co., Ltd. | Bright Valves',
    'region(city): Shenzhen',
    'policy(designation): Little Giant | “little giant”',
    'person: Li Wei | Li',
  ],
  relations: [
    ['Bright Valves Co., Ltd.', 'located_in', 'Shenzhen'],
    ['Bright Valves Co., Ltd.', 'designated_as', 'Little Giant', { level: 'national' }],
    ['Li Wei', 'holds_post', 'Bright Valves Co., Ltd.', { post: 'chairman' }],
  ],
  figures: [{ subject: 'Shenzhen', value: 443 }],
});

/** The same a year later, under other names and with more to say. */
export const LATER = makeResult({
  file: 'b.txt',
  text: 'Bright Valves, of Guangdong, works with Zeta Pumps. Shenzhen has 443.',
  published: '2023-05',
  entities: [
    'company: Bright Valves',
    'company: Zeta Pumps',
    'region(province): Guangdong Province',
    'region(city): Shenzhen City | Shenzhen',
    'policy(designation): Little Giant | little giant firms',
    'person: Li Wei',
  ],
  relations: [
    ['Zeta Pumps', 'partners_with', 'Bright Valves'],
    ['Bright Valves', 'designated_as', 'Little Giant', { level: 'provincial' }],
    ['Li Wei', 'holds_post', 'Bright Valves', { post: 'founder and chairman' }],
  ],
  figures: [{ subject: 'Shenzhen City', value: 443 }],
});

/** A namesake elsewhere. */
export const OTHER = makeResult({
  file: 'c/news.txt',
  text: 'Li Wei, mayor of Harbin, met the Ministry of Commerce (MOFCOM).',
  entities: ['person: Li Wei', 'region(city): Harbin', 'agency(ministry): Ministry of Commerce | MOFCOM'],
  relations: [['Li Wei', 'holds_post', 'Harbin', { post: 'mayor' }]],
});

/** A file with the makings of an article that says nearly nothing. */
export function baseOf(file: string) {
  return { file, text: 'Shenzhen has some 443.', entities: ['region(city): Shenzhen'] };
}
