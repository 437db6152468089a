/** "with Changsha accounting for 129", "against Largan's 22%": an owner that the words leave no doubt of. */
import type { Mention, Quantity } from '../../model.ts';
import type { Measure } from '../../ontology.ts';
import { countsPeople } from '../counted.ts';
import { mentionAt, type View } from '../view.ts';

const BESIDE = "(?:than|against|versus|compared (?:with|to)|behind|ahead of)\\s+(?:[\\w-]+\\s+){0,2}?(?:ℝ+'s\\s+)?";
/** What a firm does with numbers of its own. */
const REPORTS =
  '(?:(?:also|now|currently|itself|already|still|has|had|is|was)\\s+)*(?:posted|reported|booked|had|has|made|makes|delivered|delivers|sold|sells|expects?|expected|forecasts?|(?:expected|projected|forecast|set|due) to (?:post|report|book|make|reach|spend|invest)|earned|earns|generated|generates|shipped|ships|produced|produces|employs|employed|spent|spends|lost|recorded|achieved|invested|invests|exported|exports|holds|owns|saw (?:its|their))';
const OTHER =
  'Its|Their|His|Her|Rival|Smaller|Larger|Local|Competitor|Fellow|Domestic|Compatriot|Another|The|Neighbou?ring';
const PATTERNS: readonly RegExp[] = [
  /\bwith\s+(?:the\s+)?(?<m>[ℝ])\k<m>*\s+(?:alone\s+)?accounting\s+for\s+$/du,
  new RegExp(`\\b${BESIDE}(?<m>[ℝℂØ])\\k<m>*(?:'s?|\\s+(?:at|with|on))\\s+$`, 'du'),
  // "while Seres's edged up to 21%"
  /\b(?:while|whereas|and)\s+(?<m>[ℝℂØ])\k<m>*'s?\s+(?:\w+\s+){1,3}$/du,
  // "Its rival Seres, which …, delivered 152,000"
  new RegExp(
    `^\\W?(?:ℂ+,\\s+|(?:${OTHER})\\b(?:[^;№.ℂ]{0,60}?\\s|,\\s))?(?<m>ℂ)\\k<m>*(?:,[^;№]{3,100},|,)?\\s+${REPORTS}\\s[^,;№ℂ]*(?:№+\\s+to\\s+)?$`,
    'du',
  ),
];

/** A market takes a part of a firm's sales; a firm that takes one has it from then on. */
const PART =
  /(?:\b(?:account(?:s|ed|ing)? for|contribut(?:es|ed|ing)|makes? up|made up)|ℝ\s+(?:(?:alone|also|now)\s+)?(?:takes?|took))\s+$/u;
const WHOLE =
  /^\s+of\s+(?<m>ℂ)\k<m>*'s?\s+(?:[\w-]+\s+){0,2}?(?:sales|revenues?|turnover|exports|orders|output|profits?|business|income)\b/du;

/** Whose a stake is: "Ms Huo's stake was diluted from 48 to 41 percent", "Lim, who founded the firm, keeps 41%". */
const STAKES: readonly RegExp[] = [
  /(?<m>[ℂØ℗])\k<m>*'s?\s+(?:[\w-]+\s+)?(?:stake|shareholding|holding)\b(?:(?!\b(?:as|while|when|whose|which|after|company|paid|value)\b)[^;:])*$/du,
  /(?<m>℗)\k<m>*(?:,[^;№]{3,100},|,)?\s+(?:(?:still|now|also|himself|herself)\s+)*(?:keeps?|kept|holds?|held|owns?|owned|retains?|retained|controls?|controlled)\s+(?:(?:a|an|about|some|over|nearly|almost|around|just|the|remaining|another)\s+)*$/du,
];

