/**
 * What time expressions look like, as data: each rule is a pattern over a sentence's plain text and a reading of its
 * groups. Where several match, the longest from the left wins; among equals the earlier rule. Examples run as tests,
 * against an article of Wednesday 2023-08-16.
 */
import { DAY_RULES } from './dayRules.ts';
import { MONTH_RULES } from './monthRules.ts';
import { PERIOD_RULES } from './periodRules.ts';
import { RELATIVE_RULES } from './relativeRules.ts';
import type { RuleGroup } from './rule.ts';
import { SPAN_RULES } from './spanRules.ts';
import { YEAR_RULES } from './yearRules.ts';

export const DATE_RULES: readonly RuleGroup[] = [
  DAY_RULES,
  YEAR_RULES,
  MONTH_RULES,
  PERIOD_RULES,
  SPAN_RULES,
  RELATIVE_RULES,
];
