import type { Measure } from '../ontology.ts';
import { SIGNS } from './view.ts';

/** A place beside the number where its owner stands, over a masked sentence; the group `m` is the owner. */
export interface OwnerRule {
  readonly id: string;
  /** `left`: the pattern ends at the number; `right`: it begins there. */
  readonly side: 'left' | 'right';
  /** Null for every measure. */
  readonly measures: readonly Measure[] | null;
  readonly pattern: RegExp;
  /** Sentences in which ⟦the owner⟧ owns the last number. */
  readonly examples: readonly string[];
}

const OWNER = `[${SIGNS.region}${SIGNS.company}${SIGNS.agency}${SIGNS.organization}${SIGNS.event}${SIGNS.policy}]+`;
const REGION = `${SIGNS.region}+`;
const VERB =
  '(?:had|has|have|hosts?|hosted|counts?|counted|boasts?|boasted|owns?|owned|holds?|pays?|paid|gets?|account(?:s|ed|ing)? for|took|takes?|occupies|contributes?|contributed|reached|totall?ed|totals?|stands at|stood at|is home to|was home to|has set a target of|leads with|follows with|came in at|drew|draws|attracted|aims to have|recorded|posted|reported)';
const FILLER = '(?:now|currently|also|already|alone|together|a total of|only|another|some|so far|still)';

/** The first that fits wins. */
export const OWNER_RULES: readonly OwnerRule[] = [
  {
    id: 'buyer',
    side: 'left',
    measures: ['investment'],
    pattern: /\b(?:bought|acquired|taken over|purchased)\b[^;№]*?\bby\s+(?:\S+'s\s+)?(?<m>[ℂØ]+)[^;№]*$/d,
    examples: ['Orient was bought in May by ⟦Tessin⟧ for 640 million yuan.'],
  },
  {
    id: 'under',
    side: 'left',
    measures: ['reward'],
    pattern: /\b[Uu]nder\s+(?:the\s+|its\s+)?(?<m>Λ+)[^;]*$/d,
    examples: ['Under the ⟦Ten Measures⟧, which Wuhan released, newcomers enjoy a prize of 500,000 yuan.'],
  },
  {
    id: 'receiver',
    side: 'right',
    measures: ['financing'],
    pattern: /^[^;.№]{0,30}\b(?:went|goes|go)\s+to\s+(?:the\s+)?(?<m>[ℂØ]+)/d,
    examples: ['A loan of 150 million yuan went to ⟦Tielian⟧.'],
  },
  {
    id: 'holder',
    side: 'right',
    measures: ['share'],
    pattern: /^[^;.№]{0,40}?\b(?:owned|belongs?|held)\s+(?:by|to)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?<m>[ℂØ℗Å]+)/d,
    examples: ['Bluecrane is still 30% owned by ⟦Northeastern University⟧.'],
  },
  {
    id: 'total',
    side: 'left',
    measures: ['count', 'rank', 'other'],
    pattern: new RegExp(
      `(?<m>${OWNER})(?:'s)?\\s+(?:own\\s+|declared\\s+)?(?:total|tally|number|count|list|haul|figure|aim|goal|target)\\s+(?:of\\s+[^№;]{0,40}\\s)?(?:to|at|of|is|was|stood at|stands at|reached|totall?ed)\\s+$`,
      'd',
    ),
    examples: ["The trio takes ⟦Wuhan⟧'s tally to 61."],
  },
  {
    id: 'enrolled',
    side: 'right',
    measures: ['count'],
    pattern:
      /^[^;.№]{0,40}\b(?:registered|enrolled|certified|supported|funded|trained)\s+(?:on|under|through|in)\s+(?:the\s+)?(?<m>Λ+)/d,
    examples: ['Some 3,000 enterprises were registered under the ⟦Ten Measures⟧.'],
  },
  {
    id: 'here',
    side: 'right',
    measures: ['count'],
    pattern: new RegExp(`^\\s+(?:(?:are|were|is|of them|based)\\s+)*(?:in|from)\\s+(?:the\\s+)?(?<m>${REGION})`, 'd'),
    examples: ['Of the firms, 1,720 are in Changsha, 1,550 in ⟦Xiangtan⟧.'],
  },
  {
    id: 'pair',
    side: 'left',
    measures: null,
    pattern: new RegExp(
      `(?<m>${OWNER})(?:'s)?(?:\\s*\\(\\s*|,\\s*|:\\s*|\\s+|(?:,[^,№;]{1,40},|,)?(?:\\s+(?:${VERB}|${FILLER}|with))+\\s+)$`,
      'd',
    ),
    examples: ['Beijing leads with ⟦Shanghai⟧ (276).', 'The list has ⟦Changsha⟧, the capital, accounting for 129.'],
  },
  {
    id: 'list',
    side: 'left',
    measures: ['count', 'rank'],
    pattern: new RegExp(`(?<m>${OWNER}),?\\s+(?:for|on|at)\\s+$`, 'd'),
    examples: ['Changsha accounts for 129 and ⟦Xiangtan⟧ for 17.'],
  },
  {
    id: 'relative',
    side: 'left',
    measures: null,
    pattern: new RegExp(`(?<m>${OWNER}),?\\s+(?:which|who|that|whose)\\s+[^,;№]*$`, 'd'),
    examples: ['He runs ⟦BlueFathom⟧, which raised 8 million euros.'],
  },
  {
    id: 'adjective',
    side: 'right',
    measures: ['count', 'share'],
    pattern: new RegExp(`^\\s+(?:new\\s+|key\\s+|other\\s+)?(?<m>${REGION})(?:'s)?\\s+(?:Π|["'\\w])`, 'd'),
    examples: ['In all, 658 ⟦Guangdong⟧ enterprises were selected.'],
  },
  {
    id: 'place',
    side: 'right',
    measures: ['count'],
    pattern: new RegExp(
      `^(?:[\\s"'-]+(?!(?:in|from|of|among|to)\\b)(?:Π+|Ι+|Ξ+|[a-z][\\w-]*))*\\s+(?:in|from|of|across|throughout|within)\\s+(?:the\\s+)?(?:(?:southwest|northwest|southeast|northeast|\\w+ern)\\s+)?(?:ℝ+'s\\s+)?(?<m>${REGION})`,
      'd',
    ),
    examples: ['There are 47 enterprises in ⟦Wuhan⟧.', 'Of the firms, 275 are from ⟦Shenzhen⟧.'],
  },
];
