/**
 * Sentences in the manner of news, which the treebank lacks, with their trees: patterns of our own filled with words.
 * They show a verb in the present that looks like a noun, reported speech, offices before names, headlines.
 */
import { LABELS, TAGS } from '../../../graph/annotate/parse/labels.ts';
import { tokenize } from '../../../graph/annotate/tokenize.ts';
import { seededRandom } from '../fitSoftmax.ts';
import type { Example } from './treebank.ts';

/** Word or slot, tag, place of the head (from 1, 0 for the root) and label; see `SLOTS`. */
const PATTERNS = [
  '$Firm NNP 2 nsubj|$Makes VBZ 0 root|$Goods NNS 2 obj|to IN 5 case|$Firm NNP 2 obl|. . 2 punct',
  'The DT 2 det|$body NN 3 nsubj|$Makes VBZ 0 root|$Goods NNS 3 obj|, , 6 punct|$Goods NNS 4 conj|and CC 8 cc|$Goods NNS 4 conj|to IN 10 case|$Place NNP 3 obl|. . 3 punct',
  '$Firm NNP 2 nsubj|$Wants VBZ 0 root|to TO 4 mark|$Make VB 2 xcomp|a DT 6 det|$thing NN 4 obj|in IN 8 case|$Place NNP 4 obl|with IN 10 case|$Firm NNP 4 obl|. . 2 punct',
  'The DT 2 det|$body NN 3 nsubj|$Wants VBZ 0 root|to TO 5 mark|$Make VB 3 xcomp|$Goods NNS 5 obj|. . 3 punct',
  '" “ 3 punct|We PRP/PRP 3 nsubj|expect VBP 9 ccomp|$Goods NNS 3 obj|to TO 6 mark|rise VB 3 xcomp|, , 3 punct|" ” 3 punct|said VBD 0 root|$First NNP 9 nsubj|$Last NNP 10 flat|, , 14 punct|a DT 14 det|$office NN 10 appos|at IN 16 case|$Firm NNP 14 nmod|. . 9 punct',
  '$Firm NNP 3 compound|chief JJ 3 amod|executive NN 4 nmod:desc|$First NNP 6 nsubj|$Last NNP 4 flat|said VBD 0 root|the DT 8 det|$body NN 10 nsubj|will MD 10 aux|$Make VB 6 ccomp|$Goods NNS 10 obj|in IN 13 case|$Place NNP 10 obl|. . 6 punct',
  '$Firm NNP 6 nsubj|, , 4 punct|a DT 4 det|$maker NN 1 appos|, , 1 punct|$Makes VBZ 0 root|$Goods NNS 6 obj|to IN 9 case|$Place NNP 6 obl|. . 6 punct',
  '$Firm NNP 7 nsubj|, , 5 punct|a DT 5 det|Japanese JJ 5 amod|$maker NN 1 appos|, , 1 punct|$Wants VBZ 0 root|to TO 9 mark|$Make VB 7 xcomp|$Goods NNS 9 obj|. . 7 punct',
  '$Firm NNP 9 nsubj|, , 5 punct|which WDT/PRON 5 nsubj:pass|was VBD/AUX 5 aux:pass|founded VBN 1 acl:relcl|in IN 7 case|2003 CD 5 obl|, , 5 punct|$Makes VBZ 0 root|$Goods NNS 9 obj|to IN 12 case|$Firm NNP 9 obl|. . 9 punct',
  '$Firm NNP 8 nsubj|, , 4 punct|which WDT/PRON 4 nsubj|$Makes VBZ 1 acl:relcl|$Goods NNS 4 obj|, , 4 punct|has VBZ/AUX 8 aux|$Made VBN 0 root|$Goods NNS 8 obj|from IN 11 case|$Firm NNP 8 obl|. . 8 punct',
  "$Firm NNP 11 nsubj|, , 7 punct|the DT 4 det|world NN 7 nmod:poss|'s POS 4 case|largest JJS 7 amod|maker NN 1 appos|of IN 9 case|$Goods NNS 7 nmod|, , 1 punct|said VBD 0 root|on IN 13 case|$Day NNP 11 obl|it PRP/PRP 16 nsubj|will MD 16 aux|$Make VB 11 ccomp|$Goods NNS 16 obj|. . 11 punct",
  '$Trade NNS 4 nsubj|of IN 3 case|$Goods NNS 1 nmod|fell VBD 0 root|in IN 6 case|$Month NNP 4 obl|. . 4 punct',
  "$Place NNP 3 nmod:poss|'s POS 1 case|$Trade NNS 4 nsubj|fell VBD 0 root|5 CD 6 nummod|percent NN 4 obj|, , 11 punct|according VBG 11 case|to IN 8 fixed|customs NNS 11 compound|data NNS 4 obl|. . 4 punct",
  '$Firm NNP 7 nsubj|, , 3 punct|based VBN 1 acl|in IN 5 case|$Place NNP 3 obl|, , 3 punct|$Makes VBZ 0 root|$Goods NNS 7 obj|for IN 10 case|$Firm NNP 7 obl|and CC 12 cc|$Firm NNP 10 conj|. . 7 punct',
  "$Place NNP 3 nmod:poss|'s POS 1 case|$Trade NNS 6 nsubj|of IN 5 case|$Goods NNS 3 nmod|rose VBD 0 root|12 CD 8 nummod|percent NN 6 obl|in IN 10 case|$Month NNP 6 obl|. . 6 punct",
  "The DT 2 det|$body NN 4 nmod:poss|'s POS 2 case|$Trade NNS 6 nsubj:pass|were VBD/AUX 6 aux:pass|$Made VBN 0 root|by IN 9 case|the DT 9 det|regulator NN 6 obl:agent|on IN 11 case|$Day NNP 6 obl|. . 6 punct",
  '$First NNP 9 nsubj|$Last NNP 1 flat|, , 5 punct|chief JJ 5 amod|executive NN 1 appos|of IN 7 case|$Firm NNP 5 nmod|, , 1 punct|opened VBD 0 root|the DT 11 det|$thing NN 9 obj|on IN 13 case|$Day NNP 9 obl|. . 9 punct',
  '$Firm NNP 2 nsubj|$Wants VBZ 0 root|New JJ 4 amod|$Thing NN 2 obj|in IN 6 case|$Place NNP 4 nmod',
  '$Firm NNP 2 nsubj|$Makes VBZ 0 root|$Goods NNS 2 obj|in IN 5 case|$Place NNP 2 obl',
  'Headquartered VBN 7 advcl|in IN 3 case|$Place NNP 1 obl|, , 1 punct|the DT 6 det|$body NN 7 nsubj|$Makes VBZ 0 root|$Goods NNS 7 obj|for IN 10 case|$Firm NNP 7 obl|. . 7 punct',
  '$Firm NNP 3 nsubj:pass|was VBD/AUX 3 aux:pass|$Made VBN 0 root|by IN 6 case|the DT 6 det|regulator NN 3 obl:agent|on IN 8 case|$Day NNP 3 obl|, , 11 punct|Reuters NNP 11 nsubj|reported VBD 3 parataxis|. . 3 punct',
  '$Firm NNP 2 nsubj|$Made VBD 0 root|a DT 6 det|20 CD 5 nummod|% SYM 6 compound|stake NN 2 obj|in IN 8 case|$Firm NNP 6 nmod|for IN 10 case|$ $ 2 obl|3 CD 12 compound|million CD 10 nummod|. . 2 punct',
  '$Firm NNP 2 nsubj|said VBD 0 root|it PRP/PRP 5 nsubj|would MD 5 aux|$Make VB 2 ccomp|$ $ 5 obj|40 CD 8 compound|million CD 6 nummod|in IN 10 case|$Goods NNS 5 obl|, , 14 punct|with IN 14 case|$thing NN 14 compound|production NN 5 obl|due JJ 14 amod|to TO 17 mark|start VB 15 xcomp|in IN 19 case|2026 CD 17 obl|. . 2 punct',
  '$Firm NNP 3 nsubj:pass|was VBD/AUX 3 aux:pass|$Made VBN 0 root|$ $ 3 obl|2 CD 6 compound|million CD 4 nummod|by IN 9 case|the DT 9 det|regulator NN 3 obl:agent|. . 3 punct',
  '$Place NNP 2 nsubj|$Made VBD 0 root|$Trade NNS 2 obj|of IN 5 case|$Goods NNS 3 nmod|after IN/SCONJ 8 mark|$Place NNP 8 nsubj|$Made VBD 2 advcl|$Goods NNS 8 obj|from IN 11 case|$Firm NNP 9 nmod|. . 2 punct',
  '$Firm NNP 2 nsubj|$Makes VBZ 0 root|battery NN 4 compound|$Goods NNS 2 obj|from IN 7 case|a DT 7 det|$thing NN 2 obl|in IN 9 case|$Place NNP 7 nmod|to IN 11 case|$Firm NNP 2 obl|. . 2 punct',
  'The DT 2 det|$body NN 3 nsubj|$Makes VBZ 0 root|$Goods NNS 3 obj|, , 6 punct|said VBD 3 parataxis|$office NN 8 nmod:desc|$First NNP 6 nsubj|$Last NNP 8 flat|. . 3 punct',
  'Shares NNS 8 nsubj|of IN 3 case|$Firm NNP 1 nmod|, , 6 punct|a DT 6 det|$maker NN 3 appos|, , 3 punct|rose VBD 0 root|after IN/SCONJ 11 mark|it PRP/PRP 11 nsubj|agreed VBD 8 advcl|to TO 13 mark|buy VB 11 xcomp|a DT 15 det|stake NN 13 obj|in IN 17 case|$Firm NNP 15 nmod|. . 8 punct',
];

