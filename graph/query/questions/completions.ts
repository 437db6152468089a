/** What a half-typed question may become, of questions that a graph has answers to. */
import type { GraphFile } from '../../schema.ts';
import { readFacts } from '../filter/filterFacts.ts';
import { indexFile } from '../graphIndex.ts';
import { remember } from '../remember.ts';
import { foldText } from '../search/fold.ts';
import type { SearchResults } from '../search/hits.ts';
import type { Sliced } from '../sliced.ts';
import { FILLERS, isSmallWord } from '../texts/tellingWords.ts';
import { isQuoted } from '../texts/textQuery.ts';
import { type Answers, gatherAnswers } from './answers.ts';
import { listFigureTemplates } from './figureTemplates.ts';
import { listTemplates, type Template } from './templates.ts';

/** So many are offered, and for so many letters. */
const MOST = 3;
const LETTERS = 3;
/** Nodes whose folded names are kept: the well connected ones, and what is found meanwhile. */
const REMEMBERED = 2_000;
/** Nodes whose names are folded between two places to pause. */
const STRETCH = 200;

export type Completer = (
  query: string,
  results: Pick<SearchResults, 'entities' | 'isNamed' | 'meant'>,
) => readonly string[];

/**
 * Gives whole questions that begin with a query, those with most to say first; none where it is whole already. Asks about
 * what is well connected and what the search has found for the query, and looks through no others: a graph may be large.
 */
export function* prepareCompleter(file: GraphFile): Sliced<Completer> {
  const answers = yield* gatherAnswers(file);
  const named = createNames(file);
  for (const [at, key] of answers.best.entries()) {
    if (at % STRETCH === 0) yield;
    named.namesOf(key);
  }
  const index = indexFile(file);
  const templates = [...listTemplates(answers, index), ...listFigureTemplates(answers, index)];
  return createCompleter(templates, answers, named);
}

function createNames(file: GraphFile) {
  const { nodeAt } = readFacts(file);
  const attributesOf = (key: string) => file.nodes[nodeAt.get(key) ?? -1]?.attributes;
  const labelOf = (key: string) => attributesOf(key)?.label ?? key;
  /** All names of a node, folded. */
  const namesOf = remember(REMEMBERED, (key: string): readonly string[] => {
    const { name = key, aliases = [] } = attributesOf(key) ?? {};
    return [...new Set([labelOf(key), name, ...aliases].map(foldText))];
  });
  return { labelOf, namesOf };
}

/** Of some nodes those whose names are these letters, begin with them, or have a word that does. */
interface Alike {
  readonly exact: readonly string[];
  readonly begun: readonly string[];
  readonly inside: readonly string[];
}

function createCompleter(
  templates: readonly Template[],
  { best, degreeOf }: Answers,
  { labelOf, namesOf }: ReturnType<typeof createNames>,
): Completer {
  const well = new Set(best);
  const findAlike = (known: readonly string[], part: string): Alike => {
    if (part === '') return { exact: [], begun: known, inside: [] };
    const take = (fits: (name: string) => boolean) => known.filter((key) => namesOf(key).some(fits));
    const inside = take((name) => name.includes(part) && ` ${name}`.includes(` ${part}`));
    const begun = inside.filter((key) => namesOf(key).some((name) => name.startsWith(part)));
    return { exact: begun.filter((key) => namesOf(key).includes(part)), begun, inside };
  };
  /** Labels of those whom a question may be asked of, well connected ones first; none where one is named already. */
  const listLabels = ({ has }: Template, { exact, begun, inside }: Alike, most: number): readonly string[] => {
    const take = (keys: readonly string[]) => {
      const taken: string[] = [];
      for (const key of keys) {
        if (taken.length === most) break;
        // What a name has in quotes would be looked for as text.
        if (has(key) && !isQuoted(labelOf(key))) taken.push(labelOf(key));
      }
      return taken;
    };
    if (exact.some(has)) return [];
    const first = take(begun);
    return first.length > 0 ? first : take(inside);
  };

  return (query, { entities, isNamed, meant }) => {
    const others = meant.filter((key) => !well.has(key)).toSorted((a, b) => degreeOf(b) - degreeOf(a));
    const known = [...best, ...others];
    const alike = new Map<string, Alike>();
    const likeOf = (part: string) => {
      const found = alike.get(part) ?? findAlike(known, part);
      alike.set(part, found);
      return found;
    };
    const typed = foldText(query).trimStart().replace(/\s+/g, ' ');
    if (typed.length < LETTERS || isQuoted(query) || (isNamed && !typed.includes(' '))) return [];
    // What is typed stays as it is.
    const keep = (question: string) =>
      foldText(query).length === query.length && question.startsWith(foldText(query))
        ? `${query}${question.slice(query.length)}`
        : question;
    const some: string[] = [];
    for (const start of listStarts(typed)) {
      const [before, rest] = [typed.slice(0, start), typed.slice(start)];
      const complete = (template: Template, part: string, most: number) =>
        template.isWhole
          ? [`${before}${template.lead}`]
          : listLabels(template, likeOf(part), most).map(
              (label) => `${before}${template.lead}${label}${template.tail}`,
            );
      const apt = IS_ONE.test(before) ? templates.filter(({ lead }) => !OF_SEVERAL.test(lead ?? '')) : templates;
      const more = apt.filter(({ lead }) => lead?.startsWith(rest) && lead !== rest);
      const named = apt.filter(({ lead, isWhole }) => lead !== null && !isWhole && rest.startsWith(lead));
      // "What is" may go on with "a".
      if (named.length > 0 && !more.some(({ isWhole }) => !isWhole)) {
        const part = (lead: string | null) => rest.slice(lead?.length).replace(/^(?:the$|(?:the|an?) )/, '');
        const whole = pickApart(named).flatMap((one) => complete(one, part(one.lead), MOST));
        if (whole.length > 0) return [...new Set(whole)].slice(0, MOST).map(keep);
        continue;
      }
      const begun = rest.length < LETTERS ? [] : pickApart(more).filter((one) => one.isWhole || known.some(one.has));
      for (const one of begun) if (some.length < MOST) some.push(...complete(one, '', begun.length === 1 ? MOST : 1));
      if (begun.some(({ isWhole }) => !isWhole)) break;
    }
    if (some.length > 0) return [...new Set(some)].slice(0, MOST).map(keep);
    return isNamed ? [] : completeBehind(templates, typed, entities);
  };
}

/** "Who is the minister of", not "ministers of" or "where is the seminar in". */
const IS_ONE = /\b(?:is|was) /;
const OF_SEVERAL = /(?: in|[^s]s of) $/;

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
  return pickApart(asking.filter(({ has }) => has(key)))
    .slice(0, MOST)
    .map(({ noun }) => `${hit.label} ${noun}`);
}
