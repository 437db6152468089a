/** Numbers that several have together. */
import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

/** "A, B and C between them hosted 1,022": the number is no one's alone. */
export function isJoint({ masked }: Pick<View, 'masked'>, { start }: Quantity): boolean {
  return /[ℝℂ]\s*,?\s+and\s+[ℝℂ]+\s+(?:between them|combined|together|jointly)\b[^;№]*$/.test(masked.slice(0, start));
}

/** "A and B", "A, B and C", but not "in A, and B has". */
const LIST = '(?<list>[ℝℂ]+(?:(?:,\\s+[ℝℂ]+)+,?)?\\s+and\\s+[ℝℂ]+)(?![ℝℂ])';
const TOGETHER = '(?:between them|combined|together|jointly|in (?:total|all)|altogether|in combination)';
/** Before the number, before it with a verb, before it with "together" behind it. */
const WITHIN = new RegExp(`\\b[Ii]n\\s+${LIST},\\s+$`, 'd');
const HAVING = new RegExp(
  `${LIST}\\s+(?:(?:${TOGETHER}|now|currently|also|already)\\s+)*(?:have|had|count|counted|host|boast|employ|(?:are|were) home to|produce|sell|made)\\s+(?:[a-z]+\\s+){0,3}$`,
  'd',
);
const WITH = new RegExp(`${LIST}[^;№]*$`, 'd');
const LYING = `^\\s+(?:(?!and\\b)[^,;.№ℝℂ\\s]+\\s+){1,6}?(?:in|from|across)\\s+(?:the cities of\\s+)?${LIST}`;
/** Behind it, where nothing begins that is said of the last alone: "5,000 in A and B has 4,000". */
const BEHIND = new RegExp(
  `${LYING}(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:${TOGETHER}|in|on|by|at|for|with|as|last|this|Δ))`,
  'd',
);
/** "200 firms from A and B came" */
const SUBJECT = new RegExp(`${LYING}(?=[^№]*$)`, 'd');
const TOGETHER_BEHIND = new RegExp(`^[^;]*\\b${TOGETHER}\\b`);
const EACH = /^[^;.]*\b(?:each|apiece|respectively)\b/;

/** Whether what a number is of is only one of several that have it together: "A and B have 320 pumps", "320 in A and B". */
export function isSharedBy({ masked, text, mentions, quantities }: View, quantity: Quantity, owner: string): boolean {
  const before = masked.slice(0, quantity.cue?.start ?? quantity.start);
  const after = masked.slice(quantity.end);
  if (EACH.test(after)) return false;
  const isTogether =
    isJoint({ masked }, quantity) || (quantities.length === 1 && TOGETHER_BEHIND.test(text.slice(quantity.end)));
  const ahead = isTogether ? WITH.exec(before) : (WITHIN.exec(before) ?? HAVING.exec(before));
  const behind = ahead ? null : (BEHIND.exec(after) ?? (/^\W*$/.test(before) ? SUBJECT.exec(after) : null));
  const [from, to] = (ahead ?? behind)?.indices?.groups?.list ?? [0, 0];
  const offset = ahead ? 0 : quantity.end;
  return mentions.some(({ entity, start, end }) => entity === owner && start >= offset + from && end <= offset + to);
}
