/** Growth beside a level ("up by 11%", "22 more than a year earlier"): a change of that level, or a figure of its own. */
import type { LocalFigure, Quantity } from '../model.ts';
import type { View } from './view.ts';

export interface Change {
  /** The quantity that is the change. */
  readonly quantity: Quantity;
  /** The quantity it changes; null when it stands alone. */
  readonly level: Quantity | null;
  readonly change: NonNullable<LocalFigure['change']>;
}

const UP =
  'up|rose|risen|rise|rises|rising|grew|grown|grow|growing|growth|increased?|increases|increasing|expand(?:ed|s|ing)?|expansion|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:e|ed|ing)|soar(?:ed|ing)?|gain(?:ed|s|ing)?|advanc(?:e|ed)|leapt|leap|swelled|rall(?:y|ied|ying)|rebound(?:ed|ing)?|skyrocket(?:ed)?|spik(?:ed|ing)|improv(?:e|ed|ing)|higher|exceeding the previous year';
const DOWN =
  'down|fell|fall|falls|fallen|falling|drop(?:ped|s|ping)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|shrank|shrunk|shrink|slipp?(?:ed|s)?|plung(?:e|ed|ing)|slump(?:ed)?|contract(?:ed|ion)|tumbl(?:e|ed|ing)|s[aiu]nk|sinking|eas(?:ed|ing)|dip(?:ped|ping)?|div(?:ed|ing)|retreat(?:ed|ing)?|weaken(?:ed|ing)?|lower|slid';
const BEFORE = new RegExp(
  `\\b(?:(?<up>${UP})|(?<down>${DOWN}))(?:\\s+(?:by|of|as much as|rate of|being|year[- ]on[- ]year|to rise))*\\s*$`,
  'i',
);
/** "Cut prices by 18%", "raised wages by 5%" */
const MADE =
  /\b(?:(?<up>(?:rais|increas|boost|hik)(?:e[sd]?|ed|s|ing)|lift(?:ed|s|ing)?)|(?<down>cut(?:s|ting)?|(?:reduc|slash|trim|shav|lower)(?:e[sd]?|m?ed|s|m?ing)))\s+/gi;
const MADE_BY = /^(?:[^№,;.]{1,40}\s)?by\s+$/i;
const AFTER =
  /^\s*(?:(?<more>more|higher|up|increase|rise|growth|jump|above|ahead)|(?<less>less|fewer|lower|drop|decline|decrease|fall|down|below))\b(?:\s+(?:visitors|than|on|from|over|year|in|compared|\w+\s+than)|[.,)])/i;
const TO_LEVEL =
  /^[^№;.]{0,45}?\b(?:to|reaching|reached|totall?ing|hitting)\s+(?:an?\s+)?(?:record\s+|total of\s+|combined\s+|new high of\s+)?№/;
/** "Is expected to exceed 600 million": another level, to come. */
const INTENDED =
  /\b(?:expect|forecast|project|predict|estimate|likely|set|due|hope|plan|aim|want|seek|target|bound)(?:ed|s|es|ing)?\s+to\s+№$/;
const WHICH_LEVEL = /^[^№;.]{0,90}?(?:which|and)\s+(?:reached|totall?ed|hit|stood at|came to|amounted to)\s+№/;
const YEARLY =
  /year[- ]on[- ]year|yoy|year over year|a year (?:earlier|before|ago)|(?:the )?(?:year (?:before|earlier)|previous year|preceding year)|last year|than in Δ|same (?:period|months)|from a year|Δ/i;
/** Against the month or quarter before. */
const SHORTER =
  /^\s*(?:month[- ]on[- ]month|quarter[- ]on[- ]quarter|(?:from|on|over) (?:the (?:previous|preceding|prior) )?(?:a )?(?:month|quarter)\b|sequentially)/i;
/** Between a level and "up 11%" stand only times, places and brackets, not another thing that grew. */
const OTHER_SUBJECT = /\b(?:profits?|revenues?|sales|exports?|imports?|output|investment|number|income|turnover)\b/i;

