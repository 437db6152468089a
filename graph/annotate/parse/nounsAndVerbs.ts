/**
 * English words that are noun and verb alike ("exports", "plans"), which news is full of and taggers get wrong: for
 * these the tagger learns what their neighbours say, for all of them together.
 */
const BOTH = new Set(
  (
    'access account address advance aid aim air answer appeal approach arm arrest attack attempt award back ban bank ' +
    'bar base bill block board bond book boost box brand break build buy call campaign cap care cast cause ' +
    'challenge change charge claim close command comment concern conduct contact contract control cost counter cover ' +
    'crack crash credit curb cut damage date deal debate decline decrease delay demand design ' +
    'detail discount dispatch display dispute divide document double draft drain drive drop dump ease edge ' +
    'effect end escape estimate exchange exhibit exit experience export face fall farm favour ' +
    'favor feature fear field fight figure file film finance find fine fire fish flow focus force forecast form ' +
    'forge frame freeze fuel function fund gain gauge grant group guarantee guard guide halt hand harm harvest ' +
    'haul head help highlight hike hint hire hit hold hope host house impact import increase influence ' +
    'interest issue judge jump label lack land lapse launch lead leak lease level lift limit line link list ' +
    'load loan lock look lower make manufacture map mark market master match measure mine mix model ' +
    'monitor motor move name need net note notice number offer open orbit order outline output pace ' +
    'pack package panel part partner patent pause pay permit phase pilot pipe place plan plant play pledge plunge ' +
    'point pool post power praise press price print prize probe process profile profit ' +
    'program programme progress project promise protest pull pump purchase push question quote ' +
    'race raid rail rally ramp range rank rate reach rebate rebound record recruit reform refuse regard release ' +
    'relief remark rent repair reply report request rescue research reserve result retail return review ' +
    'reward ride rise risk rival roll rule rush sample sanction save scale schedule scrap screen seal ' +
    'search seat sell sense service set shape share shift ship shock shop show side sign signal slide slow ' +
    'slump smelt source spark speed spend split sponsor spread spur stage stake stand start state steer step stock ' +
    'stop store strike study suit supply support surge survey swap switch tackle talk tap target task ' +
    'tax team test throw tie tip title top total touch tour track trade transfer transport travel treat trend ' +
    'trial trigger trim triple truck trust try turn upgrade use value venture view visit volume vote vow wage walk ' +
    'want warn warrant waste watch weigh win work worry yield'
  ).split(' '),
);

/** 0 for a word that is not of both kinds; 1 for the bare form ("export"), 2 for the one with s ("exports"). */
export function doubleForm(word: string): number {
  if (BOTH.has(word)) return 1;
  if (!word.endsWith('s') || word.length < 4) return 0;
  const stem = word.slice(0, -1);
  if (BOTH.has(stem)) return 2;
  if (!word.endsWith('es')) return 0;
  return BOTH.has(word.slice(0, -2)) || (word.endsWith('ies') && BOTH.has(`${word.slice(0, -3)}y`)) ? 2 : 0;
}