const SLOTS: Readonly<Record<string, string>> = {
  Firm: 'Varno Hexion Toluma Brisk Nordia Kestrel Omnitek Solvay Pavix Yutong Daiko Ferrum Boeing Panasonic Siemens Airbus Magna Vering Allied Vestas Sunly Denso Corning Synaptic Mercer Wolfspeed Continental Hitachi Philips Nexteer Sterling Mobis Renesas Valeo',
  Place:
    'Ohio Poland Germany Mexico Seoul Hungary Texas Thailand Shanghai Turkey Beijing Washington Chongqing Nanjing India Brussels Taiwan Paris',
  First: 'Maria John Wei Anna Hiroshi Peter',
  Last: 'Lopez Smith Chen Novak Tanaka Weber',
  Day: 'Monday Tuesday Thursday Friday',
  Month: 'May June March October',
  Makes:
    'supplies exports ships makes imports markets sources designs manufactures orders produces sells trades buys offers processes stocks needs finances supports tests delivers',
  Wants: 'plans aims wants hopes needs pledges seeks moves agrees intends expects vows promises',
  Make: 'build supply export ship make import market source order buy offer process support test launch plan design',
  Made: 'bought fined halted approved blocked ordered delayed supported imported shipped reviewed',
  Goods: 'valves pumps batteries sensors vehicles parts chips tyres goods cars jobs tools magnets engines plants',
  Trade: 'exports imports shipments sales plans orders supplies purchases prices stocks deliveries designs',
  body: 'company group supplier carmaker ministry firm agency producer',
  maker: 'carmaker supplier producer manufacturer company chipmaker retailer',
  office: 'director spokesman manager analyst partner',
  thing: 'plant factory battery line warehouse venture unit',
  Thing: 'Plant Factory Battery Line Warehouse Venture Unit Chip',
};