export function findChanges(view: View): Change[] {
  const changes: Change[] = [];
  const used = new Set<Quantity>();
  for (const quantity of view.quantities) {
    if (quantity.isRestatement || quantity.unit === 'rank') continue;
    const sign = readSign(view, quantity);
    if (sign === 0) continue;
    const level = findLevel(view, quantity, used);
    if (level) used.add(level);
    const around = view.masked.slice(Math.max(0, quantity.start - 40), quantity.end + 60);
    const raw = view.text.slice(Math.max(0, quantity.start - 40), quantity.end + 60);
    const isYearly = !SHORTER.test(view.text.slice(quantity.end)) && (YEARLY.test(raw) || YEARLY.test(around));
    const basis = isYearly ? 'year-on-year' : null;
    changes.push({ quantity, level, change: { value: sign * Math.abs(quantity.value), unit: quantity.unit, basis } });
  }
  return changes;
}

/** 1 for growth, −1 for decline, 0 when the quantity is no change. */
function readSign(view: View, quantity: Quantity): -1 | 0 | 1 {
  const { masked, text } = view;
  const before = masked.slice(Math.max(0, quantity.start - 60), quantity.start);
  const after = masked.slice(quantity.end, quantity.end + 40);
  const isShare = quantity.unit === '%' || quantity.unit === 'percentage point';
  if (isShare) {
    const match = BEFORE.exec(before) ?? findMade(view, quantity.start);
    if (match) return match.groups?.down !== undefined || quantity.value < 0 ? -1 : 1;
    if (
      /\(\s*\+?$/.test(before) &&
      /^\s*\)/.test(after) &&
      /[+]/.test(text.slice(quantity.start - 2, quantity.start + 1))
    )
      return 1;
    if (/\(\s*$/.test(before) && quantity.value < 0) return -1;
    if (/^\s*(?:year[- ]on[- ]year|yoy)\b/i.test(after)) return quantity.value < 0 ? -1 : 1;
  }
  const more = AFTER.exec(after);
  if (!more) return 0;
  const isComparison = /\bthan\b|\bfrom\b|\bover\b|\byear\b|\bon\b/.test(after) || isShare;
  if (!isShare && !/\b(?:more|fewer|less|higher|lower)\s+than\b/i.test(after)) return 0;
  return isComparison ? (more.groups?.less !== undefined ? -1 : 1) : 0;
}

/** The nearest of the verbs that make something more or less: in "a tax cut lifted sales by 8%" it went up. */
function findMade({ masked, sentence }: View, end: number): RegExpExecArray | undefined {
  const from = Math.max(0, end - 60);
  return [...masked.slice(from, end).matchAll(MADE)].findLast((match) => {
    const start = sentence.start + from + match.index;
    const rest = masked.slice(from + match.index + match[0].length, end);
    const token = sentence.tokens.find((item) => item.start === start);
    // "Lifted sales despite a cut in output by 8%": a noun.
    return MADE_BY.test(rest) && (token?.pos !== 'NOUN' || /^by\s/i.test(rest));
  });
}

function findLevel(view: View, quantity: Quantity, used: ReadonlySet<Quantity>): Quantity | null {
  const after = view.masked.slice(quantity.end);
  const behind = TO_LEVEL.exec(after) ?? WHICH_LEVEL.exec(after);
  if (behind && !INTENDED.test(behind[0])) {
    const at = quantity.end + behind[0].length - 1;
    const level = view.quantities.find(({ start, end }) => start <= at && at < end);
    if (level && isLevel(level) && !used.has(level)) return level;
  }
  const before = [...view.quantities]
    .reverse()
    .find((other) => other.end <= quantity.start && isLevelOf(view, other, quantity));
  if (!before || used.has(before)) return null;
  const gap = view.text.slice(before.end, quantity.start);
  if (gap.includes(';') || gap.length > 150 || OTHER_SUBJECT.test(gap.replace(/^[^,(]*/, ''))) return null;
  return before;
}

/** Not what the level is compared with, and in the unit of "14 more". */
function isLevelOf(view: View, level: Quantity, { unit, start }: Quantity): boolean {
  if (!isLevel(level) || level.isRestatement) return false;
  if (unit === 'count' && level.unit !== unit) return false;
  const close = view.masked.slice(level.end, start).indexOf(')');
  return !(close >= 0 && /\(\s*$/.test(view.masked.slice(0, level.start)));
}

function isLevel({ unit }: Quantity): boolean {
  return unit !== '%' && unit !== 'percentage point' && unit !== 'rank' && unit !== 'times';
}
