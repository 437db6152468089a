import { type Examples, gives, givesNone } from '../example.ts';

export const PARTNER_EXAMPLES = {
  'partners/verb': [
    gives('[Acme|company] cooperates with [Globex|company] on pumps.', 'Acme → Globex'),
    gives('[Acme|company] opened a joint laboratory with [Delft University|organization].', 'Acme → Delft University'),
    gives('[Arven|company], which has teamed up with [Lyon|region], grew.', 'Arven → Lyon'),
    givesNone('[Acme|company] refused to work with [Globex|company].'),
    givesNone('[Arven|company] may collaborate with [Delft University|organization].'),
  ],
  'partners/sign': [
    gives('[Acme|company] and the [Delft Institute|organization] signed an agreement.', 'Acme → Delft Institute'),
    gives('[Acme|company] signed a cooperation agreement with [Globex|company].', 'Acme → Globex'),
    gives('An agreement was signed by [Arven|company] with the [Seed Council|organization].', 'Arven → Seed Council'),
    gives('[Arven|company], which entered a partnership with [Lyon|region], grew.', 'Arven → Lyon'),
    givesNone('[Acme|company] did not sign an agreement with [Globex|company].'),
    givesNone('[Arven|company] plans to sign an agreement with [Quill Robotics|company].'),
    givesNone('[Arven|company] reached a verdict with [Quill Robotics|company] watching.'),
  ],
  'partners/jointly': [
    gives('[Acme|company] and [Delft University|organization] jointly run a laboratory.', 'Acme → Delft University'),
    gives('[Lyon|region] and [Arven|company] are building a workshop together.', 'Arven → Lyon'),
    gives('A pump was developed jointly by [Arven|company] and [Globex|company].', 'Arven → Globex'),
    gives(
      'Together with [Delft University|organization], [Arven|company] is developing a pump.',
      'Arven → Delft University',
    ),
    givesNone('[Acme|company] and [Delft University|organization] do not run a laboratory together.'),
    givesNone('[Acme|company] and [Delft University|organization] run laboratories.'),
  ],
  'partners/noun': [
    gives('[Acme|company], a partner of [Globex|company], grew.', 'Acme → Globex'),
    gives("[Delft University|organization]'s partner [Arven|company] agreed.", 'Arven → Delft University'),
    gives(
      'A partnership between [Arven|company] and [Delft University|organization] began.',
      'Arven → Delft University',
    ),
    gives("[Arven|company]'s cooperation with the [Trade Bureau|agency] began.", 'Arven → Trade Bureau'),
    gives('[Arven|company] is an ally of [Lyon|region].', 'Arven → Lyon'),
    givesNone('[Acme|company] needs a partner.'),
    givesNone('[Arven|company] is not a partner of [Lyon|region].'),
    givesNone('[Arven|company] met a partner of [Quill Robotics|company].'),
  ],
} satisfies Examples;
