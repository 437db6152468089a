/** Everything the search offers as the lines of a list: what each says. What picking does: pickOption.ts. */
import { RELATION_TYPES, type RelationType } from '../../graph/ontology.ts';
import { readDate } from '../../graph/query/dates.ts';
import { summarizeAttributes } from '../../graph/query/evidence/statements.ts';
import { explainReason } from '../../graph/query/search/entries.ts';
import { foldText } from '../../graph/query/search/fold.ts';
import type { Hit, PathEnds, SearchResults } from '../../graph/query/search/hits.ts';
import type { Range } from '../../graph/query/search/matching.ts';
import { isSmallWord } from '../../graph/query/texts/tellingWords.ts';
import { isQuoted } from '../../graph/query/texts/textQuery.ts';
import type { GraphArticle } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import type { Command } from '../state/commands/command.ts';
import { getData, isVisible } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { EXACT, type FoundCommand, findCommands, WITH_SLIPS } from './findCommands.ts';
import { isHiddenText } from './hiddenTexts.ts';

/** What a line stands for. */
export type Choice =
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'path'; readonly ends: PathEnds }
  /** A sentence of an article, and the words it was found by. */
  | {
      readonly kind: 'passage';
      readonly query: string;
      readonly article: string;
      readonly span: { readonly start: number; readonly end: number };
    }
  /** Puts into the field what was probably meant. */
  | { readonly kind: 'mended'; readonly query: string }
  /** Puts into the field the whole question that is being typed. */
  | { readonly kind: 'completion'; readonly query: string }
  /** Picks everything that answers a question together. */
  | { readonly kind: 'together'; readonly keys: readonly string[] }
  /** Brings more sentences into the list. */
  | { readonly kind: 'more' }
  /** Puts this into the field: an earlier search, or the sign that lists all commands. */
  | { readonly kind: 'query'; readonly query: string };

export interface SearchOption {
  readonly id: string;
  readonly choice: Choice;
  readonly label: string;
  /** The letters of the label that matched, or of the other name where there is one. */
  readonly ranges: readonly Range[];
  /** The other name that matched, with why; null when the label itself did. */
  readonly because: { readonly reason: string; readonly name: string } | null;
  /** What it is, or what picking does: "company", "show only these 12", "Shenzhen Daily, 4 July 2023". */
  readonly context: string;
  /** The key that does the same. */
  readonly shortcut: string | null;
  /** A filter hides it, and picking it will show it. */
  readonly isHidden: boolean;
  /** It is among the entities picked together. */
  readonly isPicked: boolean;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly SearchOption[];
}

export const TITLES = {
  entity: 'Entities',
  relation: 'Relations',
  article: 'Articles',
  edge: 'Connections',
  figure: 'Figures',
} as const;

export const COMMANDS_TITLE = 'Commands';

/** The first character that asks for commands alone. */
export const COMMAND_SIGN = '>';
/** Beside other hits only so many commands are shown, and only for so many letters. */
const FEW = { commands: 4, letters: 2 };
/** The groups that have something, best first: what the query names, and the commands it may mean. */
export function listOptions(state: ClewState, query: string, results: SearchResults): readonly OptionGroup[] {
  const hits = {
    entity: results.entities,
    relation: results.relations,
    article: results.articles,
    edge: results.edges,
    figure: results.figures,
  };
  // Relations answer, or entities that they choose.
  const answering = results.edges.length > 0 ? 'edge' : 'entity';
  const groups = results.order.map((kind) => ({
    title: TITLES[kind],
    options: [
      ...hits[kind].map((hit, at) => describeHit(state, hit, `${kind}-${at}`)),
      ...(kind === answering && results.whole.length > 1 ? [describeWhole(results.whole)] : []),
    ],
  }));
  // Slips are forgiven where nothing else is found.
  const last = groups.length === 0 ? WITH_SLIPS : WITH_SLIPS - 1;
  // “What is” begins a question, and no command is called so.
  const isShort = query.trim().length < FEW.letters || foldText(query).trim().split(/\s+/).every(isSmallWord);
  const found = isShort || isQuoted(query) ? [] : findCommands(state, query, last);
  // "Companies" means all of them, unless something is called just so.
  const exact = isCalled(query, results) ? [] : found.filter(({ tier }) => tier === EXACT);
  const shown = exact.length > 0 ? exact : found.slice(0, FEW.commands);
  const paths = results.ends ? [describePath(results.ends)] : [];
  const options = [...paths, ...shown.map((command) => describeCommand(state, command))];
  if (options.length === 0) return groups;
  const commands = { title: COMMANDS_TITLE, options };
  // A command that was named comes before what only resembles the query.
  const isFirst = paths.length > 0 || exact.length > 0 || !(results.isNamed || results.unsaid || results.readAs);
  return isFirst ? [commands, ...groups] : [...groups, commands];
}

/** Whether an entity or a relation has the query for a name. */
function isCalled(query: string, { entities, relations }: SearchResults): boolean {
  const wanted = foldText(query).trim();
  return [...entities, ...relations].some(
    ({ matched, reason }) => reason !== 'synonym' && foldText(matched) === wanted,
  );
}

