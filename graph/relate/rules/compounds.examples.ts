import { type Examples, gives, givesNone } from '../example.ts';

export const COMPOUND_EXAMPLES = {
  'body/hyphen': [
    gives('[Borea|company]-backed [Acme|company] won.', 'Borea invests_in Acme'),
    gives('They praised the [Borea|company]-owned valve maker [Acme|company].', 'Borea invests_in Acme'),
    gives(
      'They praised [Borea|company]-owned [valve|product] maker [Acme|company].',
      'Borea invests_in Acme',
      'Acme produces valve',
    ),
    gives('[Oslo Exchange|organization]-listed [Acme|company] was praised.', 'Acme listed_on Oslo Exchange'),
    givesNone('Formerly [Borea|company]-owned [Acme|company] was praised.'),
    givesNone('[Borea|company]-owned [Acme|company] rival [Globex|company] was praised.'),
    givesNone('[London|region]-listed [Acme|company] was praised.'),
    givesNone('[Borea|company]-trained engineers praised [Acme|company].'),
    givesNone('A [Borea|company]-backed bill was praised by [Acme|company].'),
  ],
  'body/board': [
    gives(
      'It praised the [Oslo Exchange|organization/exchange] [Growth Board|organization/exchange].',
      'Growth Board part_of Oslo Exchange',
    ),
    gives(
      'The [Oslo Exchange|organization/exchange] [Growth Board|organization/exchange] (GB) was praised.',
      'Growth Board part_of Oslo Exchange',
    ),
    gives(
      '[Acme|company] landed on the [Oslo Exchange|organization/exchange] [Growth Board|organization/exchange].',
      'Acme listed_on Oslo Exchange',
      'Growth Board part_of Oslo Exchange',
    ),
    givesNone('It praised the [Oslo Exchange|organization/exchange] and the [Growth Board|organization/exchange].'),
    givesNone('It praised the [Valve Union|organization] [Growth Board|organization/exchange].'),
  ],
} satisfies Examples;
