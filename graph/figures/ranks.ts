import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

export interface Rank {
  readonly quantity: Quantity;
  /** Among what, in words; null when the text does not say. */
  readonly scope: string | null;
}

const VERBS =
  '(?:rank(?:s|ed|ing)?|plac(?:es?|ed|ing)|com(?:es?|ing)|came|finish\\w*|stand(?:s|ing)?|stood|put (?:it|them|\\S+)|places? (?:it|them|\\S+)|located|sits?|slip(?:s|ped)? to|ris(?:es|en)? to|rose to|climb(?:s|ed)? to|jumped to|fell to|falls to|drop(?:s|ped)? to|moved? (?:up )?to|was|is|are|were|has been|remain(?:s|ed)?|took|takes)';
const BEFORE = new RegExp(`\\b${VERBS}\\s+(?:(?:now|currently|at|in|the|as|joint|up|only|still|again|its)\\s+)*$`, 'i');
const JOINED = /№+[^№;]{0,60}?(?:\band|,|\bor)\s+(?:the\s+)?$/i;
const AFTER =
  /^(?:\s+(?:in|among|amongst|with|nationwide|nationally|globally|worldwide|on|across|behind|after|place|position|of|for|within|countrywide|overall)\b|[-\s](?:most|largest|biggest|highest|best)\b|\s+(?:city|province|county|district|region|country)\b|\s*(?:[.,;)]|$)|\s+and\s+№)/i;
const NO_PLACE =
  /^\s+(?:batch|list|round|generation|year|quarter|day|edition|time|phase|stage|plant|such|half|of its kind|set|report|category|group|order|place to)\b/i;
const SCOPE =
  /^\s*(?:(?:place|position|overall|city|province|[-\s]?(?:largest|biggest)\s+\S+)\s+)*(?:(?:in|among|amongst|of|on|across|within)\s+(?:all\s+)?(?:the\s+)?(?<what>[^,.;()]+?)(?=\s+(?:and|with|after|behind|by|for|according|last|from|up|to|at|in terms|respectively|while)\b|\s*[,.;()]|$)|(?<wide>nationwide|nationally|globally|worldwide|countrywide))/i;
const COMPARED = /\b(?:after|behind)\b/i;

/** The ordinals that say a position among others, with what those others are. */
export function findRanks(view: View): Rank[] {
  const ranks: Rank[] = [];
  for (const quantity of view.quantities) {
    if (quantity.unit !== 'rank') continue;
    const before = view.masked.slice(0, quantity.start);
    const after = view.masked.slice(quantity.end);
    const previous = ranks.at(-1);
    const isJoined =
      previous !== undefined &&
      JOINED.test(before.slice(previous.quantity.start)) &&
      !/[.;]/.test(view.text.slice(previous.quantity.end, quantity.start));
    const isAside =
      /(?:^|[,(])\s*$/.test(before) &&
      /^\s+(?:among|in|nationwide|worldwide|globally|on|place|of)\b|^,\s+with\b/.test(after);
    if (NO_PLACE.test(after) || (!AFTER.test(after) && !isAside)) continue;
    if (!BEFORE.test(before) && !isJoined && !isAside && !/^[-\s](?:largest|biggest)\b/.test(after)) continue;
    if (
      /\b(?:was|is|are|were|the|took|takes)\s+(?:the\s+)?$/i.test(before) &&
      /^\s*(?:[.,;]|$)/.test(after) &&
      !/\branked?\b/i.test(view.text) &&
      !/\b(?:was|is|are|were)\s+$/i.test(before)
    )
      continue;
    ranks.push({ quantity, scope: readScope(view, quantity) });
  }
  return ranks;
}

function readScope(view: View, quantity: Quantity): string | null {
  const { text } = view;
  const match = SCOPE.exec(text.slice(quantity.end));
  if (!match) return COMPARED.test(text.slice(quantity.end)) ? 'country' : null;
  if (match.groups?.wide !== undefined) return /^(?:glob|world)/i.test(match.groups.wide) ? 'world' : 'country';
  const what = match.groups?.what?.trim() ?? '';
  if (/^(?:country|whole country|nation)$/i.test(what)) return 'country';
  if (/\b(?:world|globe|global market(?: share)?|worldwide)\b/i.test(what)) return 'world';
  if (/^(?:province|city|district)$/i.test(what)) return what.toLowerCase();
  return what === '' ? null : what.replace(/\s+(?:Province|Municipality|City)$/, '');
}
