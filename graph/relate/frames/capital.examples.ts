import { type Examples, gives, givesNone } from '../example.ts';

export const CAPITAL_EXAMPLES = {
  'invest/verb': [
    gives('[Blue Fund|organization] invested 8 million euros in [Acme|company].', 'Blue Fund → Acme'),
    gives(
      '[Blue Fund|organization], which put 8 million euros into [Acme|company] in January, agreed.',
      'Blue Fund → Acme',
    ),
    gives(
      'The 40 million yuan that [Harbour Capital|company] injected into [Nordvale Optics|company] came in June.',
      'Harbour Capital → Nordvale Optics',
    ),
    gives(
      '[Stella Marsh|person] and [Kite Partners|company] have poured $12 million into [Tessera Foods|company].',
      'Stella Marsh → Tessera Foods',
      'Kite Partners → Tessera Foods',
    ),
    gives(
      'Some 90 million euros were pumped into [Tessera Foods|company] by [Kite Partners|company].',
      'Kite Partners → Tessera Foods',
    ),
    givesNone('[Acme|company] expects to invest in [Turin|region].'),
    givesNone('[Acme|company] refused to invest in [Globex|company].'),
    givesNone('If [Kite Partners|company] invests in [Tessera Foods|company], jobs will follow.'),
    givesNone('[Kite Partners|company] put its name into a brochure of [Tessera Foods|company].'),
  ],
  'invest/acquire': [
    gives('[Globex|company] acquired [Acme|company] in May.', 'Globex → Acme'),
    gives('[Acme|company] was bought in May by [Globex|company].', 'Globex → Acme'),
    gives(
      '[Nordvale Optics|company], acquired last year by [Harbour Capital|company], moved its plant.',
      'Harbour Capital → Nordvale Optics',
    ),
    gives(
      '[Harbour Capital|company], which backs [Tessera Foods|company] and [Quill Robotics|company], is in Dublin.',
      'Harbour Capital → Tessera Foods',
      'Harbour Capital → Quill Robotics',
    ),
    givesNone('[Globex|company] had hoped to buy [Acme|company].'),
    givesNone('[Globex|company] bought pumps from [Acme|company].'),
    givesNone('Regulators rejected a proposal by [Harbour Capital|company] to buy [Tessera Foods|company].'),
    givesNone('If [Harbour Capital|company] buys [Nordvale Optics|company], the plant may close.'),
  ],
  'invest/takeover': [
    gives("Analysts welcomed [Globex|company]'s takeover of [Acme|company].", 'Globex → Acme'),
    gives('The acquisition of [Acme|company] by [Globex|company] was completed in June.', 'Globex → Acme'),
    gives('[Globex|company] is in Leeds. Its purchase of [Acme|company] was paid in cash.', 'Globex → Acme'),
    givesNone("Regulators blocked [Globex|company]'s proposed takeover of [Acme|company]."),
    givesNone("[Globex|company]'s purchase of pumps from [Acme|company] cost 4 million euros."),
    givesNone('[Globex|company] denied an acquisition of [Acme|company].'),
  ],
  'invest/stake': [
    gives('[Globex|company] holds a 15% stake in [Acme|company].', 'Globex → Acme'),
    gives(
      '[Nordvale Optics|company], in which [Harbour Capital|company] holds a 20% stake, moved its plant.',
      'Harbour Capital → Nordvale Optics',
    ),
    gives(
      'A third of the shares in [Tessera Foods|company] are held by [Stella Marsh|person].',
      'Stella Marsh → Tessera Foods',
    ),
    gives(
      'Having bought a minority interest in [Quill Robotics|company], [Orchard Fund|organization] took a seat on the board.',
      'Orchard Fund → Quill Robotics',
    ),
    gives(
      '[Orchard Fund|organization] and [Stella Marsh|person] took stakes in [Quill Robotics|company] last spring.',
      'Orchard Fund → Quill Robotics',
      'Stella Marsh → Quill Robotics',
    ),
    gives('[Acme|company] went public. [Ida Holm|person] keeps 41.2%.', 'Ida Holm → Acme'),
    gives('[Acme|company] is growing. [Globex|company] owns 30 per cent of the shares.', 'Globex → Acme'),
    givesNone('[Acme|company] is growing. [Globex|company] takes 46 percent of [its|company=Acme] lamps.'),
    givesNone('[Acme|company] is growing. [Globex|company] has a share of 40 percent of the world market.'),
    givesNone('[Acme|company] is growing. [Orchard Fund|organization] took stakes in nine of the 134 firms.'),
    givesNone('[Orchard Fund|organization] took [us|company=Acme] to fairs and covered 50 per cent of the stand.'),
    givesNone('[Globex|company] wants to buy a stake in [Acme|company].'),
    givesNone('[Harbour Capital|company] does not own any shares in [Tessera Foods|company].'),
    givesNone('If [Harbour Capital|company] takes a stake in [Nordvale Optics|company], both boards must vote.'),
  ],
  'invest/sold-to': [
    gives('[Acme|company] was sold to [Globex|company] in 2020.', 'Globex → Acme'),
    gives(
      '[Stella Marsh|person] sold [Quill Robotics|company] to [Nordvale Optics|company] for 9 million euros.',
      'Nordvale Optics → Quill Robotics',
    ),
    gives(
      '[Quill Robotics|company], sold to [Nordvale Optics|company] in 2019, makes arms.',
      'Nordvale Optics → Quill Robotics',
    ),
    gives(
      'The family, which has sold [Quill Robotics|company] to [Nordvale Optics|company], retired.',
      'Nordvale Optics → Quill Robotics',
    ),
    givesNone('[Acme|company] was not sold to [Globex|company].'),
    givesNone('[Stella Marsh|person] refused to sell [Quill Robotics|company] to [Nordvale Optics|company].'),
    givesNone('[Quill Robotics|company] sold two lathes to [Nordvale Optics|company].'),
    givesNone('[Quill Robotics|company] could be sold to [Nordvale Optics|company].'),
  ],
  'invest/round': [
    gives(
      '[Acme|company] has raised 40 million euros in a round led by [Kite Partners|company].',
      'Kite Partners → Acme',
    ),
    gives("[Blue Fund|organization] led [Acme|company]'s funding round.", 'Blue Fund → Acme'),
    gives(
      'The second round of [Quill Robotics|company] was led by [Kite Partners|company].',
      'Kite Partners → Quill Robotics',
    ),
    gives(
      '[Orchard Fund|organization], which joined a financing round for [Quill Robotics|company], is in Oslo.',
      'Orchard Fund → Quill Robotics',
    ),
    gives(
      '[Kite Partners|company] and [Orchard Fund|organization] co-led a funding round in [Tessera Foods|company].',
      'Kite Partners → Tessera Foods',
      'Orchard Fund → Tessera Foods',
    ),
    givesNone('[Blue Fund|organization] led a delegation to [Acme|company].'),
    givesNone('[Kite Partners|company] declined to lead a funding round for [Quill Robotics|company].'),
    givesNone("[Kite Partners|company] may join [Tessera Foods|company]'s next funding round."),
  ],
  'invest/raise': [
    gives(
      '[Acme|company] raised £7.5 million in February from [Blue Ventures|company] and [Jane Roe|person].',
      'Blue Ventures → Acme',
      'Jane Roe → Acme',
    ),
    gives(
      '[Quill Robotics|company], which secured 30 million yuan from [Orchard Fund|organization], will hire.',
      'Orchard Fund → Quill Robotics',
    ),
    gives(
      'Having attracted an investment from [Kite Partners|company] of $4 million, [Tessera Foods|company] moved.',
      'Kite Partners → Tessera Foods',
    ),
    gives(
      '[Nordvale Optics|company] closed a financing round and obtained €3 million from [Kite Partners|company].',
      'Kite Partners → Nordvale Optics',
    ),
    gives(
      '$4 million was raised by [Tessera Foods|company] from [Stella Marsh|person].',
      'Stella Marsh → Tessera Foods',
    ),
    givesNone('[Acme|company] received a £2 million grant from [Blue Fund|organization].'),
    givesNone('[Quill Robotics|company] hopes to raise 30 million yuan from [Orchard Fund|organization].'),
    givesNone(
      '[Quill Robotics|company] failed to raise the 30 million yuan it sought from [Orchard Fund|organization].',
    ),
  ],
  'invest/investor': [
    gives('[Blue Fund|organization], an investor in [Acme|company], agreed.', 'Blue Fund → Acme'),
    gives(
      "[Tessera Foods|company]'s largest shareholder, [Stella Marsh|person], stayed away.",
      'Stella Marsh → Tessera Foods',
    ),
    gives(
      '[Kite Partners|company] and [Orchard Fund|organization] are backers of [Quill Robotics|company].',
      'Kite Partners → Quill Robotics',
      'Orchard Fund → Quill Robotics',
    ),
    gives(
      'Investors in [Quill Robotics|company] include [Orchard Fund|organization].',
      'Orchard Fund → Quill Robotics',
    ),
    gives(
      'As a shareholder of [Nordvale Optics|company], [Kite Partners|company] backed the merger.',
      'Kite Partners → Nordvale Optics',
    ),
    gives(
      '[Kite Partners|company] and [Orchard Fund|organization] are among the backers of [Quill Robotics|company].',
      'Kite Partners → Quill Robotics',
      'Orchard Fund → Quill Robotics',
    ),
    gives(
      "[Quill Robotics|company]'s investors include [Orchard Fund|organization], [Kite Partners|company] and [Arven|company].",
      'Orchard Fund → Quill Robotics',
      'Kite Partners → Quill Robotics',
      'Arven → Quill Robotics',
    ),
    givesNone('[Acme|company] met investors from [Blue Fund|organization].'),
    givesNone('[Kite Partners|company] is not a shareholder of [Tessera Foods|company].'),
    givesNone('[Kite Partners|company] wants to become a shareholder in [Nordvale Optics|company].'),
  ],
  'listed/verb': [
    gives(
      '[Acme|company] landed on the [Shenzhen Stock Exchange|organization] in May.',
      'Acme → Shenzhen Stock Exchange',
    ),
    gives('[Acme|company], listed on the [Oslo Exchange|organization] since June, grew.', 'Acme → Oslo Exchange'),
    gives('Shares of [Acme|company] began trading on the [Oslo Exchange|organization].', 'Acme → Oslo Exchange'),
    gives(
      '[Tessera Foods|company] and [Arven|company], which trade on the [Milan Exchange|organization], rose.',
      'Tessera Foods → Milan Exchange',
      'Arven → Milan Exchange',
    ),
    gives(
      '[Tessera Foods|company] (TF) and [Arven|company] (ARV) were listed on the [Milan Exchange|organization].',
      'Tessera Foods → Milan Exchange',
      'Arven → Milan Exchange',
    ),
    givesNone('[Acme|company] plans to list on the [Oslo Exchange|organization].'),
    givesNone('[Acme|company] is not listed on the [Oslo Exchange|organization].'),
  ],
  'listed/noun': [
    gives('[Acme|company] made its debut on the [Oslo Exchange|organization].', 'Acme → Oslo Exchange'),
    gives(
      '[Nordvale Optics|company], which completed its listing on the [Milan Exchange|organization], rose.',
      'Nordvale Optics → Milan Exchange',
    ),
    gives(
      'Having begun trading on the [Milan Exchange|organization], [Nordvale Optics|company] doubled in value.',
      'Nordvale Optics → Milan Exchange',
    ),
    gives(
      '[Tessera Foods|company] and [Quill Robotics|company] celebrated their debuts on the [Milan Exchange|organization].',
      'Tessera Foods → Milan Exchange',
      'Quill Robotics → Milan Exchange',
    ),
    givesNone('[Acme|company] might make its debut on the [Oslo Exchange|organization].'),
    givesNone('[Nordvale Optics|company] has not yet completed its listing on the [Milan Exchange|organization].'),
    givesNone('[Nordvale Optics|company] began talks on a flotation with the [Milan Exchange|organization].'),
  ],
} satisfies Examples;