/** The commands that are offered now, for a query that begins with the sign. */
export function listCommandOptions(state: ClewState, query: string): readonly OptionGroup[] {
  const options = findCommands(state, query.trimStart().slice(COMMAND_SIGN.length)).map((command) =>
    describeCommand(state, command),
  );
  return options.length === 0 ? [] : [{ title: COMMANDS_TITLE, options }];
}

/** What to begin with, while the field is empty: earlier searches, well connected entities, what else there is. */
export function listSuggestions(
  state: ClewState,
  recent: readonly string[],
  known: readonly Hit[],
): readonly OptionGroup[] {
  const data = getData(state);
  const searches = recent.map((query, at) => describeQuery(`recent-${at}`, query, query));
  const entities = known.map((hit, at) => {
    const option = describeHit(state, hit, `suggestion-${at}`);
    const degree = hit.target.kind === 'entity' ? (data?.graph.degree(hit.target.key) ?? 0) : 0;
    return { ...option, context: `${option.context}, ${countOf(degree, 'connection')}` };
  });
  const [from, to] = known;
  const paths = from && to ? [describePath({ from, to })] : [];
  const commands = describeQuery('all-commands', 'All commands', COMMAND_SIGN);
  return [
    { title: 'Recent', options: searches },
    { title: 'Suggestions', options: [...entities, ...paths, { ...commands, shortcut: COMMAND_SIGN }] },
  ].filter(({ options }) => options.length > 0);
}

/** What most lines do not say. */
export const PLAIN = {
  ranges: [],
  because: null,
  context: '',
  shortcut: null,
  isHidden: false,
  isPicked: false,
} as const;

const describeQuery = (id: string, label: string, query: string): SearchOption => {
  return { ...PLAIN, id, label, choice: { kind: 'query', query } };
};

function describeCommand(state: ClewState, { command, ranges }: FoundCommand): SearchOption {
  const { id, label, does, group, keys } = command;
  const choice = { kind: 'command', command } as const;
  const context = does?.(state) ?? group;
  return { ...PLAIN, id: `command-${id}`, choice, label, ranges, context, shortcut: keys?.[0] ?? null };
}

/** "All 23 of these": only the first few are listed. */
function describeWhole(keys: readonly string[]): SearchOption {
  const choice = { kind: 'together', keys } as const;
  return { ...PLAIN, id: 'together', choice, label: `All ${keys.length} of these`, context: 'pick them together' };
}

function describePath(ends: PathEnds): SearchOption {
  const label = `Find a path from ${ends.from.label} to ${ends.to.label}`;
  return { ...PLAIN, id: 'path', choice: { kind: 'path', ends }, label, context: 'Paths' };
}

function describeHit(state: ClewState, hit: Hit, id: string): SearchOption {
  const { label, ranges, matched } = hit;
  const reason = matched === label ? null : explainReason(hit.reason);
  const because = reason === null ? null : { reason, name: matched };
  return { ...PLAIN, id, choice: { kind: 'hit', hit }, label, ranges, because, ...describeTarget(state, hit) };
}

type Described = Pick<SearchOption, 'context' | 'isHidden'> & Partial<Pick<SearchOption, 'isPicked'>>;

function describeTarget(state: ClewState, { target, reason }: Hit): Described {
  const data = getData(state);
  if (target.kind === 'entity') {
    const node = data?.graph.getNodeAttributes(target.key);
    const context = (node?.kind ?? node?.entityType ?? '').replaceAll('-', ' ');
    const isPicked = state.selection.picked.has(target.key);
    return { context, isPicked, isHidden: !isVisible(state, { kind: 'node', key: target.key }) };
  }
  if (target.kind === 'edge') {
    const edge = data?.graph.getEdgeAttributes(target.key);
    const sentences = edge?.evidence.length ?? 0;
    const said = sentences === 0 ? 'background geography' : countOf(sentences, 'sentence');
    const details = edge ? summarizeAttributes(edge.attrs) : '';
    const context = details === '' ? said : `${details} · ${said}`;
    return { context, isHidden: !isVisible(state, target) };
  }
  if (target.kind === 'figure') return { context: target.latest, isHidden: false };
  if (target.kind === 'relation') {
    const edges = state.view.visible.relationTypes[target.relation].total;
    const shows = edges === 1 ? 'show only this one' : `show only these ${edges}`;
    const context = isAlone(state, target.relation) ? 'show all relations again' : shows;
    const { hiddenRelationTypes } = state.filters;
    return { context, isHidden: hiddenRelationTypes.has(target.relation) || isKeptBack(state, target.relation) };
  }
  const article = data?.articles.get(target.id);
  const source = article ? nameSource(article) : [];
  const context = source.filter((part) => reason !== 'publisher' || part !== article?.publisher).join(', ');
  return { context, isHidden: article !== undefined && isHiddenText(state, article) };
}

/** Who published an article and when, as far as it is known. */
export function nameSource({ publisher, published }: GraphArticle): readonly string[] {
  return [publisher, published === null ? null : readDate(published)].filter((part) => part !== null);
}

/** Whether other filters than that of relations leave none of this one. */
export const isKeptBack = ({ view }: ClewState, relation: RelationType): boolean =>
  view.visible.relationTypes[relation].available === 0;

/** Whether this relation is the only one the filters leave. */
export function isAlone({ filters }: ClewState, relation: RelationType): boolean {
  return filters.hiddenRelationTypes.size === RELATION_TYPES.length - 1 && !filters.hiddenRelationTypes.has(relation);
}
