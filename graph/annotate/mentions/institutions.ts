/** Institutions that are known by name, wherever they are written as they write themselves. */
import { INSTITUTIONS, type Institution } from '../../gazetteer/institutions.ts';
import { KNOWN } from './designations.ts';
import type { Found } from './found.ts';
import type { Line } from './lines.ts';
import { isAcronymOf } from './shortForms.ts';

interface Form {
  readonly words: readonly string[];
  readonly institution: Institution;
}

const byFirst = new Map<string, Form[]>();
const byName = new Map<string, Institution>();
for (const institution of INSTITUTIONS)
  for (const name of institution.names) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, institution }]);
    byName.set(name, institution);
  }
for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);

/** What is known by this name, to the letter. */
export const institutionOf = (name: string): Institution | undefined => byName.get(name);

export function findInstitutions({ words, index: line, style }: Line, text: string): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const form = byFirst
      .get(words[from]?.text ?? '')
      ?.find(({ words: own }) => own.every((word, at) => words[from + at]?.text === word));
    if (!form) continue;
    const to = from + form.words.length;
    const { type, kind, names } = form.institution;
    const before = words[from - 1];
    const isLonger = (before?.isCapital && !before.isInitial) || SURNAMED.test(before?.norm ?? '');
    if (style !== 'prose' || isLonger || words[to]?.isCapital || isOther(text, form.words.join(' '), names[0] ?? ''))
      continue;
    found.push({ line, from, to, type, kind, weight: KNOWN });
    from = to - 1;
  }
  return found;
}

/** "Joseph von Fraunhofer", "Mr Steinbeis" */
const SURNAMED = /^(?:von|van|de|di|der|mr|ms|mrs|dr)$/;

/** "the Mouvement des entreprises de taille intermédiaire (METI)": capitals that the article says are short for something else. */
function isOther(text: string, short: string, full: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short)) return false;
  const at = text.indexOf(`(${short})`);
  if (at < 0) return false;
  const before = text.slice(Math.max(0, at - 100), at).trimEnd();
  return !before.toLowerCase().endsWith(full.toLowerCase()) && isAcronymOf(short, before.split(/[.;:]\s/).at(-1) ?? '');
}
