import { type Examples, gives, givesNone } from '../example.ts';

export const MAKING_EXAMPLES = {
  'produces/verb': [
    gives('[Acme|company] makes [valves|product] and [pumps|product].', 'Acme → valves', 'Acme → pumps'),
    gives('the [cutting stations|product] assembled by [Acme|company], an equipment maker', 'Acme → cutting stations'),
    gives('[Acme|company], a company providing [test equipment|product], grew.', 'Acme → test equipment'),
    gives(
      '[Quill Robotics|company], which also builds and sells [grippers|product], was praised.',
      'Quill Robotics → grippers',
    ),
    gives(
      'The [lenses|product] and [prisms|product] were ground by [Nordvale Optics|company].',
      'Nordvale Optics → lenses',
      'Nordvale Optics → prisms',
    ),
    givesNone('[Acme|company] does not make [pumps|product].'),
    givesNone('[Acme|company] hopes to make [pumps|product].'),
  ],
  'produces/focus': [
    gives('[Acme|company] specializes in [pumps|product].', 'Acme → pumps'),
    gives(
      '[Nordvale Optics|company], focusing on [lenses|product] and [prisms|product], has 40 staff.',
      'Nordvale Optics → lenses',
      'Nordvale Optics → prisms',
    ),
    gives(
      '[Quill Robotics|company], which specialises in [grippers|product], was praised.',
      'Quill Robotics → grippers',
    ),
    gives(
      '[Tessera Foods|company] is engaged in the development, production and sale of [soups|product].',
      'Tessera Foods → soups',
    ),
    gives('[Arven|company] concentrates on the manufacture of [drones|product].', 'Arven → drones'),
    givesNone('[Acme|company] never focused on [pumps|product].'),
    givesNone('[Tessera Foods|company] may concentrate on [soups|product] next year.'),
    givesNone('[Quill Robotics|company] used to buy [grippers|product] before it focused on exports.'),
  ],
  'produces/maker': [
    gives('[Acme|company], a maker of [cable connectors|product], failed a review.', 'Acme → cable connectors'),
    gives('the [pressure sensor|product] maker [Acme|company] agreed', 'Acme → pressure sensor'),
    gives('[Acme|company] is a [seal|product] maker.', 'Acme → seal'),
    gives(
      '[Quill Robotics|company] and [Arven|company], makers of [grippers|product], merged.',
      'Quill Robotics → grippers',
      'Arven → grippers',
    ),
    givesNone('[Acme|company] met a maker of [pumps|product].'),
    givesNone('[Quill Robotics|company] is no longer a maker of [grippers|product].'),
    givesNone('[Quill Robotics|company] is looking for a supplier of [grippers|product].'),
  ],
  'produces/product-of': [
    gives(
      'the core products of [Acme|company], the [engine igniter|product] and the [inverter|product], ranked first',
      'Acme → engine igniter',
      'Acme → inverter',
    ),
    gives("[Nordvale Optics|company]'s main product, the [lens|product], won a prize.", 'Nordvale Optics → lens'),
    gives('The specialty of [Tessera Foods|company] is [fish soup|product].', 'Tessera Foods → fish soup'),
    gives("[Grippers|product] are [Quill Robotics|company]'s core product.", 'Quill Robotics → Grippers'),
    givesNone('the products of [Acme|company] were shown'),
    givesNone('[Grippers|product] are not a product of [Quill Robotics|company].'),
    givesNone("[Nordvale Optics|company]'s products replaced the [lens|product] of a rival."),
  ],
  'active/verb': [
    gives('[Acme|company], a high-tech company engaged in [chip design|industry], grew.', 'Acme → chip design'),
    gives(
      '[Acme|company] specializes in [robotics|industry] and [optics|industry].',
      'Acme → robotics',
      'Acme → optics',
    ),
    gives(
      'Most [little giants|policy] operate in [optics|industry] and [new materials|industry].',
      'little giants → optics',
      'little giants → new materials',
    ),
    gives(
      '[Quill Robotics|company], which has diversified into [logistics|industry], was praised.',
      'Quill Robotics → logistics',
    ),
    givesNone('[Acme|company] is not engaged in [chip design|industry].'),
    givesNone('[Quill Robotics|company] plans to expand into [logistics|industry].'),
    givesNone('[Nordvale Optics|company] trained experts in [logistics|industry].'),
  ],
  'active/noun': [
    gives('[Acme|company], a [cosmetics|industry] firm, grew.', 'Acme → cosmetics'),
    gives('[Quill Robotics|company], a leader in [automation|industry], was praised.', 'Quill Robotics → automation'),
    gives('The [biotech|industry] start-up [Arven|company] was praised.', 'Arven → biotech'),
    gives(
      '[Nordvale Optics|company], an enterprise in the [photonics|industry] sector, moved.',
      'Nordvale Optics → photonics',
    ),
    givesNone('[Acme|company] met a [cosmetics|industry] firm.'),
    givesNone('[Quill Robotics|company] is not a player in [automation|industry].'),
    givesNone('[Nordvale Optics|company] advises groups in [photonics|industry].'),
  ],
  'active/pillar': [
    gives("[Optics|industry] is [Wuhan|region]'s pillar industry.", 'Wuhan → Optics'),
    gives(
      "[Lyon|region]'s pillar industries are [chemicals|industry] and [textiles|industry].",
      'Lyon → chemicals',
      'Lyon → textiles',
    ),
    gives('The main sector of [Lyon|region], [chemicals|industry], shrank.', 'Lyon → chemicals'),
    gives("[Photonics|industry], [Jena|region]'s speciality, employs 9,000.", 'Jena → Photonics'),
    givesNone('[Optics|industry] is an industry like any other.'),
    givesNone("[Chemicals|industry] is not [Lyon|region]'s pillar industry."),
    givesNone("[Lyon|region]'s sectors compete with [chemicals|industry]."),
  ],
} satisfies Examples;
