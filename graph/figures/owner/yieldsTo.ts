/** Whom a sentence names goes before whom it does not, where both could have what is measured. */
import type { LocalEntity, Mention } from '../../model.ts';
import type { EntityType, Measure } from '../../ontology.ts';
import type { View } from '../view.ts';
import type { Question } from './candidates.ts';

interface Precedence {
  readonly measure: Measure | null;
  readonly unnamed: EntityType;
  /** Whether "the city" and "it" are no names. */
  readonly isDescribed: boolean;
  readonly named: readonly EntityType[];
  /** Whether the name may stand behind the number. */
  readonly isAnywhere: boolean;
}

const PRECEDENCES: readonly Precedence[] = [
  // "Foshan counts 300 of them": not the province that the article is about.
  { measure: null, unnamed: 'region', isDescribed: false, named: ['region'], isAnywhere: false },
  // "The Seed Fund gives 3 million yuan": whoever is named gives it.
  {
    measure: 'reward',
    unnamed: 'region',
    isDescribed: true,
    named: ['policy', 'agency', 'organization'],
    isAnywhere: true,
  },
  // "Ms Huo keeps 41 percent": a stake is hers, not her firm's.
  { measure: 'share', unnamed: 'company', isDescribed: true, named: ['company', 'person'], isAnywhere: false },
];

/** @param owners all that the figure might belong to */
export function yieldsTo(question: Question, { id, type }: LocalEntity, owners: readonly LocalEntity[]): string[] {
  const { mentions } = question.view;
  const own = mentions.filter(({ entity }) => entity === id);
  return PRECEDENCES.flatMap(({ measure, unnamed, isDescribed, named, isAnywhere }) => {
    if (type !== unnamed || (measure !== null && measure !== question.measure)) return [];
    if (own.some((mention) => !isDescribed || isName(mention))) return [];
    const isThere = (mention: Mention) =>
      isName(mention) && (mention.end <= question.quantity.start || (isAnywhere && !isTaker(question.view, mention)));
    return owners
      .filter((other) => named.includes(other.type) && other.kind !== 'designation')
      .filter((other) => mentions.some((mention) => mention.entity === other.id && isThere(mention)))
      .map((other) => other.id);
  });
}

/** "3 million yuan to the Seed Fund", "for the institute" */
const isTaker = ({ masked }: View, { start }: Mention): boolean =>
  /\b(?:to|for|at|in|into)\s+(?:the\s+)?$/.test(masked.slice(0, start));

const isName = ({ form }: Mention): boolean => form !== 'pronoun' && form !== 'description';
