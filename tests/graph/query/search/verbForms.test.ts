import { describe, expect, it } from 'vitest';
import { RELATION_WORDS } from '../../../../graph/query/search/relationWords.ts';
import { listPassives, listVerbForms } from '../../../../graph/query/search/verbForms.ts';

describe('listVerbForms(phrase)', () => {
  it.each([
    ['invests in', ['invests in', 'invest in', 'invested in', 'investing in']],
    ['supplies', ['supplies', 'supply', 'supplied', 'supplying']],
    ['makes', ['makes', 'make', 'made', 'making']],
    ['launches', ['launches', 'launch', 'launched', 'launching']],
    ['ships to', ['ships to', 'ship to', 'shipped to', 'shipping to']],
    ['employs', ['employs', 'employ', 'employed', 'employing']],
  ])('of "%s" are %j', (phrase, forms) => {
    expect(listVerbForms(phrase)).toEqual(forms);
  });

  it('are right for every verb by which a relation is looked for', () => {
    const verbs = Object.values(RELATION_WORDS).flatMap(({ along, against }) => [...along, ...against]);
    const forms = verbs.map((phrase) => listVerbForms(phrase.split(' ')[0] ?? '')).filter(({ length }) => length > 1);
    expect([...new Set(forms.map((all) => all.join(' ')))]).toEqual([
      'operates operate operated operating',
      'belongs belong belonged belonging',
      'contains contain contained containing',
      'owns own owned owning',
      'controls control controlled controlling',
      'works work worked working',
      'leads lead led leading',
      'heads head headed heading',
      'runs run ran running',
      'directs direct directed directing',
      'chairs chair chaired chairing',
      'employs employ employed employing',
      'sets set set setting',
      'establishes establish established establishing',
      'creates create created creating',
      'starts start started starting',
      'holds hold held holding',
      'wins win won winning',
      'receives receive received receiving',
      'recognises recognise recognised recognising',
      'selects select selected selecting',
      'accredits accredit accredited accrediting',
      'certifies certify certified certifying',
      'approves approve approved approving',
      'awards award awarded awarding',
      'goes go went going',
      'produces produce produced producing',
      'manufactures manufacture manufactured manufacturing',
      'builds build built building',
      'develops develop developed developing',
      'designs design designed designing',
      'sells sell sold selling',
      'supplies supply supplied supplying',
      'provides provide provided providing',
      'delivers deliver delivered delivering',
      'specializes specialize specialized specializing',
      'specialises specialise specialised specialising',
      'focuses focus focused focusing',
      'exports export exported exporting',
      'ships ship shipped shipping',
      'buys buy bought buying',
      'imports import imported importing',
      'serves serve served serving',
      'equips equip equipped equipping',
      'purchases purchase purchased purchasing',
      'orders order ordered ordering',
      'sources source sourced sourcing',
      'partners partner partnered partnering',
      'cooperates cooperate cooperated cooperating',
      'collaborates collaborate collaborated collaborating',
      'acquires acquire acquired acquiring',
      'takes take took taking',
      'finances finance financed financing',
      'funds fund funded funding',
      'backs back backed backing',
      'launches launch launched launching',
      'proposes propose proposed proposing',
      'issues issue issued issuing',
      'announces announce announced announcing',
      'manages manage managed managing',
      'administers administer administered administering',
      'introduces introduce introduced introducing',
      'chooses choose chose choosing',
      'grants grant granted granting',
      'recognizes recognize recognized recognizing',
      'helps help helped helping',
      'subsidizes subsidize subsidized subsidizing',
      'subsidises subsidise subsidised subsidising',
      'rewards reward rewarded rewarding',
      'aids aid aided aiding',
      'promotes promote promoted promoting',
      'assists assist assisted assisting',
      'sponsors sponsor sponsored sponsoring',
      'gives give gave giving',
      'organizes organize organized organizing',
      'organises organise organised organising',
      'attends attend attended attending',
      'participates participate participated participating',
      'exhibits exhibit exhibited exhibiting',
      'speaks speak spoke speaking',
      'visits visit visited visiting',
      'joins join joined joining',
    ]);
  });

  it('leaves what is no third person as it is', () => {
    expect(listVerbForms('owned by')).toEqual(['owned by']);
    expect(listVerbForms('stake in')).toEqual(['stake in']);
  });
});

describe('listPassives(phrase)', () => {
  it.each([
    ['owns', ['owned by']],
    ['builds', ['built by']],
    ['sets up', ['set up by']],
    ['takes over', ['taken over by']],
    ['equips', ['equipped by']],
    ['invests in', []],
    ['based in', []],
  ])('of "%s" are %j', (phrase, passives) => {
    expect(listPassives(phrase)).toEqual(passives);
  });
});
