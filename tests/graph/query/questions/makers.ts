/** Firms in two cities with titles, products and figures, for the tests of conditions. */
import type { Figure, GraphFile } from '../../../../graph/schema.ts';
import { withMore } from './questions.ts';

const file = withMore(
  [
    ['leeds', 'Leeds', 'region', 'city'],
    ['gold', 'Gold Maker', 'policy', 'designation'],
    ['pump', 'pump', 'product'],
    ['valve', 'valve', 'product'],
  ],
  [
    ['leeds', 'part_of', 'york'],
    ['cork', 'located_in', 'leeds'],
    ['dale', 'located_in', 'leeds'],
    ['dale', 'designated_as', 'gold', { date: '2021-06' }],
    ['acme', 'designated_as', 'gold', { date: '2019' }],
    ['acme', 'produces', 'pump'],
    ['acme', 'produces', 'valve'],
    ['dale', 'produces', 'pump'],
    ['bolt', 'founded_by', 'ann', { date: '2001' }],
    ['cork', 'founded_by', 'bob', { date: '1987-05' }],
  ],
);
const [plain] = file.attributes.figures as [Figure];
const staff = { ...plain, measure: 'count', unit: 'people', segment: 'employees', time: '2023' } as const;
const figures = [
  ...file.attributes.figures,
  { ...plain, id: 'g1', subject: 'cork', value: 8_000_000, time: '2021' },
  { ...staff, id: 'g2', subject: 'cork', value: 90 },
  { ...plain, id: 'g3', subject: 'leeds', measure: 'count' as const, unit: 'count', about: 'gold', value: 7 },
];
export const makers: GraphFile = { ...file, attributes: { ...file.attributes, figures } };
