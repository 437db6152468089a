import { type Examples, gives, givesNone } from '../example.ts';

export const PEOPLE_EXAMPLES = {
  'post/beside': [
    gives(
      '[Jane Roe|person], chief economist of publicly owned lender [Seebank|organization], agreed.',
      'Jane Roe holds_post Seebank',
    ),
    gives('[Arven|company] counsel [Ida Holm|person] agreed.', 'Ida Holm holds_post Arven'),
    gives('[Paolo Neri|person], president of widely praised [Arven|company], came.', 'Paolo Neri holds_post Arven'),
    givesNone('[Jane Roe|person], a director, spoke of [Arven|company].'),
    givesNone('[Jane Roe|person], an analyst covering state-run [Arven|company], agreed.'),
    gives('[Arven|company] founder and chief executive [Ida Holm|person] agreed.', 'Ida Holm holds_post Arven'),
    gives(
      '[Arven|company] and [Globex|company] director [Ida Holm|person] agreed.',
      'Ida Holm holds_post Arven',
      'Ida Holm holds_post Globex',
    ),
    gives('[Norway|region] and [Sweden|region] president [Ida Holm|person] agreed.', 'Ida Holm holds_post Sweden'),
    gives('They sued [Arven|company] and [Globex|company] director [Ida Holm|person].', 'Ida Holm holds_post Globex'),
    givesNone('Beside [Arven|company] he met the director and [Ida Holm|person].'),
    givesNone('Talks between [Norway|region] and president [Ida Holm|person] failed.'),
    givesNone('The [Ministry of Trade|agency] and president [Ida Holm|person] agreed.'),
    givesNone('They fined [Arven|company] then chairman [Ida Holm|person] left.'),
    givesNone('He left [Arven|company] when director [Ida Holm|person] came.'),
    givesNone('[Norway|region] critic and president [Ida Holm|person] came.'),
    givesNone('[Paolo Neri|person], manager of the band signed with [Arven|company], came.'),
    givesNone('[Paolo Neri|person], manager of the pension fund invested with [Arven|company], came.'),
  ],
  'post/of': [
    gives('She met [Jane Roe|person] of [Acme|company].', 'Jane Roe holds_post Acme'),
    gives(
      '"Fees rose," said [Ida Holm|person] of the [Seed Council|organization].',
      'Ida Holm holds_post Seed Council',
    ),
    gives(
      'Letters from [Paolo Neri|person] from the [Trade Bureau|agency] were read out.',
      'Paolo Neri holds_post Trade Bureau',
    ),
    gives('[Paolo Neri|person], of [Arven|company], was glad.', 'Paolo Neri holds_post Arven'),
    gives('[Ida Holm|person] at [Arven|company] was glad.', 'Ida Holm holds_post Arven'),
    givesNone('She met [Jane Roe|person] near [Acme|company].'),
    givesNone('She told [Ida Holm|person] about [Arven|company].'),
    givesNone('She read of [Arven|company] and of [Ida Holm|person].'),
  ],
  'post/minister': [
    gives(
      'The [Ministry of Trade|agency/ministry] grew. [Li Wei|person], minister of trade, agreed.',
      'Li Wei holds_post Ministry of Trade',
    ),
    gives(
      'The [Ministry of Trade|agency/ministry] moved. The minister of trade, [Li Wei|person], was glad.',
      'Li Wei holds_post Ministry of Trade',
    ),
    gives(
      'The [Ministry of Trade|agency/ministry] moved. [Li Wei|person] is minister for trade.',
      'Li Wei holds_post Ministry of Trade',
    ),
    givesNone('The [Ministry of Trade|agency/ministry] grew. [Li Wei|person], shadow minister of trade, agreed.'),
    givesNone(
      'The [Ministry of Industry|agency/ministry] grew. [Li Wei|person], minister of industry and trade, agreed.',
    ),
    givesNone('The [Ministry of Trade|agency/ministry] moved. [Li Wei|person] met the minister of trade.'),
    givesNone('The [Ministry of Trade|agency/ministry] moved. [Li Wei|person] is not the minister of trade.'),
  ],
  'post/leader': [
    gives('[Poland|region/country] grew. Polish President [Marek Dolny|person] came.', 'Marek Dolny holds_post Poland'),
    gives('[Poland|region/country] grew. Prime Minister [Marek Dolny|person] came.', 'Marek Dolny holds_post Poland'),
    gives(
      '[Gujarat|region/province] grew. Deputy Chief Minister [Arun Rao|person] came.',
      'Arun Rao holds_post Gujarat',
    ),
    givesNone('[Gujarat|region/province] and [Kerala|region/province] grew. Chief Minister [Arun Rao|person] came.'),
    gives(
      '[Poland|region/country] grew. Polish Trade and Industry Minister [Marek Dolny|person] came.',
      'Marek Dolny holds_post Poland',
    ),
    givesNone('Chief Minister [Arun Rao|person] came. A guest spoke of [Gujarat|region/province].'),
    givesNone('[Gujarat|region/province] grew. Sales rose by a tenth. Chief Minister [Arun Rao|person] came.'),
    givesNone('[Poland|region/country] grew. Spanish President [Luis Vera|person] came.'),
    givesNone('[Poland|region/country] grew. Polish airline president [Luis Vera|person] came.'),
    givesNone('[Poland|region/country] grew. Polish-born US President [Luis Vera|person] came.'),
    givesNone('[Poland|region/country] grew. The prime minister and [Luis Vera|person] came.'),
  ],
  'post/focus': [
    gives('[Acme|company] grew. "Good," said chairman [Pan Dehai|person].', 'Pan Dehai holds_post Acme'),
    gives('[Turin|region] grew. Mayor [Pan Dehai|person] agreed.', 'Pan Dehai holds_post Turin'),
    gives('[Arven|company] was praised. [Ida Holm|person], the chief engineer, was glad.', 'Ida Holm holds_post Arven'),
    givesNone('[Acme|company] grew. Spanish President [Luis Vera|person] came.'),
    givesNone('[Acme|company] grew. "Good," said a chairman, [Pan Dehai|person].'),
    givesNone('[Arven|company] was praised. [Ida Holm|person] met the chairman.'),
  ],
} satisfies Examples;
