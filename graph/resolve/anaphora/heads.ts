/** Nouns by which a thing is taken up again ("the bureau", "the Suzhou firm"), by the types of what they may stand for. */
import type { EntityType } from '../../ontology.ts';

const NOUNS: Partial<Record<EntityType, string>> = {
  company:
    'company firm group manufacturer maker producer supplier start-up startup enterprise business workshop works foundry factory mill specialist developer builder designer issuer applicant borrower newcomer subsidiary outfit venture operator exporter distributor retailer brewer assembler subcontractor contractor integrator toolmaker corporation concern spin-off tenant winner recipient champion plaintiff seller vendor unit plant shop house maker bidder debutant pioneer upstart arm parent buyer customer client investor acquirer partner publisher printer processor refiner smelter forge tannery dairy shipyard yard employer multinational conglomerate holding',
  region:
    'city town province county district state region country nation village municipality prefecture zone park area island borough capital republic canton land emirate port metropolis township suburb territory commune estate valley hub continent bloc',
  agency:
    'ministry bureau department commission committee authority agency customs office administration government council regulator court board directorate secretariat inspectorate municipality treasury auditor watchdog police army administrator commissioner parliament body',
  organization:
    'association institute university college school bank fund exchange bourse chamber federation foundation alliance consortium union laboratory academy centre center society lender hub incubator cluster network guild cooperative body lab trust club think-tank tank organisation organization newspaper investor insurer catapult jury organiser organizer',
  policy:
    'plan programme program scheme initiative policy law act list campaign label title designation status award roll guideline rule regulation strategy roadmap notice charter certificate measure action package voucher project pilot budget fund prize distinction bill decree blueprint',
  event:
    'fair expo exhibition conference forum seminar summit ceremony meeting congress visit symposium workshop show salon event edition gathering session hearing tour gala trip mission day week convention',
  person:
    'man woman official director founder co-founder chairman chairwoman chairperson president minister mayor governor chief boss executive engineer professor owner entrepreneur researcher secretary spokesman spokeswoman spokesperson economist analyst manager commissioner head physicist chemist scientist inventor veteran deputy doctor widow widower son daughter brother sister father mother husband wife',
  industry: 'sector industry trade field business segment niche',
  product:
    'product device machine system instrument valve pump sensor component part material engine tool equipment unit model line range software',
};

/** Noun (lemma) → types it may stand for. */
export const HEAD_TYPES: ReadonlyMap<string, readonly EntityType[]> = readNouns();

const ANY: readonly EntityType[] = ['company', 'agency', 'organization', 'region', 'policy', 'event', 'product'];
const GROUPS: readonly EntityType[] = ['company', 'agency', 'organization', 'region', 'product'];
const PERSON: readonly EntityType[] = ['person'];
const SPEAKING: readonly EntityType[] = ['company', 'agency', 'organization', 'region', 'person'];

/** Pronoun → types it may stand for. */
export const PRONOUN_TYPES: ReadonlyMap<string, readonly EntityType[]> = new Map(
  (
    [
      ['it its itself', ANY],
      ['they their them themselves both', [...GROUPS, 'person']],
      ['he his him himself she her hers herself', PERSON],
      ['i my me mine', SPEAKING],
      ['we our us ours ourselves', SPEAKING],
      ['you your', SPEAKING],
      ['who whom', [...PERSON, 'company']],
      ['which whose', [...ANY, 'person', 'industry']],
      ['there here', ['region', 'event', 'company', 'organization']],
      ['this that these those', ['policy', 'company', 'event', 'region']],
      ['one another', ['company', 'organization', 'agency']],
    ] as const
  ).flatMap(([words, types]) => words.split(' ').map((word) => [word, types] as const)),
);

function readNouns(): Map<string, EntityType[]> {
  const types = new Map<string, EntityType[]>();
  for (const [type, nouns] of Object.entries(NOUNS) as [EntityType, string][])
    for (const noun of nouns.split(' ')) {
      const list = types.get(noun);
      if (!list) types.set(noun, [type]);
      else if (!list.includes(type)) list.push(type);
    }
  return types;
}

/** Forms of one pronoun; a man and a woman are told apart elsewhere. */
const FORMS: Readonly<Record<string, string>> = {
  its: 'it',
  itself: 'it',
  their: 'they',
  them: 'they',
  his: 'he',
  him: 'he',
  she: 'he',
  her: 'he',
  hers: 'he',
  my: 'i',
  me: 'i',
  mine: 'i',
  our: 'we',
  us: 'we',
  ours: 'we',
  ourselves: 'we',
  your: 'you',
  whom: 'who',
  whose: 'which',
};

/** The pronoun that a word is a form of; other words are themselves. */
export const pronounOf = (word: string): string => FORMS[word] ?? word;

export const isWe = (word: string): boolean => pronounOf(word) === 'we';
