import { type Examples, gives, givesNone } from '../example.ts';

export const BODY_EXAMPLES = {
  'body/possessive': [
    gives("He met [Denmark|region]'s [Acme|company].", 'Acme located_in Denmark'),
    gives("He heads the [Ministry|agency]'s [Trade Bureau|agency].", 'Trade Bureau part_of Ministry'),
    gives('The [Ministry|agency] grew. Its [Trade Bureau|agency] shrank.', 'Trade Bureau part_of Ministry'),
    givesNone("He met [Globex|company]'s rival [Acme|company]."),
    givesNone("She met [Norway|region]'s envoy at [Arven|company]."),
  ],
  'body/after-place': [
    gives('He met [Lisbon|region]-based [Acme|company].', 'Acme located_in Lisbon'),
    gives('He met the [Belém|region] cosmetics firm [Acme|company].', 'Acme located_in Belém'),
    gives('She met the [Lyon|region]-based [Seed Council|organization].', 'Seed Council located_in Lyon'),
    gives('She met the [Lyon|region] growers association [Seed Council|organization].', 'Seed Council located_in Lyon'),
    gives('The [Lyon|region] chemicals giant [Arven|company] was praised.', 'Arven located_in Lyon'),
    givesNone('He praised the [Lisbon|region] talks [Acme|company] held.'),
    givesNone('She met [Lyon|region] fans of [Arven|company].'),
  ],
  'body/seat': [
    gives('[Acme|company], of [Turin|region], grew.', 'Acme located_in Turin'),
    gives('a fellow at the [Delft Institute|organization] in [Bonn|region]', 'Delft Institute located_in Bonn'),
    gives('She read a letter from [Quill Robotics|company] near [Lyon|region].', 'Quill Robotics located_in Lyon'),
    gives('[Tessera|company], in [Lyon|region], was praised.', 'Tessera located_in Lyon'),
    givesNone('She signed with [Acme|company] in [Turin|region].'),
    givesNone('She praised [Arven|company] in [Lyon|region].'),
    givesNone('She praised [Arven|company] for its calm in [Lyon|region].'),
  ],
  'body/described': [
    gives(
      '[Acme|company] grew. The [Jeonju|region]-based maker of [pumps|product] was glad.',
      'Acme located_in Jeonju',
      'Acme produces pumps',
    ),
    gives('[Acme|company] grew. The [Albstadt|region] company was glad.', 'Acme located_in Albstadt'),
    gives(
      '[Arven|company] was praised. The maker of [drones|product] from [Lyon|region] was glad.',
      'Arven produces drones',
      'Arven located_in Lyon',
    ),
    givesNone('[Acme|company] grew. The largest maker of [pumps|product] shrank.'),
    givesNone('[Acme|company] grew. A [Albstadt|region] company shrank.'),
  ],
  'event/place': [
    gives('She spoke during a [seminar|event] with firms in [Guangzhou|region].', 'seminar located_in Guangzhou'),
    gives('The [Green Forum|event] in [Lyon|region] drew crowds.', 'Green Forum located_in Lyon'),
    gives('She returned from the [Green Forum|event] and the dinner in [Lyon|region].', 'Green Forum located_in Lyon'),
    gives('A [seminar|event] for young founders at [Lyon|region] drew crowds.', 'seminar located_in Lyon'),
    givesNone('She left the [Pump Fair|event] for [Guangzhou|region].'),
    givesNone('The [Green Forum|event] praised firms in [Lyon|region].'),
  ],
  'product/possessive': [
    gives('[Acme|company], whose [pumps|product] are loud, won.', 'Acme produces pumps'),
    gives("[Acme|company]'s [pumps|product] are loud.", 'Acme produces pumps'),
    gives(
      '[Arven|company] was praised. Its [drones|product] and [lamps|product] are loud.',
      'Arven produces drones',
      'Arven produces lamps',
    ),
    givesNone("[Turin|region]'s [pumps|product] are loud."),
    givesNone("[Ida Holm|person]'s [drones|product] are loud."),
    givesNone('[Arven|company] was praised. His [drones|product] are loud.'),
  ],
  'body/brackets': [
    gives('[Acme|company] ([pumps|product]) won.', 'Acme produces pumps'),
    gives('[Acme|company] ([Oslo Exchange|organization]: ACM) won.', 'Acme listed_on Oslo Exchange'),
    gives('[Arven|company] ([Lyon|region]) was praised.', 'Arven located_in Lyon'),
    gives(
      'She met [Arven|company] ([drones|product], [lamps|product]) and [Quill Robotics|company] ([arms|product]).',
      'Arven produces drones',
      'Arven produces lamps',
      'Quill Robotics produces arms',
    ),
    givesNone('[Acme|company] ([Frankfurt|region]: ACM) won.'),
    givesNone('[Acme|company] (a rival in [pumps|product]) won.'),
    givesNone('[Arven|company] (not [drones|product] alone) was praised.'),
    givesNone('[Arven|company] (owner of a house in [Lyon|region]) was praised.'),
  ],
} satisfies Examples;
