/** What a half-typed question may become, of questions that a graph has answers to. */
import type { GraphFile } from '../schema.ts';
import { foldText } from './fold.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { SearchResults } from './hits.ts';
import { listTemplates, type Template } from './questionTemplates.ts';
import { remember } from './remember.ts';
import { FILLERS, isSmallWord } from './tellingWords.ts';
import { isQuoted } from './textQuery.ts';

/** So many are offered, and for so many letters. */
const MOST = 3;
const LETTERS = 3;

interface Completer {
  readonly index: Pick<GraphIndex, 'nodes' | 'articles'>;
  readonly degreeOf: (key: string) => number;
}

/**
 * Gives whole questions that begin with a query, those with most to say first; none where it is whole already. Looks
 * through all that a question may be asked of, so that it is for graphs of some thousands.
 */
export function createCompleter(file: GraphFile, { index, degreeOf }: Completer) {
  const { nodes } = index;
  const templates = listTemplates(file, index);
  const labelOf = (key: string) => nodes.get(key)?.attributes.label ?? key;
  /** All names of a node, folded. */
  const namesOf = remember(Number.POSITIVE_INFINITY, (key: string): readonly string[] => {
    const { name = key, aliases = [] } = nodes.get(key)?.attributes ?? {};
    return [labelOf(key), name, ...aliases].map(foldText);
  });

  /** Those whom a question may be asked of, well connected ones first. */
  const askable = new Map<string, readonly string[]>();
  const listAskable = ({ meaning, list }: Template): readonly string[] => {
    const sorted = askable.get(meaning) ?? [...list()].sort((a, b) => degreeOf(b) - degreeOf(a) || (a < b ? -1 : 1));
    askable.set(meaning, sorted);
    return sorted;
  };

  /** Labels of those whom a question may be asked of and whose names begin so. */
  const findLabels = (template: Template, part: string, most: number): readonly string[] => {
    const all = listAskable(template);
    const take = (fits: (name: string) => boolean) => {
      const taken: string[] = [];
      for (const key of all) {
        if (taken.length === most) break;
        // What a name has in quotes would be looked for as text.
        if ((part === '' || namesOf(key).some(fits)) && !isQuoted(labelOf(key))) taken.push(labelOf(key));
      }
      return taken;
    };
    if (part !== '' && all.some((key) => namesOf(key).includes(part))) return [];
    const begun = take((name) => name.startsWith(part));
    return begun.length > 0 ? begun : take((name) => name.includes(` ${part}`));
  };

  return (query: string, { entities, isNamed }: Pick<SearchResults, 'entities' | 'isNamed'>): readonly string[] => {
    const typed = foldText(query).trimStart().replace(/\s+/g, ' ');
    if (typed.length < LETTERS || isQuoted(query) || (isNamed && !typed.includes(' '))) return [];
    for (const start of listStarts(typed)) {
      const [before, rest] = [typed.slice(0, start), typed.slice(start)];
      const complete = (template: Template, part: string, most: number) =>
        findLabels(template, part, most).map((label) => `${before}${template.lead}${label}${template.tail}`);
      const named = templates.filter(({ lead }) => lead !== null && rest.startsWith(lead));
      if (named.length > 0) {
        const part = (lead: string | null) => rest.slice(lead?.length).replace(/^the /, '');
        const whole = pickApart(named).flatMap((one) => complete(one, part(one.lead), MOST));
        return [...new Set(whole)].slice(0, MOST);
      }
      const begun = rest.length < LETTERS ? [] : pickApart(templates.filter(({ lead }) => lead?.startsWith(rest)));
      const some: string[] = [];
      // The lists of whom to ask are made as they are needed.
      for (const one of begun) if (some.length < MOST) some.push(...complete(one, '', begun.length === 1 ? MOST : 1));
      if (some.length > 0) return some;
    }
    return isNamed ? [] : completeBehind(templates, typed, entities);
  };
}

/** Where a question may begin: behind small words, "show me all companies in". */
function listStarts(typed: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at >= 0; ) {
    const end = typed.indexOf(' ', at);
    const word = typed.slice(at, end);
    if (end < 0 || word === 'how' || !(isSmallWord(word) || FILLERS.has(word) || /^(?:me|us)$/.test(word))) break;
    at = end + 1;
    starts.push(at);
  }
  return starts;
}

/** One of those that ask the same, those with most to answer with first. */
function pickApart(templates: readonly Template[]): readonly Template[] {
  const apart = new Map<string, Template>();
  for (const template of templates) if (!apart.has(template.meaning)) apart.set(template.meaning, template);
  return [...apart.values()].toSorted((a, b) => b.weight - a.weight);
}

/** "Yuxin cu": what is named first, and the beginning of a word that asks for something it has. */
function completeBehind(
  templates: readonly Template[],
  typed: string,
  entities: SearchResults['entities'],
): readonly string[] {
  const at = typed.lastIndexOf(' ');
  const [name, part] = [typed.slice(0, at).replace(/'s?$/, ''), typed.slice(at + 1)];
  if (at < 1 || part === '') return [];
  const hit = entities.find(({ matched }) =>
    name.split(' ').every((word) => ` ${foldText(matched)}`.includes(` ${word}`)),
  );
  if (hit?.target.kind !== 'entity') return [];
  const { key } = hit.target;
  const asking = templates.filter(({ noun }) => noun?.startsWith(part) && noun !== part);
  return pickApart(asking.filter((template) => template.list().has(key)))
    .slice(0, MOST)
    .map(({ noun }) => `${hit.label} ${noun}`);
}
