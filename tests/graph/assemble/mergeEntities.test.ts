import { describe, expect, it } from 'vitest';
import { assemble } from '../../../graph/assemble/assemble.ts';
import { mergeEntities } from '../../../graph/assemble/mergeEntities.ts';
import { findTypeConflicts } from '../../../graph/assemble/typeConflicts.ts';
import type { ArticleResult } from '../../../graph/model.ts';
import { makeResult } from './sampleResults.ts';

const options = { title: 'Test' };

const one = (
  file: string,
  entities: readonly string[],
  relations: Parameters<typeof makeResult>[0]['relations'] = [],
) => makeResult({ file, text: `News of ${file}.`, entities, relations });
const keysOf = (...results: ArticleResult[]) => assemble(results, options).nodes.map((node) => node.key);

describe('mergeEntities(results): what is one and what is two', () => {
  it('joins a full name and the acronym that only it has', () => {
    expect(keysOf(one('a.txt', ['agency: Ministry of Finance | MOF']), one('b.txt', ['agency: MOF']))).toEqual([
      'agency/ministry-of-finance',
    ]);
  });

  it('keeps an acronym apart that two bodies share', () => {
    expect(
      keysOf(
        one('a.txt', ['agency: Ministry of Finance | MF']),
        one('b.txt', ['agency: Ministry of Fisheries | MF']),
        one('c.txt', ['agency: MF']),
      ),
    ).toEqual(['agency/mf', 'agency/ministry-of-finance', 'agency/ministry-of-fisheries']);
  });

  it('keeps firms apart that only share a short form', () => {
    expect(
      keysOf(one('a.txt', ['company: Helios Orbital | Helios']), one('b.txt', ['company: Helios Motors | Helios'])),
    ).toEqual(['company/helios-motors', 'company/helios-orbital']);
  });

  it("keeps China's title apart from one that another country calls by a name China's has too", () => {
    expect(
      keysOf(
        one('a.txt', ['policy(designation): Little Giant | small giant']),
        one('b.txt', ['policy(designation): Small Giant']),
      ),
    ).toEqual(['policy/little-giant', 'policy/small-giant']);
  });

  it('keeps a province and a city of one name apart', () => {
    expect(
      keysOf(one('a.txt', ['region(province): Jilin Province']), one('b.txt', ['region(city): Jilin City'])),
    ).toEqual(['region/jilin-city', 'region/jilin-province']);
  });

  it('keeps towns of one name apart that articles put into different provinces', () => {
    const town = 'region(city): Taizhou';
    expect(
      keysOf(
        one('a.txt', [town, 'region(province): Zhejiang'], [['Taizhou', 'part_of', 'Zhejiang']]),
        one('b.txt', [town, 'region(province): Jiangsu'], [['Taizhou', 'part_of', 'Jiangsu']]),
      ),
    ).toEqual(['region/jiangsu', 'region/taizhou-jiangsu', 'region/taizhou-zhejiang', 'region/zhejiang']);
  });

  it('knows a country by its other names', () => {
    expect(
      keysOf(one('a.txt', ['region(country): Republic of Korea']), one('b.txt', ['region(country): South Korea'])),
    ).toHaveLength(1);
  });

  it('tells towns of one name apart by what an article says lies around them', () => {
    expect(
      keysOf(
        one('a.txt', ['region(city): Birmingham', 'region(province): Alabama'], [['Birmingham', 'part_of', 'Alabama']]),
        one('b.txt', ['region(city): Birmingham']),
        one('c.txt', ['region(city): Birmingham', 'region(province): England'], [['Birmingham', 'part_of', 'England']]),
      ),
    ).toEqual(['region/alabama', 'region/birmingham-alabama', 'region/birmingham-england', 'region/england']);
  });

  it('takes no famous town for one that lies in a state where no such town is known', () => {
    expect(
      keysOf(
        one('a.txt', ['region(city): Bedford', 'region(province): Wyoming'], [['Bedford', 'part_of', 'Wyoming']]),
        one('b.txt', ['region(city): Bedford']),
      ),
    ).toEqual(['region/bedford-b', 'region/bedford-wyoming', 'region/wyoming']);
  });

  it('knows a state that is called like a city by the town it holds', () => {
    const graph = assemble(
      [
        one(
          'a.txt',
          ['region(city): Vancouver', 'region(city): Washington', 'region(country): United States'],
          [['Vancouver', 'part_of', 'Washington']],
        ),
        one('b.txt', ['region(city): Vancouver', 'region(country): Canada']),
      ],
      options,
    );
    const background = graph.edges.filter(({ attributes }) => attributes.basis === 'gazetteer');
    expect(background.map(({ source, target }) => `${source} in ${target}`)).toEqual([
      'region/vancouver-b in region/canada',
      'region/washington in region/united-states',
    ]);
  });

  it('keeps departments of one name in different provinces apart', () => {
    const department = 'Department of Industry';
    expect(
      keysOf(
        one('a.txt', [`agency: ${department}`, 'region(province): Hunan'], [[department, 'located_in', 'Hunan']]),
        one('b.txt', [`agency: ${department}`, 'region(province): Hubei'], [[department, 'located_in', 'Hubei']]),
      ),
    ).toEqual([
      'agency/department-of-industry-hubei',
      'agency/department-of-industry-hunan',
      'region/hubei',
      'region/hunan',
    ]);
  });

  it('takes a person without a post for the only one of that name', () => {
    expect(
      keysOf(
        one('a.txt', ['person: Li Wei', 'company: Bright'], [['Li Wei', 'holds_post', 'Bright']]),
        one('b.txt', ['person: Li Wei']),
      ),
    ).toEqual(['company/bright', 'person/li-wei']);
  });

  it('takes thousands of articles that name one person and firms of one short name', () => {
    const results = Array.from({ length: 3_000 }, (_, at) =>
      one(
        `${at}.txt`,
        ['person: Li Wei', 'company: Bright', `company: Helios Plant${at} | Helios`],
        [['Li Wei', 'holds_post', 'Bright']],
      ),
    );
    const clusters = mergeEntities(results);
    expect(clusters).toHaveLength(3_002);
    expect(
      clusters
        .map((cluster) => cluster.length)
        .sort((a, b) => b - a)
        .slice(0, 3),
    ).toEqual([3_000, 3_000, 1]);
  });

  it('joins firms of one short form where one full name has all the words of the other', () => {
    expect(
      keysOf(
        one('a.txt', ['company: Helios Orbital Systems | Helios']),
        one('b.txt', ['company: Helios Systems | Helios']),
      ),
    ).toHaveLength(1);
  });

  it('never joins people by a surname', () => {
    expect(keysOf(one('a.txt', ['person: Li Wei | Li']), one('b.txt', ['person: Li Na | Li']))).toHaveLength(2);
  });

  it('keeps nameless gatherings of different articles apart', () => {
    expect(keysOf(one('a.txt', ['event: seminar on pumps']), one('b.txt', ['event: seminar on pumps']))).toEqual([
      'event/seminar-on-pumps-a',
      'event/seminar-on-pumps-b',
    ]);
  });

  it('keeps one name of two types as two nodes, and reports it', () => {
    const graph = assemble([one('a.txt', ['agency: The Fund']), one('b.txt', ['organization: Fund'])], options);
    expect(findTypeConflicts(graph)).toEqual([
      { name: 'The Fund', types: ['agency', 'organization'], nodes: ['agency/fund', 'organization/fund'] },
    ]);
  });
});
