/** Drafts that the article says, or the gazetteer knows, to be one. */
import { institutionOf } from '../annotate/mentions/institutions.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { sliceWords } from '../annotate/mentions/places.ts';
import { stripLegalForm } from '../annotate/mentions/shortForms.ts';
import type { Institution } from '../gazetteer/institutions.ts';
import { type Draft, foldName, type Placed, type Registry } from './registry.ts';
import { isLabelled, readSame } from './saidSame.ts';

/** "KOTRA" and the Korea Trade-Investment Promotion Agency: one, under the fullest name that the article gives. */
export function joinInstitutions(registry: Registry): void {
  const first = new Map<Institution, Draft>();
  for (const draft of [...registry.drafts]) {
    const institution = institutionOf(draft.name);
    if (institution === undefined || institution.type !== draft.type) continue;
    const same = first.get(institution);
    const [fuller, other] = same && same.name.length >= draft.name.length ? [same, draft] : [draft, same];
    if (other) registry.merge(fuller, other);
    first.set(institution, fuller);
  }
}

/** "the Specialist Manufacturers Programme (SMP)": whatever SMP was taken for elsewhere in the article, it is the programme. */
export function joinBracketed(registry: Registry, placed: Placed[], lines: readonly Line[], text: string): void {
  const holders = new Map<string, Draft | null>();
  for (const { draft } of placed)
    if (/^\p{Lu}{2,}$| /u.test(draft.short ?? '')) {
      const other = holders.get(draft.short as string);
      // What two things are called tells neither.
      holders.set(draft.short as string, other === undefined || other === draft ? draft : null);
    }
  const others = new Set<Draft>();
  for (const [at, item] of placed.entries()) {
    const holder = holders.get(sliceWords(lines[item.line]?.words ?? [], item.from, item.to, text));
    if (!holder || holder === item.draft) continue;
    others.add(item.draft);
    placed[at] = { ...item, draft: holder };
  }
  for (const draft of others) if (!placed.some((item) => item.draft === draft)) registry.remove(draft);
}

/** "the East Lake High-Tech Development Zone, better known as Optics Valley of China": one thing. */
export function joinKnownAs(registry: Registry, placed: readonly Placed[], lines: readonly Line[]): void {
  for (const [index, item] of placed.entries()) {
    const next = placed[index + 1];
    if (!next || next.line !== item.line || next.draft === item.draft || next.draft.type !== item.draft.type) continue;
    const fuller = readSame(lines[item.line]?.words ?? [], item.to, next.from);
    if (fuller === 'former') registry.merge(item.draft, next.draft);
    else if (fuller === 'latter') registry.merge(next.draft, item.draft);
  }
}

/** "Legal name: Riverton Valve Works Ltd" in a box of facts: the one above it that it can be the name of. */
export function joinLabelled(registry: Registry, placed: readonly Placed[], lines: readonly Line[]): void {
  const isBoxed = (item: Placed) => isLabelled(lines[item.line]?.words ?? [], item.from);
  for (const item of placed.filter(isBoxed)) {
    const isAlike = ({ draft, line }: Placed) => draft.type === item.draft.type && line < item.line;
    const above = [...new Set(placed.filter((other) => isAlike(other) && !isBoxed(other)).map(({ draft }) => draft))];
    const related = above.length === 1 ? above : above.filter(({ name }) => shareWord(name, item.draft.name));
    if (related.length === 1 && related[0]) registry.merge(item.draft, related[0]);
  }
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(readTelling(one));
  return readTelling(other).some((word) => words.has(word));
}

/** The words of a name but for short ones and legal forms. */
const readTelling = (name: string): string[] => foldName(stripLegalForm(name)).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
