import { type Examples, gives, givesNone } from '../example.ts';

export const PLACE_EXAMPLES = {
  'place/chain': [
    gives('He came from [Moline|region], [Illinois|region].', 'Moline part_of Illinois'),
    gives('He came from [Brixley Moor|region], in [Cornwall|region], last.', 'Brixley Moor part_of Cornwall'),
    gives('[Mondragón|region] in the [Basque Country|region] grew.', 'Mondragón part_of Basque Country'),
    gives("[Arven|company]'s plant in [Lindau|region], [Bavaria|region], grew.", 'Lindau part_of Bavaria'),
    gives(
      '[Arven|company] is in [Lindau|region], in the southern German state of [Bavaria|region].',
      'Lindau part_of Bavaria',
    ),
    gives('Just missed: [Wayne County|region], [Ohio|region] (17).', 'Wayne County part_of Ohio'),
    givesNone('It sells in [Italy|region], [Turkey|region] and [Chile|region].'),
    givesNone('He left [Wuhan|region], [Japan|region], last.'),
    givesNone('The mills are in [Brackwell|region], [Tarnby|region], [Ostley|region] and [Denmoor|region].'),
    givesNone(
      'It opened depots at [Brackwell|region], [Tarnby|region], [Ostley|region], Fenwick and [Denmoor|region].',
    ),
  ],
  'place/bracketed': [
    gives('It came first in [Huzhou|region] ([Zhejiang|region]).', 'Huzhou part_of Zhejiang'),
    gives('[Brackwell|region] ([Cornwall|region]) has 52 of them.', 'Brackwell part_of Cornwall'),
    gives('The mills of [Lyon|region] ([France|region]) closed.', 'Lyon part_of France'),
    givesNone('He left [Wuhan|region] ([Japan|region]) last.'),
    givesNone('He left [Brackwell|region] (for [Cornwall|region]) last.'),
    givesNone('It sells in [Brackwell|region] (and in [Tarnby|region]).'),
  ],
  'place/possessive': [
    gives("He praised [Hubei|region]'s [Wuhan|region].", 'Wuhan part_of Hubei'),
    gives("He praised [Southwest China|region]'s [Chongqing|region].", 'Chongqing part_of Southwest China'),
    gives("She flew to [Chengdu|region]'s [Pidu District|region].", 'Pidu District part_of Chengdu'),
    gives("[France|region]'s [Lyon|region] was praised.", 'Lyon part_of France'),
    givesNone("He praised [Japan|region]'s [Wuhan|region]."),
    givesNone("She praised [Norway|region]'s envoy to [Lyon|region]."),
  ],
  'place/counted-within': [
    gives(
      '[Suzhou|region] and [Wuxi|region] made half of the [Jiangsu|region] total.',
      'Suzhou part_of Jiangsu',
      'Wuxi part_of Jiangsu',
    ),
    gives('[Shenzhen|region] has 443 firms, first in [Guangdong|region].', 'Shenzhen part_of Guangdong'),
    gives('[Zhejiang|region] has 470 such firms, including 39 in [Jiaxing|region].', 'Jiaxing part_of Zhejiang'),
    givesNone('A flight from [Nanjing|region] to the [Jiangsu|region] coast crashed.'),
    givesNone('A third of the buyers in [Wuhan|region] are from [Jiangsu|region].'),
  ],
  'place/seat': [
    gives('[Jiangxi|region] grew. [Nanchang|region], the provincial capital, leads.', 'Nanchang part_of Jiangxi'),
    gives('[Jiangxi|region] grew. They met in the provincial capital, [Nanchang|region].', 'Nanchang part_of Jiangxi'),
    gives('[Bavaria|region] grew. The state capital [Munich|region] paid.', 'Munich part_of Bavaria'),
    givesNone('[Jiangxi|region] grew. [Ganzhou|region], the provincial capital of rare earths, leads.'),
    givesNone('[Hubei|region] grew. [Nanchang|region], the provincial capital, leads.'),
    givesNone('[Jiangxi|region] grew. [Nanchang|region] leads.'),
  ],
  'place/one-each': [
    gives(
      '[Acme|company] has two plants in [India|region] and one in [Hungary|region].',
      'Acme located_in India',
      'Acme located_in Hungary',
    ),
    gives(
      '[Acme|company] runs a factory in [Lyon|region] and two in [Oslo|region].',
      'Acme located_in Lyon',
      'Acme located_in Oslo',
    ),
    gives(
      '[Acme|company] operates three mills in [Lyon|region], two in [Oslo|region] and one in [Turin|region].',
      'Acme located_in Lyon',
      'Acme located_in Oslo',
      'Acme located_in Turin',
    ),
    givesNone('[Acme|company] praised two men in [India|region] and one in [Hungary|region].'),
    gives(
      '[Acme|company], based in [Oslo|region], hired two men in [India|region] and one in [Hungary|region].',
      'Acme located_in Oslo',
    ),
    givesNone('[Acme|company] has no plant in [India|region] and none in [Hungary|region].'),
  ],
} satisfies Examples;
