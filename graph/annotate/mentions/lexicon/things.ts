/** Words of fields and wares that are too empty to stand alone, and nouns that frame them. All lower case, singular. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads that name no product or field by themselves, whatever adjectives stand before them. */
export const VACUOUS_NOUNS = list(`
item thing part business company firm enterprise range line series work unit offering activity operation sector industry field area market niche
brand idea growth job experience value future effort success example way place money difference use case kind type sort variety number share
percent yuan euro dollar million billion decision deal profit loss investment progress step mistake promise debut headway name fortune
sense room history headline contribution sale revenue output development breakthrough achievement call point reference start
comeback list most everything something anything nothing it them all loan people staff worker employee
much little more less first second third fun order small big new owner customer buyer client supplier maker manufacturer
provider vendor developer builder exporter producer house factory plant workshop base capacity site centre center presence network team subsidiary year month week day time
jump leap move effort impact living inroad giant champion leader pioneer sme startup start-up ecosystem chain environment policy measure plan
strategy reputation name bid offer statement announcement speech visit appearance choice transition shift record resource factor talent cluster
testing support training advice help access financing guidance consulting stake interest percentage tonne ton kilogram metre meter world country city province half third quarter majority proportion advantage strength foundation
result performance quality ability capability capital fund finance service production research innovation head chairman executive father son daughter
granddaughter grandson wife brother sister parent founder cooperation agreement contract partnership project programme campaign initiative award label title
degree expertise know-how tradition chance opportunity sector's self vitality hall address visitor exhibitor project talk share price overseas oversea abroad copy pupil
`);

/** Heads that need at least one word before them to say anything. */
export const LIGHT_NOUNS = list(`
product service solution technology good equipment system component accessory device material machine machinery tool instrument software item brand application supply
gear hardware facility platform model part module
`);

/** Words before a field or product that add nothing to its name. */
export const EMPTY_MODIFIERS = list(`
its their his her our own the a an this that these those such other various several many some more most few different various main core key major
leading new latest first good best better high-quality world-class top high-performance advanced sophisticated innovative specialised specialized
popular famous flagship home-grown domestic foreign local global whole entire same said related emerging pillar traditional important strategic
so-called only also just mainly chiefly mostly primarily both all each every any no two three four five six seven eight nine ten dozens hundreds
thousands nearly about over around roughly enough extra additional further annual total combined finished complete similar
own-brand niche landmark dominant competitive unknown sole exclusive quiet biggest largest private public well-known small large big tiny huge newly titled next-gen critical essential million billion thousand hundred
`);

/** Verbs that make, whose object is a product wherever a firm is their subject. */
export const MAKING_VERBS = list(`
makes manufactures manufacture manufactured manufacturing produces produce producing builds develops developing designs fabricates
moulds molds casts forges weaves brews grinds grind assembles assembling prints sells selling supplying making building machines exports
`);
/** Forms that are making only with a firm near: they are often something else. */
export const LOOSE_MAKING_VERBS = list(
  'cut cuts stamp stamps stamped presses pressed rolls rolled spins spun extrudes extruded coats polishes polished packages mills milled winds wound cast ground forged showed stitches sews sewed knits bottles cans etches welds carves sinters sintered packs makes make produced turns turning developed builds build sell sold shipped ships ship supply supplies supplied deliver delivered exported turned providing provides provide offers offering',
);

export const MAKER_NOUNS = list(
  'maker makers manufacturer manufacturers producer producers supplier suppliers builder builders vendor vendors developer developers provider providers exporter exporters',
);

/** Nouns that make the words before them an industry. */
export const INDUSTRY_NOUNS = list('industry industries sector sectors');
export const FIELD_NOUNS = list(
  'industry industries sector sectors field fields trade trades areas domains tracks clusters segments niches',
);

/** Established fields, recognised wherever a cue for a field of activity stands near. */
export const KNOWN_FIELDS = list(`
biomedicine biopharmacy biotechnology aerospace robotics semiconductors photonics nanomaterials pharmaceuticals petrochemicals telecommunications
electronics optoelectronics agriculture machinery mining shipbuilding logistics e-commerce fintech cosmetics textiles
`);

/** Plural nouns behind "whose" or "its" that are no products. */
export const NOT_PRODUCTS = list(`
sales shares profits revenues earnings employees workers staff customers clients buyers engineers founders owners shareholders investors subsidiaries factories plants
exports imports products goods services patents orders operations activities views members results headquarters premises offices roots origins executives managers rivals
competitors suppliers partners children sons daughters grandchildren parents hands eyes words ideas plans hopes prospects fortunes losses assets debts prices costs wages
margins efforts ambitions names numbers figures ranks forests peers incentives advantages talks works cities companies firms enterprises universities incomes facilities
halls workshops sites markets needs goals targets achievements challenges strengths weaknesses heirs labs laboratories rejects residents officials hosts people others
leaders supplies dealings accounts books finances backers doors walls beneficiaries winners entries applicants newcomers ties links
clusters zones districts provinces towns villages institutions banks funds measures policies services centres centers machines technologies solutions
`);
