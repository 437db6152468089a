/** Numbers that several have together. */
import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

/** "A, B and C between them hosted 1,022": the number is no one's alone. */
export function isJoint({ masked }: View, { start }: Quantity): boolean {
  return /[ℝℂ]\s*,?\s+and\s+[ℝℂ]+\s+(?:between them|combined|together|jointly)\b[^;№]*$/.test(masked.slice(0, start));
}

/** "A and B", "A, B and C". */
const LIST = '(?<list>[ℝℂ]+(?:,\\s+[ℝℂ]+)*,?\\s+and\\s+[ℝℂ]+)';
const TOGETHER = '(?:between them|combined|together|jointly|in (?:total|all)|altogether|in combination)';
/** Before the number, behind it, and before it with "together" behind it. */
const BEFORE = new RegExp(
  `\\b[Ii]n\\s+${LIST},\\s+$|${LIST.replace('list', 'subjects')}\\s+(?:(?:${TOGETHER}|now|currently|also|already)\\s+)*(?:have|had|count|counted|host|boast|employ|(?:are|were) home to|produce|sell|made)\\s+(?:[a-z]+\\s+){0,3}$`,
);
const BEHIND = new RegExp(
  `^\\s+(?:(?!and\\b)[^,;.№ℝℂ\\s]+\\s+){1,6}?(?:in|from|across)\\s+(?:the cities of\\s+)?${LIST}`,
);
const WITH = new RegExp(`${LIST}(?![ℝℂ])[^;№]*$`);
const TOGETHER_BEHIND = new RegExp(`^[^;]*\\b${TOGETHER}\\b`);

/** Whether what a number is of is only one of several that have it together: "A and B have 320 pumps", "320 in A and B". */
export function isSharedBy({ masked, text, mentions, quantities }: View, quantity: Quantity, owner: string): boolean {
  const before = masked.slice(0, quantity.cue?.start ?? quantity.start);
  const after = masked.slice(quantity.end);
  const isTogether =
    isJoint({ masked } as View, quantity) ||
    (quantities.length === 1 && TOGETHER_BEHIND.test(text.slice(quantity.end)));
  const list = before.match(isTogether ? WITH : BEFORE) ?? after.match(BEHIND);
  const owners = list?.groups?.list ?? list?.groups?.subjects;
  if (!list || owners === undefined) return false;
  const start = (list.input === before ? 0 : quantity.end) + (list.index ?? 0) + list[0].indexOf(owners);
  const end = start + owners.length;
  return mentions.some((mention) => mention.entity === owner && mention.start >= start && mention.end <= end);
}