/** "It became one of 46 firms to receive the Green Label": the list's number, not the firm's. */
const ONE_OF = /\b[Oo]ne\s+of\s+(?:(?:only|just|the|some|about|around)\s+)*$/;
const LISTING =
  /^\s+(?:(?!\b(?:that|who|whom|at|invited|workers|staff|people)\b)[^;.,ℂ]){0,40}?\b(?:into|on|in|under|receive|get|join|hold|receiving|holding|winning|win|won)\s+(?:the\s+|this year's\s+)?(?:ℝ+'s\s+|Å+'s\s+)?(?<m>Λ)Λ*(?!Λ)(?!\s+(?:talks?|event|conference|meeting))/du;

export function listOf(view: View, { start, end, unit }: Quantity): Mention | null {
  if (unit !== 'count' || !ONE_OF.test(view.masked.slice(0, start))) return null;
  const at = LISTING.exec(view.masked.slice(end))?.indices?.groups?.m?.[0];
  return at === undefined ? null : mentionAt(view, end + at);
}

const OF_THEM = '(?:\\s+of\\s+(?:them|which|these|those|ours|the\\s+\\w+))?';
const LIE =
  '(?:\\s+(?:are|is|were|sit|lie|come|came|hail|based|located|have\\s+(?:their|its)\\s+(?:\\w+\\s+)?(?:headquarters|seat|home|base)))*';
const UNIT = '(?:the\\s+)?(?:(?:city|province|county|district|municipality|canton|state|region|that)\\s+of\\s+)?';
/** "Seventy-one of ours are in Kunming", "24 in that of Fermo", where no list of places goes on. */
const LYING = new RegExp(
  `^${OF_THEM}${LIE}\\s+(?:in|from)\\s+${UNIT}(?<m>ℝ)\\k<m>*(?!ℝ|'s|-|(?:,\\s+ℝ+)*,?\\s+(?:and|or)\\s+ℝ)`,
  'du',
);
/** "Netherlands (41 winners), Germany (37) and Switzerland (22)" */
const BRACKETED = /(?<m>ℝ)\k<m>*\s\($/du;
const BRACKETS = /ℝ\s\(№+[^()]{0,20}\)(?:,|,?\s+and)\s+(?:the\s+)?ℝ+\s\(№/u;

/** The region in which a number of bare things is said to lie; null where it does not say or other things count. */
export function countedIn(view: View, quantity: Quantity): Mention | null {
  const { start, end, unit, cue } = quantity;
  const before = view.masked.slice(0, cue && cue.start < start ? cue.start : start);
  if (unit !== 'count' || /\b(?:whom|of|its|plus)\s+$/.test(before) || countsPeople(view, quantity)) return null;
  const lying = LYING.exec(view.masked.slice(end))?.indices?.groups?.m?.[0];
  if (lying !== undefined) return mentionAt(view, end + lying);
  const at = BRACKETS.test(view.masked) ? BRACKETED.exec(before)?.indices?.groups?.m?.[0] : undefined;
  return at === undefined ? null : mentionAt(view, at);
}

/** Whom the words beside the number give it to; null where they do not say. */
export function accountingFor(view: View, { start, end, unit, cue }: Quantity, measure: Measure): Mention | null {
  const before = view.masked.slice(0, cue && cue.start < start ? cue.start : start);
  // "Germany accounts for 40 percent of Acme's sales"
  const whole =
    unit === '%' && PART.test(before) ? WHOLE.exec(view.masked.slice(end))?.indices?.groups?.m?.[0] : undefined;
  if (whole !== undefined) return mentionAt(view, end + whole);
  for (const pattern of measure === 'share' ? [...STAKES, ...PATTERNS] : PATTERNS) {
    const at = pattern.exec(before)?.indices?.groups?.m?.[0];
    if (at !== undefined) return mentionAt(view, at);
  }
  return null;
}

const GIVEN = '(?:awarded|granted|given|allocated|paid|handed|promised)';
const GIVER = '(?:the\\s+)?(?:state\\s+of\\s+|city\\s+of\\s+)?(?<m>[ÅØℝ])';
/** Before the number, and behind it. */
const GIVERS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [new RegExp(`\\b${GIVEN}\\s+(?:[^\\s,;№]+\\s+){0,6}$`), new RegExp(`^[^;,№]{0,50}?\\bby\\s+${GIVER}`, 'd')],
  [/(?:)/, new RegExp(`^[^;,№]{0,50}?\\b${GIVEN}\\s[^;,№]{0,40}?\\bby\\s+${GIVER}`, 'd')],
  [
    /\b(?:received|receives|won|secured|obtained|got)\s+(?:[^\s,;№]+\s+){0,4}$/,
    new RegExp(`^[^;,№]{0,40}?\\bfrom\\s+${GIVER}`, 'd'),
  ],
];

/** "Was awarded a grant of 2 million euros by the ministry": public money is counted with who gives it; null where nobody is told. */
export function giverOf(view: View, { start, end, cue }: Quantity): Mention | null {
  const before = view.masked.slice(0, cue && cue.start < start ? cue.start : start);
  for (const [first, then] of GIVERS) {
    const at = first.test(before) && then.exec(view.masked.slice(end))?.indices?.groups?.m?.[0];
    if (typeof at === 'number') return mentionAt(view, end + at);
  }
  return null;
}
