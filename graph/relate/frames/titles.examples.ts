import { type Examples, gives, givesNone } from '../example.ts';

export const TITLE_EXAMPLES = {
  'designated/verb': [
    gives('[Acme|company] was recognized as a [little giant|policy] in 2020.', 'Acme → little giant'),
    gives(
      '[Acme|company] was selected by the [Ministry of Trade|agency] as one of the first batch of [little giant|policy] firms.',
      'Acme → little giant',
    ),
    gives('[Acme|company] was named a [single champion|policy].', 'Acme → single champion'),
    gives(
      'In 2021 the [Ministry of Trade|agency] named [Acme|company] a [little giant|policy].',
      'Acme → little giant',
    ),
    givesNone('[Acme|company] was not recognized as a [little giant|policy].'),
    givesNone('[Acme|company] has applied to be named a [little giant|policy].'),
  ],
  'designated/win': [
    gives('[Acme|company] earned the [little giant|policy] label last year.', 'Acme → little giant'),
    gives('[Acme|company] is a [little giant|policy].', 'Acme → little giant'),
    gives('[Acme|company] became a [little giant|policy] one year later.', 'Acme → little giant'),
    gives('The [Pump Award|policy] was won by [Quill Robotics|company].', 'Quill Robotics → Pump Award'),
    gives(
      '[Arven|company] and [Quill Robotics|company], which hold the title of [single champion|policy], merged.',
      'Arven → single champion',
      'Quill Robotics → single champion',
    ),
    givesNone('[Acme|company] is not a [little giant|policy].'),
    givesNone('[Acme|company] wants to become a [little giant|policy].'),
  ],
  'designated/apposition': [
    gives(
      'A product of [Acme|company], a [little giant|policy] company providing test equipment.',
      'Acme → little giant',
    ),
    gives('[Arven|company], a [little giant|policy] enterprise, agreed.', 'Arven → little giant'),
    gives('The [little giant|policy] maker [Quill Robotics|company] agreed.', 'Quill Robotics → little giant'),
    gives('[Quill Robotics|company], winner of the [Pump Award|policy], agreed.', 'Quill Robotics → Pump Award'),
    gives(
      '[Arven|company] and [Quill Robotics|company], winners of the [Pump Award|policy], agreed.',
      'Quill Robotics → Pump Award',
      'Arven → Pump Award',
    ),
    givesNone('[Acme|company] serves [little giant|policy] firms.'),
    givesNone('[Arven|company] is not a [little giant|policy] enterprise.'),
    givesNone('[Arven|company] congratulated the winner of the [Pump Award|policy].'),
  ],
  'designated/goes': [
    gives('The [Pump Award|policy] for best product went to [Acme|company].', 'Acme → Pump Award'),
    gives(
      "This year's [Pump Award|policy] medal went to [Arven|company] and [Quill Robotics|company].",
      'Arven → Pump Award',
      'Quill Robotics → Pump Award',
    ),
    gives('The [Pump Award|policy], which went to [Arven|company], is worth little.', 'Arven → Pump Award'),
    gives('The title of [single champion|policy] has gone to [Arven|company].', 'Arven → single champion'),
    givesNone('The [Pump Plan|policy] went ahead.'),
    givesNone('The [Pump Award|policy] for best product did not go to [Arven|company].'),
    givesNone('The [Pump Award|policy] medal might go to [Arven|company].'),
    givesNone('The [Pump Award|policy] medal will go to [Arven|company].'),
  ],
  'recognized/verb': [
    gives(
      '[Acme|company] was selected by the [Ministry of Trade|agency] for the second batch of [little giants|policy].',
      'Acme → Ministry of Trade',
    ),
    gives('The [Ministry of Trade|agency] named [Acme|company] a [little giant|policy].', 'Acme → Ministry of Trade'),
    gives(
      '[Arven|company], which the [Trade Bureau|agency] certified as a [little giant|policy], agreed.',
      'Arven → Trade Bureau',
    ),
    givesNone('[Acme|company] was rejected by the [Ministry of Trade|agency].'),
    givesNone('The [Trade Bureau|agency] refused to certify [Arven|company] as a [little giant|policy].'),
    givesNone('The [Trade Bureau|agency] chose a hall of [Arven|company] as a venue for its awards.'),
  ],
  'administers/verb': [
    gives(
      'The [Ministry of Trade|agency] launched the [Green Bridge Plan|policy] in 2021.',
      'Ministry of Trade → Green Bridge Plan',
    ),
    gives(
      'The [Green Bridge Plan|policy], published in February by the [Ministry of Trade|agency], promises money.',
      'Ministry of Trade → Green Bridge Plan',
    ),
    gives(
      'the [Green Bridge Plan|policy], which the [Ministry of Trade|agency] released last April',
      'Ministry of Trade → Green Bridge Plan',
    ),
    givesNone('The [Ministry of Trade|agency] did not publish the [Green Bridge Plan|policy].'),
    givesNone('The [Trade Bureau|agency] cancelled the [Green Bridge Plan|policy].'),
    givesNone('[Arven|company] launched a pump under the [Green Bridge Plan|policy].'),
  ],
  'administers/list-of': [
    gives(
      '[Jing Institute|organization] launched a list of [little giants|policy] in 50 cities.',
      'Jing Institute → little giants',
    ),
    gives(
      'the list of [little giant|policy] firms recently released by the [Ministry of Trade|agency]',
      'Ministry of Trade → little giant',
    ),
    gives(
      'The [Seed Council|organization], which compiles a ranking of [single champions|policy], met.',
      'Seed Council → single champions',
    ),
    gives('A list of [little giants|policy] was compiled by [Lyon|region] in May.', 'Lyon → little giants'),
    givesNone('[Jing Institute|organization] studied a list of [little giants|policy].'),
    givesNone('The [Trade Bureau|agency] has not published its list of [little giants|policy].'),
    givesNone('[Arven|company] announced that it was on the list of [little giants|policy].'),
  ],
  'administers/possessive': [
    gives("firms in the [ministry|agency]'s [Green Bridge Plan|policy] grew", 'ministry → Green Bridge Plan'),
    gives(
      'The [Green Bridge Plan|policy] of the [Trade Bureau|agency] helps small firms.',
      'Trade Bureau → Green Bridge Plan',
    ),
    gives(
      "Small firms like [Lyon|region]'s [Green Bridge Plan|policy] and [Ten Articles|policy].",
      'Lyon → Green Bridge Plan',
      'Lyon → Ten Articles',
    ),
    gives('The [Lyon|region] [Green Bridge Plan|policy] helps small firms.', 'Lyon → Green Bridge Plan'),
    givesNone('firms praised the [Green Bridge Plan|policy] in the [ministry|agency]'),
    givesNone("[Arven|company]'s [Green Bridge Plan|policy] money is spent."),
    givesNone("[Suzhou|region]'s [little giants|policy/designation] grew."),
  ],
} satisfies Examples;
