import clusters from './clusters.data.json' with { type: 'json' };
import { hashWord } from './features.ts';

/**
 * Words of one meaning, as lemmas: what a rare word says about a relation is learnt from the common words of its class.
 * A word may stand in several classes.
 */
const CLASSES: Readonly<Record<string, string>> = {
  make: 'make manufacture produce build fabricate craft assemble machine forge cast mould mold weave spin print press extrude turn-out churn roll brew process bottle can coat grind stamp weld grow refine formulate mill',
  maker:
    'maker manufacturer producer builder fabricator foundry workshop forge mill plant assembler processor developer supplier specialist designer toolmaker brewer grower refiner printer moulder caster weaver integrator',
  develop:
    'develop design invent engineer devise pioneer create patent perfect research prototype conceive commercialise commercialize innovate',
  product:
    'product range line portfolio model device component part machine equipment system instrument catalogue flagship goods output offering ware bestseller',
  field:
    'industry sector field business trade segment niche market area domain technology speciality specialty specialism discipline branch cluster chain economy track activity vertical',
  specialise:
    'specialise specialize focus concentrate engage dedicate devote active operate work deal cluster centre center lean span cover range dominate excel',
  supply: 'supply provide deliver ship furnish equip feed source serve outfit fit stock distribute provision',
  supplier: 'supplier vendor provider contractor subcontractor distributor source',
  customer: 'customer client buyer user purchaser account order offtaker importer consumer taker contract',
  sell: 'sell market retail trade vend offer license lease rent export resell',
  export: 'export ship dispatch overseas abroad import sell consignment shipment destination market foreign buyer',
  reach: 'reach go end enter land find use install run serve travel head carry turn arrive',
  buy: 'buy purchase acquire order take procure source obtain import',
  acquire: 'acquire acquisition takeover buy takeover absorb merge merger purchase majority buyout',
  own: 'own hold stake share shareholder shareholding owner controlling belong majority minority equity holding percent interest',
  parent:
    'parent group holding subsidiary unit arm division branch affiliate wholly-owned owned part spin-off offshoot sister',
  found: 'found establish start create set launch form incorporate begin register co-found cofound open originate',
  founder: 'founder co-founder cofounder creator inventor brainchild founding entrepreneur start',
  spin: 'spin spin-off spin-out spun-out offshoot carve born emerge venture joint',
  invest:
    'invest investment back fund finance capital inject stake round raise lead join participate chip seed series funding financing backer investor venture equity',
  lend: 'lend loan credit borrow financing line facility guarantee bond mortgage overdraft lender insure insurance underwrite',
  grant:
    'grant subsidy award reward give pay allocate hand fund funding receive get draw money bonus prize rebate disburse voucher contribute cover reimburse stipend match earmark budget',
  help: 'help support assist back aid promote nurture cultivate foster encourage boost advise coach mentor train service guide incubate subsidise subsidize guarantee protect serve favour accelerate strengthen champion',
  designate:
    'designate name recognise recognize accredit certify select list label honour honor award title status rank confirm approve qualify choose pick admit include join earn win gain win inscribe crown add grade rate classify recognition accreditation certification certificate label designation rename',
  titled:
    'title label status designation list roll roster honour badge rank tag certificate batch cohort accolade distinction mark seal',
  revoke: 'revoke strip lose withdraw remove cancel drop expire lapse disqualify delist fail',
  stock:
    'list float debut ipo flotation listing share stock bourse exchange board ticker trade trading quote prospectus',
  administer:
    'administer run manage launch issue publish introduce unveil set roll adopt announce release draft create oversee operate implement pass enact promulgate sponsor deliver propose supervise formulate coordinate initiate start amend revise approve update',
  policy:
    'policy plan programme program scheme initiative campaign measure law regulation guideline act rule list notice action fund strategy roadmap incentive subsidy blueprint charter',
  located: 'base headquarter locate situate site stand sit nestle house lie home settle move relocate set find',
  place:
    'headquarters office plant factory site campus base workshop home facility warehouse town village outskirts street park hall premises seat centre location hub',
  opens: 'open build expand inaugurate commission break erect add start operate run',
  part: 'part belong include cover comprise consist within among member constituent district borough suburb outside north south east west centre capital administer jurisdiction form',
  attend:
    'attend participate join visit speak present exhibit show tell address appear meet chair moderate sit deliver travel demonstrate display unveil launch gather welcome debut',
  host: 'host organise organize hold stage sponsor run co-host co-organise convene arrange undertake mount stage put organiser organizer sponsorship',
  event:
    'fair expo exhibition event conference seminar forum summit ceremony meeting workshop congress visit show symposium gala stand booth hall edition delegate exhibitor visitor session',
  partner:
    'partner partnership cooperate cooperation collaborate collaboration agreement memorandum alliance jointly team joint together tie deal sign co-develop mou pact ally contract with',
  say: 'say tell note add explain comment announce report state argue believe recall admit write claim confirm stress warn reckon put according remark insist acknowledge point',
  head: 'head lead run chair manage direct oversee govern preside serve command steer helm charge supervise',
  post: 'director chairman chairwoman chair president chief executive manager head minister mayor governor secretary commissioner officer spokesman spokeswoman spokesperson deputy vice chief founder professor researcher engineer economist analyst partner owner boss dean rector fellow official leader member adviser advisor scientist lecturer consultant representative counsellor councillor magistrate ceo cfo cto md coo chairperson principal secretary-general treasurer auditor inspector curator coordinator lawyer editor technologist metallurgist chemist',
  appoint:
    'appoint name elect hire join succeed replace become take promote retire resign leave step quit poach work spend depart recruit',
  former: 'former formerly ex once previously retired late then ex- old',
  deny: 'deny reject refuse decline not no never without neither nor fail cancel abandon refute dispute none nothing rule scrap',
  plan: 'plan aim hope intend want expect propose seek consider apply may might could would target mull discuss negotiate weigh talk bid prepare if whether should possible potential future',
  compete: 'rival compete competitor against versus unlike while whereas beat outpace overtake compare comparison than',
  rank: 'rank first second third top lead place position behind ahead follow',
  count: 'count number total have host boast account home house gather concentrate record tally',
  employ: 'employ worker staff employee workforce people job team hire payroll headcount',
  research:
    'university institute laboratory academy college school research graduate study faculty professor campus student phd doctorate alumnus educate teach',
  license: 'license permit patent standard approval regulator approve authorise authorize clearance',
};

/** Hash of a lemma → hashes of its classes. */
const meanings = readMeanings();
const NONE: readonly number[] = [];

/** What kinds of words a lemma, given by its hash as a signed number, belongs to. */
export function meaningsOf(lemma: number): readonly number[] {
  return meanings.get(lemma) ?? NONE;
}

function readMeanings(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const add = (word: string, meaning: string): void => {
    const key = hashWord(word) | 0;
    const list = found.get(key);
    if (list) list.push(hashWord(meaning) | 0);
    else found.set(key, [hashWord(meaning) | 0]);
  };
  for (const [name, words] of Object.entries(CLASSES)) for (const word of new Set(words.split(' '))) add(word, name);
  clusters.words.forEach((words: string[], id: number) => {
    for (const word of words) add(word, `cluster ${id}`);
  });
  return found;
}
