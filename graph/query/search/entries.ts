/** What things are searched by: one entry for each name of each thing. */
import { RELATIONS, type RelationType } from '../../ontology.ts';
import { isAcronym } from '../../text/acronyms.ts';
import { bothNumbers } from '../../text/pluralOf.ts';
import { deriveInitials } from './acronyms.ts';
import { foldText } from './fold.ts';
import { RELATION_WORDS } from './relationWords.ts';
import type { NamedArticle, NamedEntity } from './source.ts';
import { listPassives } from './verbForms.ts';

export type SearchTarget =
  | { readonly kind: 'entity'; readonly key: string }
  | { readonly kind: 'relation'; readonly relation: RelationType }
  | { readonly kind: 'article'; readonly id: string }
  /** One relation between two entities that the query names. */
  | { readonly kind: 'edge'; readonly key: string }
  /** Figures that the query asks for, the latest of them in words: their chart, or where only its sentence names it. */
  | {
      readonly kind: 'figure';
      readonly chart: { readonly topic: string; readonly series: readonly string[] } | null;
      readonly place: { readonly article: string; readonly start: number; readonly end: number };
      readonly latest: string;
    };

/** Which name matched: as shown, in full, another name, a printed acronym, initials we derived, and so on. */
export type MatchReason =
  | 'label'
  | 'name'
  | 'alias'
  | 'acronym'
  | 'initials'
  | 'inverse'
  | 'synonym'
  | 'title'
  | 'publisher';

export interface SearchEntry {
  readonly target: SearchTarget;
  readonly label: string;
  readonly text: string;
  readonly folded: string;
  readonly reason: MatchReason;
}

/** Types whose long names people shorten to initials. */
const SHORTENED = new Set(['company', 'agency', 'organization', 'policy', 'event']);

export function listRelationNames(relation: RelationType): readonly SearchEntry[] {
  const { label, inverse } = RELATIONS[relation];
  const target = { kind: 'relation', relation } as const;
  const names = new Map<string, MatchReason>([[label, 'label']]);
  if (!names.has(inverse)) names.set(inverse, 'inverse');
  const { along, against, sources, targets } = RELATION_WORDS[relation];
  const nouns = [...sources, ...targets].flatMap(bothNumbers);
  const verbs = [...along, ...against];
  for (const words of [...verbs, ...verbs.flatMap(listPassives), ...nouns])
    if (!names.has(words)) names.set(words, 'synonym');
  return [...names].map(([text, reason]) => createEntry(target, label, text, reason));
}

export function listArticleNames({ id, title, publisher }: NamedArticle): readonly SearchEntry[] {
  const target = { kind: 'article', id } as const;
  const byTitle = createEntry(target, title, title, 'title');
  return publisher === null ? [byTitle] : [byTitle, createEntry(target, title, publisher, 'publisher')];
}

export function listEntityNames({ key, label, name, aliases, entityType }: NamedEntity): readonly SearchEntry[] {
  const target = { kind: 'entity', key } as const;
  const reasons = new Map<string, MatchReason>([[label, isAcronym(label) ? 'acronym' : 'label']]);
  if (!reasons.has(name)) reasons.set(name, 'name');
  for (const alias of aliases) if (!reasons.has(alias)) reasons.set(alias, isAcronym(alias) ? 'acronym' : 'alias');
  if (SHORTENED.has(entityType)) {
    for (const initials of [deriveInitials(name), deriveInitials(label)])
      if (initials !== null && !reasons.has(initials)) reasons.set(initials, 'initials');
  }
  return [...reasons].map(([text, reason]) => createEntry(target, label, text, reason));
}

function createEntry(target: SearchTarget, label: string, text: string, reason: MatchReason): SearchEntry {
  return { target, label, text, folded: foldText(text), reason };
}

/** Why a hit was found, for people; null where its label shows it anyway. */
export function explainReason(reason: MatchReason): string | null {
  switch (reason) {
    case 'label':
    case 'title':
      return null;
    case 'name':
      return 'full name';
    case 'alias':
      return 'also called';
    case 'acronym':
      return 'acronym';
    case 'initials':
      return 'initials';
    case 'inverse':
      return 'read backwards';
    case 'synonym':
      return 'also said';
    case 'publisher':
      return 'published by';
  }
}
