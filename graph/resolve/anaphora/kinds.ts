/** What a noun rules out: "the bureau" is no ministry, "the county" no province, "the bank" no university. */
import { ancestors, lookupPlace, type Place } from '../../gazetteer/places.ts';
import type { EntityType } from '../../ontology.ts';

type Kinds = readonly (readonly [nouns: string, others: string])[];

/** Nouns, and kinds that they are never said of. */
const OTHERS: Partial<Record<EntityType, Kinds>> = {
  agency: [
    ['ministry', 'bureau customs government commission committee regulator'],
    ['bureau', 'ministry government customs committee commission'],
    ['department', 'government customs committee'],
    ['commission', 'ministry bureau customs government department'],
    ['committee', 'ministry bureau customs government department regulator'],
    ['customs', 'ministry bureau government commission committee department regulator'],
    ['government', 'ministry bureau customs commission committee department regulator'],
    ['council board', 'ministry bureau customs'],
  ],
  organization: [
    ['bank lender', 'association exchange think-tank university institute media alliance fund'],
    ['university college school', 'association exchange think-tank bank media fund alliance'],
    ['institute laboratory lab academy', 'association exchange bank media fund alliance'],
    ['association chamber federation guild union', 'exchange think-tank university institute bank media fund'],
    ['exchange bourse', 'association think-tank university institute bank media fund alliance'],
    ['fund', 'association exchange think-tank university institute bank media alliance'],
    ['foundation', 'exchange university bank media'],
    ['newspaper', 'association exchange think-tank university institute bank fund alliance'],
    ['alliance consortium cluster network hub incubator', 'exchange university bank media fund'],
  ],
  policy: [
    ['law act bill decree', 'designation programme list'],
    ['title designation status', 'plan measure'],
    ['plan blueprint roadmap strategy voucher', 'designation'],
    ['list roll', 'plan measure'],
  ],
  event: [
    ['fair expo exhibition', 'seminar visit congress'],
    ['forum seminar congress ceremony', 'expo'],
    ['visit tour mission trip', 'expo congress conference forum seminar'],
  ],
  region: [
    ['country nation', 'province city macro-region world-region zone district'],
    ['city town village municipality suburb metropolis', 'province country macro-region world-region zone'],
    ['province canton', 'country macro-region world-region zone district'],
    ['prefecture', 'country macro-region world-region zone district'],
    ['county district borough', 'country macro-region world-region'],
    ['state', 'macro-region world-region zone district'],
    ['zone park', 'province country macro-region world-region city'],
  ],
};

/** Countries in which no province is a county or a district, and no city a province or a state. */
const LAYERED: ReadonlySet<string> = new Set(['china', 'united-states', 'india', 'germany', 'canada', 'australia']);
const LAYERS: readonly (readonly [nouns: string, others: string])[] = [
  ['county district borough', 'province'],
  ['province state', 'city'],
];

const isOther = (rules: Kinds, noun: string, kind: string): boolean =>
  rules.some(([nouns, others]) => nouns.split(' ').includes(noun) && others.split(' ').includes(kind));

/** Whether a thing may be called by this noun, as far as its kind tells. */
export function fitsNoun(noun: string, type: EntityType, kind: string | null, name: string): boolean {
  if (type === 'region') return fitsRegion(noun, kind, lookupPlace(name));
  return kind === null || !isOther(OTHERS[type] ?? [], noun, kind);
}

/** A name that several places have fits if one of them does. */
function fitsRegion(noun: string, kind: string | null, places: readonly Place[]): boolean {
  const rules = OTHERS.region as Kinds;
  if (places.length === 0) return kind === null || !isOther(rules, noun, kind);
  return places.some((place) => {
    if (isOther(rules, noun, place.kind)) return false;
    return !ancestors(place).some(({ id }) => LAYERED.has(id)) || !isOther(LAYERS, noun, place.kind);
  });
}
