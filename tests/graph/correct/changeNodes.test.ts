import { describe, expect, it } from 'vitest';
import { correct, MERGE } from './correct.ts';

describe('corrections: merge', () => {
  it('makes the first entity of all, with the names, relations and mentions of the others', () => {
    const { nodes, find, edge, graph, remarks } = correct(MERGE);
    expect(nodes).not.toContain('company/brite-valves');
    expect(find('company/bright-valves')).toMatchObject({ label: 'Bright Valves', aliases: ['Brite Valves'] });
    expect(edge('supplies~company/bright-valves~company/zeta-pumps')?.evidence.map(({ article }) => article)).toEqual([
      'a',
      'b',
    ]);
    expect(graph.attributes.articles[1]?.mentions.map(({ node }) => node)).toContain('company/bright-valves');
    expect(remarks).toEqual([]);
  });

  it('leaves no relation of an entity to itself', () => {
    expect(correct('- merge: [Bright Valves, Zeta Pumps]').edges).not.toContainEqual(
      expect.stringMatching(/^supplies~company\/bright-valves~company\/bright/),
    );
  });

  it('merges those that are there and names those that are not', () => {
    const { nodes, remarks } = correct('- merge: [Bright Valves, Brite Valves, Brile Valves]');
    expect(nodes).not.toContain('company/brite-valves');
    expect(remarks).toEqual(['1 merge true: there is no entity "Brile Valves"']);
  });

  it.each([
    ['[Bright Valves, Nobody]', 'there is no entity "Nobody"'],
    ['[Bright Valves, bright valves]', 'these are one already'],
    [
      '[Bright Valves, Shenzhen]',
      'company/bright-valves and region/shenzhen are of different types: retype one of them first',
    ],
  ])('reports %s', (entities, problem) => {
    expect(correct(`- merge: ${entities}`).remarks).toEqual([`1 merge false: ${problem}`]);
  });
});

describe('corrections: rename', () => {
  it('changes the name and keeps the key and the old name', () => {
    expect(correct('- rename: Brite Valves\n  to: Brite Taps').find('company/brite-valves')).toMatchObject({
      label: 'Brite Taps',
      name: 'Brite Taps',
      aliases: ['Brite Valves'],
    });
  });

  it('reports what is not there, or is called that already', () => {
    expect(correct('- rename: Nobody\n  to: X\n- rename: Zeta Pumps\n  to: Zeta Pumps').remarks).toEqual([
      '1 rename false: there is no entity "Nobody"',
      '2 rename false: company/zeta-pumps is called that already',
    ]);
  });
});

describe('corrections: retype', () => {
  it('changes type, kind and key, and is followed by entries that use the old key', () => {
    const { find, nodes } = correct(
      '- retype: Zeta Pumps\n  to: organization\n  kind: fund\n- rename: company/zeta-pumps\n  to: Zeta Fund',
    );
    expect(nodes).not.toContain('company/zeta-pumps');
    expect(find('organization/zeta-pumps')).toMatchObject({
      entityType: 'organization',
      kind: 'fund',
      label: 'Zeta Fund',
    });
  });

  it('leaves out relations that the new type does not have, and says so', () => {
    const { edges, remarks } = correct('- retype: Zeta Pumps\n  to: region');
    expect(edges.filter((key) => key.startsWith('supplies'))).toEqual([]);
    expect(remarks).toContain(
      '1 retype true: left out supplies~company/bright-valves~region/zeta-pumps, which that type does not have',
    );
  });

  it('goes there and back', () => {
    const { nodes } = correct(
      '- retype: Zeta Pumps\n  to: region\n- retype: region/zeta-pumps\n  to: company\n- drop: company/zeta-pumps',
    );
    expect(nodes.filter((key) => key.endsWith('zeta-pumps'))).toEqual([]);
  });

  it('reports what is not there, or is that already', () => {
    expect(correct('- retype: Nobody\n  to: region\n- retype: Shenzhen\n  to: region').remarks).toEqual([
      '1 retype false: there is no entity "Nobody"',
      '2 retype false: region/shenzhen is that already',
    ]);
  });
});
