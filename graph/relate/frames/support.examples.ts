import { type Examples, gives, givesNone } from '../example.ts';

export const SUPPORT_EXAMPLES = {
  'supports/verb': [
    gives(
      'The [Taihu Foundation|organization] supported [Delft University|organization].',
      'Taihu Foundation → Delft University',
    ),
    gives('[Jiaxing|region] will reward [little giants|policy].', 'Jiaxing → little giants'),
    gives(
      '[Delft University|organization] is funded by the [Taihu Foundation|organization].',
      'Taihu Foundation → Delft University',
    ),
    givesNone('The [Taihu Foundation|organization] has never supported [Delft University|organization].'),
    givesNone('[Lyon|region] refused to subsidise [Arven|company].'),
    givesNone('[Lyon|region] supported a bid that [Arven|company] had made.'),
  ],
  'supports/own': [
    gives("The [Lyon Council|agency] financed [Arven|company]'s new hall.", 'Lyon Council → Arven'),
    gives('The [Seed Council|organization] paid for half of [its|company=Acme] stand.', 'Seed Council → Acme'),
    gives(
      "Two thirds of [Acme|company]'s bill were covered by the [Green Bridge Plan|policy].",
      'Green Bridge Plan → Acme',
    ),
    gives("The [Green Bridge Plan|policy] pays half of [Arven|company]'s rent.", 'Green Bridge Plan → Arven'),
    givesNone("The [Seed Council|organization] did not pay for [Acme|company]'s stand."),
    givesNone("[Globex|company] financed [Arven|company]'s new hall."),
    givesNone("The [Trade Bureau|agency] paid a visit to [Acme|company]'s hall."),
  ],
  'supports/give': [
    gives('[Minhe Bank|organization] gives [Acme|company] export credit.', 'Minhe Bank → Acme'),
    gives(
      '[Jiaxing|region] will award 3 million yuan to firms identified as [little giants|policy].',
      'Jiaxing → little giants',
    ),
    gives('[Minhe Bank|organization] lent 40 million yuan to [Acme|company].', 'Minhe Bank → Acme'),
    gives('[Acme|company] has been awarded $150,000 by the [Iowa Authority|agency].', 'Iowa Authority → Acme'),
    givesNone('[Jiaxing|region] would not award any money to [Acme|company].'),
    givesNone('[Minhe Bank|organization] declined to lend 40 million yuan to [Arven|company].'),
    givesNone('[Minhe Bank|organization] paid a visit to [Arven|company].'),
  ],
  'supports/receive': [
    gives('[Acme|company] received a £2 million grant from [Blue Bank|organization].', 'Blue Bank → Acme'),
    gives('[Arven|company], which has won a €50,000 grant from [Lyon|region], will hire.', 'Lyon → Arven'),
    gives(
      '[Arven|company] and [Quill Robotics|company] obtained loans from [Minhe Bank|organization].',
      'Minhe Bank → Arven',
      'Minhe Bank → Quill Robotics',
    ),
    gives('A subsidy was received by [Arven|company] from the [Trade Bureau|agency].', 'Trade Bureau → Arven'),
    givesNone('[Acme|company] received visitors from [Blue Bank|organization].'),
    givesNone('[Arven|company] never received the grant it had asked [Lyon|region] for.'),
    givesNone('[Arven|company] hopes to get a loan from [Minhe Bank|organization].'),
    givesNone('[Arven|company] did not get a loan from [Minhe Bank|organization].'),
  ],
  'supports/funding': [
    gives('[Acme|company] received 3 million euros from the [Trade Bureau|agency].', 'Trade Bureau → Acme'),
    gives('[Arven|company] drew CHF 96,000 from the [Green Bridge Plan|policy] in May.', 'Green Bridge Plan → Arven'),
    gives('[Arven|company] got 18 million kwacha from the [Blue Fund|organization].', 'Blue Fund → Arven'),
    gives('[Acme|company] is receiving 700,000 yuan from [Xiamen|region].', 'Xiamen → Acme'),
    givesNone('[Arven|company] had sales of 4 million euros from the [Trade Bureau|agency].'),
    givesNone('[Arven|company] draws 40 percent of its staff from [Xiamen|region].'),
    gives('[Acme|company] won funding from the [Trade Bureau|agency] to build a line.', 'Trade Bureau → Acme'),
    gives('[Arven|company], which secured funds from the [Trade Bureau|agency], will hire.', 'Trade Bureau → Arven'),
    gives('Funding was obtained by [Acme|company] under the [Green Bridge Plan|policy].', 'Green Bridge Plan → Acme'),
    givesNone('[Acme|company] did not get funding from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] wants to win funding from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] won praise from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] received a request for funding from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] received a letter about aid from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] got a warning about state aid from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] secured an order for fund software from the [Trade Bureau|agency].'),
    givesNone('[Acme|company] attracted aid workers from the [Trade Bureau|agency].'),
  ],
  'supports/under': [
    gives('[Acme|company] has been paid CZK 17m under the [Green Bridge Plan|policy].', 'Green Bridge Plan → Acme'),
    gives('Under the [Green Bridge Plan|policy], [Acme|company] receives 1 million yuan.', 'Green Bridge Plan → Acme'),
    gives(
      'It issued the [Ten Articles|policy], according to which those recognized as [little giants|policy] will be given a reward.',
      'Ten Articles → little giants',
    ),
    gives(
      '[Quill Robotics|company], which was paid 400,000 euros under the [Green Bridge Plan|policy], will hire.',
      'Green Bridge Plan → Quill Robotics',
    ),
    gives(
      'According to the [Ten Articles|policy], [little giants|policy] are granted a reward.',
      'Ten Articles → little giants',
    ),
    givesNone('Under the [Green Bridge Plan|policy], [Acme|company] grew.'),
    givesNone('[Quill Robotics|company] has not received any grant under the [Green Bridge Plan|policy].'),
  ],
  'supports/goes': [
    gives(
      'The [Green Bridge Plan|policy] has paid out. The largest award goes to [Acme|company].',
      'Green Bridge Plan → Acme',
    ),
    gives(
      'A grant of the [Seed Council|organization] went to [Arven|company] and [Quill Robotics|company].',
      'Seed Council → Arven',
      'Seed Council → Quill Robotics',
    ),
    gives(
      'The [Green Bridge Plan|policy] names its winners: one million yuan goes to [Arven|company].',
      'Green Bridge Plan → Arven',
    ),
    gives(
      'The [Green Bridge Plan|policy] is in its third year, and most of its loans went to [Arven|company].',
      'Green Bridge Plan → Arven',
    ),
    givesNone('The [Green Bridge Plan|policy] has paid out. Visitors go to [Acme|company].'),
    givesNone('The [Green Bridge Plan|policy] is open. Its award will not go to [Arven|company].'),
    givesNone('The [Green Bridge Plan|policy] is open. Its award may go to [Arven|company].'),
  ],
  'supports/noun': [
    gives('a loan from [Blue Bank|organization] to [Acme|company]', 'Blue Bank → Acme'),
    gives('[Acme|company] had been living off a loan from [Blue Bank|organization].', 'Blue Bank → Acme'),
    gives("[Minhe Bank|organization]'s loans for [Arven|company] run for nine years.", 'Minhe Bank → Arven'),
    givesNone('a letter from [Blue Bank|organization] to [Acme|company]'),
    givesNone('[Arven|company] has no loan from [Minhe Bank|organization].'),
    givesNone('a loan from [Ida Holm|person] to [Arven|company]'),
  ],
} satisfies Examples;