const TIMES = 16;

/** Every pattern filled several times; the same each time. Headlines are written with capitals. */
export function newsSentences(): Example[] {
  const random = seededRandom(3);
  return PATTERNS.flatMap((pattern, number) =>
    Array.from({ length: TIMES }, (_, time) => fill(pattern, random, `news ${(number + time) % 10}`)).flatMap(
      (example) => example ?? [],
    ),
  );
}

function fill(pattern: string, random: () => number, document: string): Example | null {
  const rows = pattern.split('|').map((row) => row.split(' '));
  const isHeadline = !/[.] \d+ punct$/.test(pattern);
  const words = rows.map(([word = ''], at) => {
    const all = /^[$]\w/.test(word) ? (SLOTS[word.slice(1)] as string).split(' ') : [word];
    const chosen = all[Math.floor(random() * all.length)] as string;
    const isCapital = (at === 0 || isHeadline) && chosen !== 'in';
    return isCapital ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
  });
  const text = words
    .join(' ')
    .replace(/ ([,.]|'s)(?= |$)/g, '$1')
    .replace(/^" |(?<=[$]) /g, (space) => space.trim())
    .replace(' %', '%')
    .replace(/, " /, '," ');
  const tokens = tokenize(text, 0, text.length);
  if (tokens.length !== words.length) return null;
  return {
    document,
    tokens,
    heads: Int16Array.from(rows, (row) => Number(row[2]) - 1),
    labels: Uint8Array.from(rows, (row) => LABELS.indexOf(row[3] as (typeof LABELS)[number])),
    tags: Uint8Array.from(rows, (row) => tagOf(row[1] as string)),
  };
}

/** The tag that ends like this, of the part of speech named after the stroke, if one is: `VBD/AUX`. */
function tagOf(short: string): number {
  const [form, pos] = short.split('/');
  return TAGS.findIndex(
    (tag) => tag.endsWith(`/${form}`) && (pos === undefined || pos === 'PRP' || tag.startsWith(pos)),
  );
}
