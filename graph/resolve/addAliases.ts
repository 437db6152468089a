/** Other names that stand right beside one. */
import type { Found } from '../annotate/mentions/found.ts';
import { HONORIFICS } from '../annotate/mentions/lexicon/persons.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { sliceWords } from '../annotate/mentions/places.ts';
import { findBracket, isAcronymOf, readNameBefore, stripLegalForm } from '../annotate/mentions/shortForms.ts';
import { isState } from '../annotate/mentions/states.ts';
import type { Draft, Placed, Registry } from './registry.ts';

/** "Dr. Sofia Almeida-Reyes" is an alias of the name without the title. */
export function addHonorific(registry: Registry, draft: Draft, words: Line['words'], item: Found, text: string): void {
  const before = words[item.from - 1];
  if (draft.type === 'person' && before?.isCapital && HONORIFICS.has(before.norm))
    registry.alias(draft, sliceWords(words, item.from - 1, item.to, text));
}

/** "(Yuxin Electronics)", "(MIIT)", '(the "HDIIT")', ", UCS": short names beside the full one. */
export function addBrackets(
  registry: Registry,
  draft: Draft,
  words: Line['words'],
  item: Found,
  own: string,
  placed: Placed[],
): void {
  if (draft.type === 'product' || draft.type === 'industry') return;
  const bracket = findBracket(words, item.from, item.to);
  // "Chengdu CRP Robot Technology Co., Ltd. (CROBOTP)": behind a name in full, capitals that spell nothing are the short one.
  const isSure = bracket?.isSure === true || (draft.type === 'company' && stripLegalForm(own) !== own);
  if (bracket && (isSure || draft.type === 'agency' || draft.type === 'organization' || draft.type === 'policy')) {
    const short = words
      .slice(bracket.from, bracket.to)
      .map((word) => word.text)
      .join(' ');
    if (draft.type === 'region' && !isAcronymOf(short, own) && !own.includes(short)) return;
    if (draft.type === 'person') return;
    const twin = registry.find(draft.type, short);
    // Called so before it was named in full.
    if (twin && isSure && twin.name === short) registry.merge(draft, twin);
    registry.alias(draft, short);
    if (/^\p{Lu}{2,}s$/u.test(short)) registry.alias(draft, short.slice(0, -1));
    draft.short = short;
    placed.push({ line: item.line, from: bracket.from, to: bracket.to, draft });
    return;
  }
  const next = words[item.to + 1];
  // "New York, NY": its state.
  if (draft.type === 'region' && isState(words, item.to + 1)) return;
  const isBody = draft.type === 'agency' || draft.type === 'organization';
  const isApposed = isBody && words[item.to + 2]?.text === ',' && /^\p{Lu}{2,6}$/u.test(next?.text ?? '');
  if (words[item.to]?.text === ',' && next?.isUpper && (isApposed || isAcronymOf(next.text, own))) {
    registry.alias(draft, next.text);
    draft.short ??= next.text;
    placed.push({ line: item.line, from: item.to + 1, to: item.to + 2, draft });
  }
}

/** "ApexBrasil (that's the Brazilian Trade …": the name before the brackets is the short one. */
export function addNameBefore(
  registry: Registry,
  draft: Draft,
  words: Line['words'],
  item: Found,
  text: string,
  placed: Placed[],
): void {
  if (draft.type !== 'agency' && draft.type !== 'organization') return;
  const before = readNameBefore(words, item.from);
  if (!before) return;
  const last = placed.findLast((other) => other.draft !== draft);
  const isAfterFull = last?.line === item.line && last.to === before.to && last.draft.type === draft.type;
  // "The Vietnam Bank for Industry and Trade (VietinBank)": both are known by now.
  const isAlone =
    item.from === before.to + 1 && item.to === item.from + 1 && /^[)）]$/.test(words[item.to]?.text ?? '');
  if (isAfterFull && isAlone) registry.merge(last.draft, draft);
  // A ticker behind a firm's name, the end of a longer name.
  if (item.to - item.from <= before.to - before.from || isAfterFull) return;
  const short = sliceWords(words, before.from, before.to, text);
  registry.alias(draft, short);
  draft.short ??= short;
  placed.push({ line: item.line, from: before.from, to: before.to, draft });
}
