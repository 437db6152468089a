import { type Examples, gives, givesNone } from '../example.ts';

export const EVENT_EXAMPLES = {
  'hosts/verb': [
    gives(
      'The [Pump Fair|event] was jointly hosted by [Turin|region] and the [Chamber of Trade|organization].',
      'Turin → Pump Fair',
      'Chamber of Trade → Pump Fair',
    ),
    gives(
      'The [Pump Fair|event], organised every other year by [Expo Srl|company], drew visitors.',
      'Expo Srl → Pump Fair',
    ),
    gives(
      '[Lyon|region] and the [Seed Council|organization] held the [Green Forum|event] in May.',
      'Lyon → Green Forum',
      'Seed Council → Green Forum',
    ),
    gives(
      'The [Seed Council|organization], which co-hosts the [Green Forum|event], has 40 members.',
      'Seed Council → Green Forum',
    ),
    givesNone('[Turin|region] will not host the [Pump Fair|event].'),
    givesNone('The [Seed Council|organization] refused to sponsor the [Green Forum|event].'),
    givesNone('[Quill Robotics|company] opened a booth at the [Green Forum|event].'),
  ],
  'hosts/noun': [
    gives(
      'The [Pump Fair|event] opens. Its hosts are [Turin|region] and [Expo Srl|company].',
      'Turin → Pump Fair',
      'Expo Srl → Pump Fair',
    ),
    gives('[Expo Srl|company], organiser of the [Pump Fair|event], agreed.', 'Expo Srl → Pump Fair'),
    gives(
      "The [Green Forum|event]'s sponsor, [Quill Robotics|company], paid for the hall.",
      'Quill Robotics → Green Forum',
    ),
    givesNone('The organiser of the [Pump Fair|event] agreed.'),
    givesNone('The [Seed Council|organization] is not the organizer of the [Green Forum|event].'),
    givesNone('[Quill Robotics|company] thanked the sponsors of the [Green Forum|event].'),
  ],
  'attends/verb': [
    gives('[Jane Roe|person] attended the [Pump Fair|event].', 'Jane Roe → Pump Fair'),
    gives('[Jane Roe|person] told the [Pump Fair|event] that sales fell.', 'Jane Roe → Pump Fair'),
    gives(
      'The [Green Forum|event] was opened by [Ida Holm|person] and chaired by [Paolo Neri|person].',
      'Ida Holm → Green Forum',
      'Paolo Neri → Green Forum',
    ),
    gives(
      '[Quill Robotics|company] and [Nordvale Optics|company], which joined the [Green Forum|event], met there.',
      'Quill Robotics → Green Forum',
      'Nordvale Optics → Green Forum',
    ),
    gives('Addressing the [Green Forum|event], [Paolo Neri|person] called for lower fees.', 'Paolo Neri → Green Forum'),
    gives('The [Green Forum|event], attended by [Ida Holm|person], ended on Friday.', 'Ida Holm → Green Forum'),
    givesNone('[Jane Roe|person] did not attend the [Pump Fair|event].'),
    givesNone('[Ida Holm|person] declined to address the [Green Forum|event].'),
    givesNone('[Ida Holm|person] plans to visit the [Green Forum|event].'),
  ],
  'attends/stand': [
    gives(
      'The [Pump Fair|event] opens on Monday. [Acme|company] and [Globex|company] have booked stands.',
      'Acme → Pump Fair',
      'Globex → Pump Fair',
    ),
    gives(
      '[Quill Robotics|company], which rents a booth at the [Green Forum|event], brought two arms.',
      'Quill Robotics → Green Forum',
    ),
    gives(
      'A stall at the [Green Forum|event] was shared by [Nordvale Optics|company] and [Tessera Foods|company].',
      'Nordvale Optics → Green Forum',
      'Tessera Foods → Green Forum',
    ),
    gives(
      'Manning its own stand at the [Green Forum|event], [Quill Robotics|company] drew crowds.',
      'Quill Robotics → Green Forum',
    ),
    givesNone('The [Pump Fair|event] opens on Monday. [Acme|company] booked losses.'),
    givesNone('[Quill Robotics|company] could not rent a booth at the [Green Forum|event].'),
    givesNone('[Nordvale Optics|company] hopes to have a stand at the [Green Forum|event].'),
  ],
  'attends/at': [
    gives(
      '"Exports grew," said [Jiang Zhen|person], deputy director at the Department of Trade, during a [seminar|event] on September 19.',
      'Jiang Zhen → seminar',
    ),
    gives('At the [Pump Fair|event] last November, [Acme|company] shared a booth.', 'Acme → Pump Fair'),
    gives(
      '[Quill Robotics|company], which exhibited at the [Green Forum|event], won orders.',
      'Quill Robotics → Green Forum',
    ),
    gives(
      'A new arm was unveiled by [Quill Robotics|company] during the [Green Forum|event].',
      'Quill Robotics → Green Forum',
    ),
    gives(
      '[Ida Holm|person] and [Paolo Neri|person] spoke at the [Green Forum|event].',
      'Ida Holm → Green Forum',
      'Paolo Neri → Green Forum',
    ),
    givesNone('[Jane Roe|person] never spoke at the [Pump Fair|event].'),
    givesNone('[Quill Robotics|company] will exhibit at the [Green Forum|event] if fees fall.'),
    givesNone('[Ida Holm|person] might speak at the [Green Forum|event].'),
  ],
  'located/verb': [
    gives('[Acme|company], based in [Turin|region], makes pumps.', 'Acme → Turin'),
    gives('The [Pump Fair|event] was held in [Turin|region].', 'Pump Fair → Turin'),
    gives('[Acme|company] is headquartered in [Turin|region].', 'Acme → Turin'),
    gives('Headquartered in [Turin|region], [Acme|company] has 300 employees.', 'Acme → Turin'),
    gives(
      'The [Seed Council|organization], which moved to [Lyon|region] in 2010, has 40 members.',
      'Seed Council → Lyon',
    ),
    givesNone('[Acme|company] may move to [Turin|region].'),
    givesNone('[Acme|company] is not based in [Turin|region].'),
  ],
  'located/site': [
    gives('[Acme|company] has one plant in [Lyon|region].', 'Acme → Lyon'),
    gives('[Acme|company] runs factories in [Lyon|region] and [Oslo|region].', 'Acme → Lyon', 'Acme → Oslo'),
    gives('[Acme|company], which owns two mills in [Lyon|region], agreed.', 'Acme → Lyon'),
    givesNone('[Acme|company] plans to have a plant in [Lyon|region].'),
    givesNone('[Acme|company] has no plant in [Lyon|region].'),
    givesNone('[Acme|company] has many clients in [Lyon|region].'),
  ],
  'located/base': [
    gives("[Acme|company]'s headquarters in [Turin|region] closed.", 'Acme → Turin'),
    gives('[Acme|company], whose address is the [Turin Zone|region], grew.', 'Acme → Turin Zone'),
    gives('The head office of [Quill Robotics|company] in [Lyon|region] employs 40 people.', 'Quill Robotics → Lyon'),
    gives('[Lyon|region] is the seat of the [Seed Council|organization].', 'Seed Council → Lyon'),
    givesNone("[Acme|company]'s customers in [Turin|region] complained."),
    givesNone('[Quill Robotics|company] has no headquarters in [Lyon|region].'),
    givesNone('[Quill Robotics|company] praised the headquarters of a rival in [Lyon|region].'),
  ],
  'located/noun': [
    gives('[Acme|company], an equipment maker in neighbouring [Hunan|region], grew.', 'Acme → Hunan'),
    gives('[Acme|company], a [Turin|region] cosmetics firm, grew.', 'Acme → Turin'),
    gives('[Acme|company], a maker of pumps in the city of [Turin|region], grew.', 'Acme → Turin'),
    gives(
      '[Quill Robotics|company] and [Nordvale Optics|company], both start-ups from [Lyon|region], merged.',
      'Quill Robotics → Lyon',
      'Nordvale Optics → Lyon',
    ),
    givesNone('[Acme|company] met a firm from [Turin|region].'),
    givesNone('[Quill Robotics|company] is not a [Lyon|region] firm.'),
    givesNone('[Quill Robotics|company] supplied a workshop in [Lyon|region].'),
  ],
} satisfies Examples;
