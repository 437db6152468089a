import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../graph/ontology.ts';
import { joinShortForms } from '../../../graph/resolve/joinShortForms.ts';
import { Registry } from '../../../graph/resolve/registry.ts';

const PLACES = new Set(['Anhui', 'China', 'Suzhou', 'Inner Mongolia', 'Xinhe']);
const places = (name: string) =>
  PLACES.has(name) ? ([{ id: name, name }] as unknown as ReturnType<Parameters<typeof joinShortForms>[1]>) : [];

/** The names left of these, each with its aliases. */
function join(type: EntityType, names: readonly string[], others: Partial<Record<EntityType, string>> = {}): string[] {
  const registry = new Registry();
  for (const name of names) registry.add(type, null, name);
  for (const [other, name] of Object.entries(others)) registry.add(other as EntityType, null, name);
  joinShortForms(registry, places);
  return registry.drafts
    .filter((draft) => draft.type === type)
    .map(({ name, aliases }) => [name, ...[...aliases].sort()].join(' = '));
}

describe('joinShortForms(registry, places)', () => {
  it.each<[EntityType, string, string]>([
    ['company', 'Juying', 'Inner Mongolia Juying Magnetics'],
    ['company', 'Xinhe', 'Xinhe Seamless Net'],
    ['company', 'Tensio CZ', 'Tensio CZ, spol. s r.o.'],
    ['company', 'Fengtai Valves', 'Fengtai Valve Co., Ltd.'],
    ['company', 'Xinrui', 'Suzhou Fangda Xinrui Co., Ltd.'],
    ['company', 'Qilin', 'Suzhou Qilin Lockbolt'],
    ['organization', 'EBRD', 'European Bank for Reconstruction and Development'],
    ['agency', 'MoIT', 'Ministry of Industry and Trade'],
    ['agency', 'Finance Bureau', 'Luzhou Municipal Finance Bureau'],
    ['organization', 'Development Bank', 'Development Bank of Wales'],
    ['organization', 'Guild', 'Xiaolan Lock Guild'],
    ['organization', 'Semarak Bank', 'Semarak Bank Berhad'],
    ['event', 'Fluida Milano', 'Fluida Milano 2023'],
    ['event', 'ExpoCuero', '12th ExpoCuero Industrial'],
    ['person', 'CARVALHAL', 'Inês Carvalhal'],
    ['person', 'Datin Suraya', 'Datin Suraya Hamdan'],
    ['person', 'Treadwell', 'Marcus Treadwell III'],
    ['region', 'Caxias', 'Caxias do Sul'],
    ['region', 'State of Querétaro', 'Querétaro'],
  ])('joins %s %s with %s', (type, short, full) => {
    expect(join(type, [short, full])).toEqual([`${full} = ${short}`]);
  });

  it.each<[EntityType, string, string]>([
    ['organization', 'University of Maribor', 'Faculty of Engineering of the University of Maribor'],
    ['company', 'Suzhou Motors', 'Wuxi Motors'],
    ['agency', 'Ministry of Industry', 'Ministry of Industry and Trade'],
    ['region', 'Suzhou', 'Suzhou Industrial Park'],
    ['region', 'Suzhou City', 'Suzhou'],
    ['organization', 'Bank of China', 'Export-Import Bank of China'],
    ['company', 'Steel', 'Steel Dynamics'],
    ['company', 'Steel', 'Suzhou Fangda Steel Co., Ltd.'],
    ['company', 'Metro', 'Suzhou Metro Rail'],
    ['company', 'Harri', 'Harris Ltd.'],
    ['organization', 'Guild', 'World Guild Fair of Lyon'],
    ['person', 'Li Wei', 'Li Wei Ming'],
  ])('keeps %s %s apart from %s', (type, one, other) => {
    expect(join(type, [one, other])).toEqual([one, other]);
  });

  it('takes the firm named first for what is called like a place, unless the place is named too', () => {
    const firms = ['Xinhe Membrane', 'Xinhe', 'Xinhe Rhein GmbH'];
    expect(join('company', firms)).toEqual(['Xinhe Membrane = Xinhe', 'Xinhe Rhein GmbH']);
    expect(join('company', firms, { region: 'Xinhe' })).toEqual(firms);
  });

  it('keeps a form apart that more than one name can have', () => {
    const bureaus = ['Finance Bureau', 'Luzhou Finance Bureau', 'Yibin Finance Bureau'];
    expect(join('agency', bureaus)).toEqual(bureaus);
    const exchanges = ['BSE', 'Beijing Stock Exchange', 'Bombay Stock Exchange'];
    expect(join('organization', exchanges)).toEqual(exchanges);
  });

  it('takes no place that the article names for a firm', () => {
    expect(join('company', ['Xinhe', 'Xinhe Seamless Net'], { region: 'Xinhe' })).toEqual([
      'Xinhe',
      'Xinhe Seamless Net',
    ]);
  });

  it('takes the firm that is called so but for its legal form', () => {
    expect(join('company', ['Anhui Jietai Drive', 'Jietai', 'Jietai AG'])).toContain('Jietai AG = Jietai');
  });

  it('gives the short form of a group to the firm that is named first', () => {
    expect(join('company', ['Anhui Jietai Harmonic Drive', 'Jietai', 'Jietai Europe'])).toContain(
      'Anhui Jietai Harmonic Drive = Jietai',
    );
  });
});
