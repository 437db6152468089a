/**
 * Relations of Universal Dependencies (https://universaldependencies.org/u/dep/) as the parser tells them apart:
 * subtypes only where a reader of relations needs them. Rare relations are `dep`.
 */
export const LABELS = [
  'root',
  'dep',
  'punct',
  'case',
  'det',
  'amod',
  'nsubj',
  'nmod',
  'obl',
  'conj',
  'obj',
  'advmod',
  'compound',
  'cc',
  'mark',
  'aux',
  'cop',
  'nmod:poss',
  'nmod:desc',
  'advcl',
  'flat',
  'xcomp',
  'acl:relcl',
  'acl',
  'aux:pass',
  'nsubj:pass',
  'nummod',
  'appos',
  'parataxis',
  'ccomp',
  'fixed',
  'obl:agent',
  'expl',
  'compound:prt',
  'csubj',
  'discourse',
  'iobj',
] as const;

export type Label = (typeof LABELS)[number];

/** Index into `LABELS`. */
export function labelIndex(label: Label): number {
  return LABELS.indexOf(label);
}

/**
 * Tags of words: the Universal part of speech, with the form for verbs and where else the form matters
 * (Penn Treebank: NNS plural, VBN participle, VBZ third person).
 */
export const TAGS = [
  'NOUN/NN',
  'NOUN/NNS',
  'PROPN/NNP',
  'PROPN/NNPS',
  'ADJ/JJ',
  'ADJ/JJR',
  'ADJ/JJS',
  'ADJ/NNP',
  'ADV/RB',
  'ADV/RBR',
  'ADV/WRB',
  'ADP/IN',
  'ADP/RP',
  'SCONJ/IN',
  'DET/DT',
  'DET/PDT',
  'DET/WDT',
  'PUNCT/,',
  'PUNCT/.',
  'PUNCT/:',
  'PUNCT/(',
  'PUNCT/)',
  'PUNCT/-',
  'PUNCT/“',
  'PUNCT/”',
  'CCONJ/CC',
  'PRON/PRP',
  'PRON/PRP$',
  'PRON/WDT',
  'PRON/WP',
  'PRON/DT',
  'PRON/EX',
  'PRON/NN',
  'NUM/CD',
  'VERB/VB',
  'VERB/VBN',
  'VERB/VBD',
  'VERB/VBG',
  'VERB/VBP',
  'VERB/VBZ',
  'VERB/NNP',
  'AUX/VBZ',
  'AUX/MD',
  'AUX/VBP',
  'AUX/VBD',
  'AUX/VB',
  'AUX/VBN',
  'AUX/VBG',
  'PART/TO',
  'PART/RB',
  'PART/POS',
  'X/FW',
  'SYM/SYM',
  'SYM/$',
  'INTJ/UH',
] as const;

export type Tag = (typeof TAGS)[number];
