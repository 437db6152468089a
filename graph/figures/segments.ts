import type { LocalFigure, Quantity } from '../model.ts';
import type { View } from './view.ts';

const PATTERNS: readonly RegExp[] = [
  /^\s*(?:firms?|enterprises?|companies|are|were|is|of them)?\s*(?:are\s+|were\s+)?(?:engaged\s+|active\s+|working\s+)?in\s+(?:the\s+)?(?<what>[a-z][\w\s,&-]*?(?:industr(?:y|ies)|sectors?|fields?|equipment|technology|materials?|biomedicine|aerospace|machinery|manufacturing|communications?|information|energy|chemicals?|electronics?|goods|research))\b/i,
  /^\s*(?:firms?|enterprises?|companies|of them)?\s*(?:are\s+|were\s+)(?<what>listed(?: on [^,.;]+)?|rooted in [^,.;]+|expanding into [^,.;]+)/i,
  /^\s*(?<what>listed)\b/i,
  /^[^.;,№]{0,50}\b(?<what>listed)\s*$/i,
  /^\s+(?:\S+\s+){0,4}?on average\b(?<what>)/i,
  // "five lists of little giants": what is counted is the lists
  /^\s+(?:\w+\s+)?(?<what>lists|batches|rounds|groups|classes|categories|kinds|types|lots|tranches|waves|editions|generations)\s+of\b/i,
];

/** The slice counted, in the text's words; null where it is the whole. */
export function segmentOf(view: View, quantity: Quantity): string | null {
  const after = view.text.slice(quantity.end);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(after);
    if (match) return match.groups?.what?.trim() || null;
  }
  return /\b(?:on average|averaging|average of)\b/i.test(view.text) ? 'average per firm' : null;
}

/** Firms, and what sets them apart from others. */
const SLICE =
  /^\s+(?:firms?|enterprises?|compan(?:y|ies)|SMEs?)\s+(?<what>with\s+(?!(?:an?|combined|total)\b)[^№,.;]{4,70})/i;

/** "Trade of 320 firms grew. The data covered 320 firms with records at the customs": a count is of what is told of it later. */
export function readSlices(views: readonly View[]): <Figure extends LocalFigure>(figure: Figure) => Figure {
  const slices = views.flatMap(({ text, masked, quantities, sentence }) =>
    quantities.flatMap(({ value, unit, end }) => {
      const what = unit === 'count' ? SLICE.exec(masked.slice(end))?.groups?.what : undefined;
      if (what === undefined) return [];
      const from = masked.indexOf(what, end);
      return [{ value, start: sentence.start, segment: text.slice(from, from + what.length).trim() }];
    }),
  );
  return (figure) => {
    const { measure, segment, value, evidence } = figure;
    if (measure !== 'count' || segment !== null) return figure;
    const slice = slices.find((later) => later.value === value && later.start >= evidence.start);
    return slice ? { ...figure, segment: slice.segment } : figure;
  };
}
