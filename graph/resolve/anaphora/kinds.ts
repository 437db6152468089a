/** What a noun rules out: "the bureau" is no ministry, "the county" no province, "the bank" no university. */
import { ancestors, lookupWider, type Place } from '../../gazetteer/places.ts';
import type { EntityType } from '../../ontology.ts';

/** By noun: the kinds that it is never said of. */
type Kinds = ReadonlyMap<string, ReadonlySet<string>>;

const kindsOf = (rules: readonly (readonly [nouns: string, others: string])[]): Kinds =>
  new Map(rules.flatMap(([nouns, others]) => nouns.split(' ').map((noun) => [noun, new Set(others.split(' '))])));

const OTHERS: Partial<Record<EntityType, Kinds>> = {
  agency: kindsOf([
    ['ministry', 'bureau customs government commission committee regulator'],
    ['bureau', 'ministry government customs committee commission'],
    ['department', 'government customs committee'],
    ['commission', 'ministry bureau customs government department'],
    ['committee', 'ministry bureau customs government department regulator'],
    ['customs', 'ministry bureau government commission committee department regulator'],
    ['government', 'ministry bureau customs commission committee department regulator'],
    ['council board', 'ministry bureau customs'],
  ]),
  organization: kindsOf([
    ['bank lender', 'association exchange think-tank university institute media alliance fund'],
    ['university college school', 'association exchange think-tank bank media fund alliance'],
    ['institute laboratory lab academy', 'association exchange bank media fund alliance'],
    ['association chamber federation guild union', 'exchange think-tank university institute bank media fund'],
    ['exchange bourse', 'association think-tank university institute bank media fund alliance'],
    ['fund', 'association exchange think-tank university institute bank media alliance'],
    ['foundation', 'exchange university bank media'],
    ['newspaper', 'association exchange think-tank university institute bank fund alliance'],
    ['alliance consortium cluster network hub incubator', 'exchange university bank media fund'],
  ]),
  policy: kindsOf([
    ['law act bill decree', 'designation programme list'],
    ['title designation status', 'plan measure'],
    ['plan blueprint roadmap strategy voucher', 'designation'],
    ['list roll', 'plan measure'],
  ]),
  event: kindsOf([
    ['fair expo exhibition', 'seminar visit congress'],
    ['forum seminar congress ceremony', 'expo'],
    ['visit tour mission trip', 'expo congress conference forum seminar'],
  ]),
  region: kindsOf([
    ['country nation', 'province city macro-region world-region zone district'],
    ['city town village municipality suburb metropolis', 'province country macro-region world-region zone'],
    ['province canton', 'country macro-region world-region zone district'],
    ['prefecture', 'country macro-region world-region zone district'],
    ['county district borough', 'country macro-region world-region'],
    ['state', 'macro-region world-region zone district'],
    ['zone park', 'province country macro-region world-region city'],
  ]),
};

/** Countries in which no province is a county or a district, and no city a province or a state. */
const LAYERED: ReadonlySet<string> = new Set(['china', 'united-states', 'india', 'germany', 'canada', 'australia']);
const LAYERS = kindsOf([
  ['county district borough', 'province'],
  ['province state', 'city'],
]);

const isOther = (rules: Kinds | undefined, noun: string, kind: string): boolean => rules?.get(noun)?.has(kind) ?? false;

/** Whether a thing may be called by this noun, as far as its kind tells. */
export function fitsNoun(noun: string, type: EntityType, kind: string | null, name: string): boolean {
  if (type === 'region') return fitsRegion(noun, kind, lookupWider(name));
  return kind === null || !isOther(OTHERS[type], noun, kind);
}

/** A name that several places have fits if one of them does. */
function fitsRegion(noun: string, kind: string | null, places: readonly Place[]): boolean {
  if (places.length === 0) return kind === null || !isOther(OTHERS.region, noun, kind);
  return places.some((place) => {
    if (isOther(OTHERS.region, noun, place.kind)) return false;
    const outer = ancestors(place);
    // Berlin lies in no state: it is one.
    const isCityState = noun === 'state' && outer[0]?.kind === 'country';
    return isCityState || !outer.some(({ id }) => LAYERED.has(id)) || !isOther(LAYERS, noun, place.kind);
  });
}
