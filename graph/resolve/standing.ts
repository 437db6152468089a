/** Bodies whose full names are common knowledge, by full name, by cut name and by acronym. */
import { STANDING_BODIES } from '../annotate/mentions/lexicon/bodies.ts';
import { foldName } from './registry.ts';

interface Standing {
  readonly name: string;
  readonly kind: string | null;
}

const standing = new Map<string, Standing>();
for (const { name, kind, aliases } of STANDING_BODIES)
  for (const form of [name, ...aliases]) standing.set(foldName(form), { name, kind });

/** The standing body so called; acronyms count only to the letter, in capitals. */
export function findStanding(name: string): Standing | null {
  const found = standing.get(foldName(name)) ?? null;
  return found && (name.includes(' ') || name === name.toUpperCase()) ? found : null;
}
