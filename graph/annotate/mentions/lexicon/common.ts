/** Words that, however capitalised, name nothing. All lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Function words and everyday adverbs that open sentences. */
export const FUNCTION_WORDS = list(`
a an the this that these those it its he she his her hers him they them their theirs we us our ours you your i me my mine
who whom whose which what when where why how there here then thus hence so such same other others another each every both
either neither all any some many much more most several few fewer less least no none nobody nothing anybody anyone anything somebody someone something everybody everyone everything not nor and or but yet
if unless until till since because although though while whereas whether as than like unlike despite during before after
above below under over between among amid amidst against about across along around at by for from in inside into near of off on onto
out outside per through throughout to toward towards up upon via with within without also again already always even ever
just only still too very well once twice now today yesterday tomorrow tonight recently lately currently meanwhile however
moreover furthermore besides otherwise instead indeed perhaps maybe therefore nevertheless nonetheless together further
later earlier formerly previously next last first second third fourth fifth sixth seventh eighth ninth tenth
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half dozens hundreds thousands
be is are was were been being am do does did done has have had having can could will would shall should may might must
let get gets got make makes made take takes given according based founded established set asked approved suggested titled
listed spun started visiting accept read manage contact follow subscribe sign compared including included regarding
concerning following said says added adding noted speaking looking going coming put being backed built born owned led
launched held located headquartered known called named thanks due owing ahead nearly almost roughly approximately
ask see meet consider think ready welcome experts officials analysts figures data statistics sources citing yes
`);

export const MONTHS_AND_DAYS = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
spring summer autumn winter christmas easter ramadan diwali
`);

/** Where people read and say things: rarely a firm. */
export const NETWORKS = list('wechat weibo facebook twitter linkedin youtube tiktok instagram whatsapp');

/** Acronyms and units of business prose that stand in capitals without naming a thing of the ontology. */
export const GENERIC_CAPITALS: ReadonlySet<string> = new Set([
  ...NETWORKS,
  ...list(`
sme smes msme msmes gdp ipo ipos ceo cfo cto coo chairman ai iot r&d rmb usd eur gbp cny inr jpy krw yuan rs us$ r$ pdf faq ok tv pc
pcs it hr pr b2b b2c esg kpi kpis gmv roe led leds lcd oled 3d 5g 6g 4g vr ar xr ml ict covid covid-19 coronavirus q1 q2 q3 q4 h1 h2 fy
hvac cnc rfid erp scada cctv ccus pcr mri pcb pcbs igbt fpga adas
ep lp dvd cd vat fdi ppp mba phd ph.d dna rna mrna gps usb api saas gaap ebitda cpi ppi pmi nev nevs ev evs lng lpg uv oem oems odm i ii iii iv
series class phase stage no no. vol issue chart photo photos source note notes figure table editor writer reporter image images
state
internet web english chinese french german spanish a.m. p.m. ltd llc covid19 gmt est cet pst utc jr sr ipr
update updated release time text news home copyright dateline
`),
]);
