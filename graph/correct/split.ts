import type { Occurrence } from '../assemble/mergeEntities.ts';
import { type MergedNode, mergeNames } from '../assemble/mergeNodes.ts';
import { nameKey } from '../assemble/nameKeys.ts';
import { slug } from '../read/slug.ts';
import type { CorrectionOf } from './correction.ts';
import { findNode } from './findNode.ts';
import { listAliases, namesOf } from './names.ts';
import { meet, type NodeState } from './nodeState.ts';

type Names = Pick<MergedNode, 'label' | 'name' | 'aliases' | 'description'>;

/** What one part of the articles calls a thing, what the other does, and how the first is given to another node. */
interface Parting {
  readonly theirs: Names;
  readonly kept: Names;
  /** What the first part calls it, and what the rest does. */
  readonly called: readonly string[];
  readonly own: readonly string[];
  readonly article: number;
  readonly give: (key: string) => void;
}

/**
 * What some articles, or some of their sentences, say of an entity becomes that of another: a new one, or one that is
 * there under just that name.
 * @returns why nothing was done, null where it was
 */
export function split(correction: CorrectionOf<'split'>, state: NodeState): string | null {
  const found = state.find(correction.entity);
  if ('problem' in found) return found.problem;
  const { node } = found;
  const { as, articles, quotes } = correction;
  const namesakes = [...state.nodes.values()].filter(
    ({ key, label, name, entityType }) =>
      key !== node.key && (key === as || (entityType === node.entityType && (label === as || name === as))),
  );
  const heir = as === undefined || namesakes.length === 0 ? null : findNode(namesakes, as, state.former);
  if (heir && 'problem' in heir) return heir.problem;
  if (heir && heir.node.entityType !== node.entityType)
    return `${node.key} and ${heir.node.key} are of different types: retype one of them first`;
  const parting = quotes ? partPassages(node, quotes, articles, state) : partArticles(node, articles ?? [], state);
  if (typeof parting === 'string') return parting;
  const { theirs, kept, called, own, article, give } = parting;
  const other = heir?.node ?? makeNode(node, theirs, as, state, article);
  give(other.key);
  state.put({ ...other, aliases: listAliases(other.name, [...other.aliases, other.label, ...called]) });
  // A name that only the other part uses goes with it; one that a person gave stays.
  const isTheirs = (name: string) => called.includes(name) && !own.includes(name);
  const name = isTheirs(node.name) ? kept.name : node.name;
  state.put({
    ...node,
    name,
    label: isTheirs(node.label) ? kept.label : node.label,
    aliases: listAliases(name, [...node.aliases.filter((alias) => !isTheirs(alias)), ...namesOf(kept)]),
    description: kept.description,
  });
  return null;
}

function partArticles(node: MergedNode, written: readonly string[], state: NodeState): Parting | string {
  const articles = new Set(state.findArticles(written));
  const isIn = ({ article }: { readonly article: number }) => articles.has(article);
  const quoted = state.passagesOf(node.key).filter(isIn);
  if (quoted.length > 0)
    return `quotes of an earlier entry gave ${node.key} what ${listIds(quoted, state)} says of it: split it by quotes, or change that entry`;
  const all = state.occurrencesOf(node.key);
  const given = all.filter((occurrence) => state.isGiven(occurrence));
  const others = all.filter((occurrence) => isIn(occurrence) && !given.includes(occurrence));
  const rest = all.filter((occurrence) => !isIn(occurrence) && !given.includes(occurrence));
  const [first] = others;
  const lost = explainLost(given.filter(isIn), state);
  if (!first) return `none of these articles speaks of ${node.key}${lost && `${lost}; change that entry`}`;
  if (rest.length === 0) {
    const elsewhere = explainLost(
      given.filter((occurrence) => !isIn(occurrence)),
      state,
    );
    return `only these articles speak of ${node.key}${elsewhere && `${elsewhere}; to call the rest otherwise, rename it`}`;
  }
  const theirs = mergeNames(others);
  return {
    theirs,
    kept: mergeNames(rest),
    called: namesOf(theirs),
    own: rest.flatMap(({ entity }) => namesOf(entity)),
    article: first.article,
    give: (key) => state.give(others, key),
  };
}

/** Why articles that did speak of a thing no longer do; empty where none is of that kind. */
function explainLost(given: readonly Occurrence[], state: NodeState): string {
  if (given.length === 0) return '';
  const heirs = [...new Set(given.flatMap((occurrence) => state.heirsOf(occurrence)))].join(', ');
  return `: what ${listIds(given, state)} says of it ${heirs ? `went to ${heirs} by quotes of an earlier entry` : 'was given away by quotes and dropped'}`;
}

const listIds = (places: readonly { readonly article: number }[], state: NodeState) =>
  [...new Set(places.map(({ article }) => state.idOf(article)))].join(', ');

function partPassages(
  node: MergedNode,
  quotes: readonly string[],
  articles: readonly string[] | undefined,
  state: NodeState,
): Parting | string {
  const missing = quotes.find((quote) => state.findPassages(quote, articles).length === 0);
  if (missing !== undefined)
    return `${articles ? 'none of these articles' : 'no article'} holds the quote "${missing}"`;
  const passages = quotes.flatMap((quote) => state.findPassages(quote, articles));
  const mentions = state.mentionsOf(node.key).filter(({ inside }) => inside === null);
  const isTheirs = (mention: (typeof mentions)[number]) => passages.some((passage) => meet(passage, mention));
  const others = mentions.filter(isTheirs);
  const rest = mentions.filter((mention) => !isTheirs(mention));
  const [first] = others;
  if (!first) return `none of these quotes names ${node.key}`;
  if (rest.length === 0) return `only these quotes name ${node.key}`;
  const listNames = (of: typeof mentions) =>
    of
      .filter(({ form }) => form === 'name' || form === 'alias')
      .map(({ article, start, end }) => state.textOf(article).slice(start, end).replace(/\s+/g, ' '));
  return {
    theirs: { ...node, description: null },
    kept: { ...node, aliases: [] },
    called: listNames(others),
    own: [node.name, node.label, ...listNames(rest)],
    article: first.article,
    give: (key) => state.givePassages(passages, node.key, key),
  };
}

function makeNode(
  node: MergedNode,
  theirs: Names,
  as: string | undefined,
  state: NodeState,
  article: number,
): MergedNode {
  const label = as ?? theirs.label;
  const name = as ?? theirs.name;
  const key = findFreeKey(state, `${node.entityType}/${slug(nameKey(node.entityType, label))}`, article);
  return { ...node, key, label, name, aliases: [], description: theirs.description };
}

function findFreeKey(state: NodeState, base: string, article: number): string {
  const candidates = [base, `${base}-${slug(state.idOf(article))}`];
  for (let number = 2; ; number += 1) {
    const free = candidates.find((key) => !state.nodes.has(key) && !state.former.has(key));
    if (free !== undefined) return free;
    candidates.push(`${base}-${number}`);
  }
}
