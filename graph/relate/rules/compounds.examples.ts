import { type Examples, gives, givesNone } from '../example.ts';

export const COMPOUND_EXAMPLES = {
  'body/hyphen': [
    gives('[Borea|company]-backed [Acme|company] won.', 'Borea invests_in Acme'),
    gives('They praised the [Borea|company]-owned valve maker [Acme|company].', 'Borea invests_in Acme'),
    gives('[Oslo Exchange|organization]-listed [Acme|company] was praised.', 'Acme listed_on Oslo Exchange'),
    givesNone('[London|region]-listed [Acme|company] was praised.'),
    givesNone('[Borea|company]-trained engineers praised [Acme|company].'),
    givesNone('A [Borea|company]-backed bill was praised by [Acme|company].'),
  ],
} satisfies Examples;
