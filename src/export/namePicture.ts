/** What a picture of the present view is called, and where what it shows comes from. */

import { labelOf } from '../../graph/query/evidence/statements.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import type { GraphArticle } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { Picture } from '../state/picture.ts';
import type { ClewState } from '../state/store.ts';
import type { Caption } from './addCaption.ts';
import { sayShown } from './sayPicture.ts';
import { listScopes, nameScope } from './scopes.ts';

/** More publishers than this are only counted. */
const MOST_NAMED = 6;

export function captionPicture(state: ClewState, picture: Picture): Caption {
  const data = getData(state);
  if (!data) return { title: '', details: '' };
  const { graph, file } = data;
  const { chips } = state.view;
  const { title, articles } = file.attributes;
  const behind = articles.filter(({ id }) => picture.articles.has(id));
  const { dimmed, hasMap } = picture;
  const parts = [
    `${sayShown(picture, graph.order, ', ')}.`,
    dimmed > 0 && `Dimmed: ${dimmed} more that the filters leave out.`,
    hasMap && 'Ringed in ink: where it lies on the map.',
    chips.length > 0 && `Filters: ${chips.map(({ label }) => label).join('; ')}.`,
    saySources(behind),
    // GeoNames asks to be named wherever its places are.
    hasMap && 'Map: Natural Earth, GeoNames.',
  ];
  const name = nameView(state);
  return { title: name, details: [...(name === title ? [] : [`${title}:`]), ...parts].filter(Boolean).join(' ') };
}

/** The publishers, and how many articles name none; null where there are no articles. */
function saySources(articles: readonly GraphArticle[]): string | null {
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const others = publishers.length - MOST_NAMED;
  const named = publishers.slice(0, others > 0 ? MOST_NAMED : undefined).join(', ');
  const nameless = articles.filter(({ publisher }) => publisher === null).length;
  const sources = [
    named && `${named}${others > 0 ? ` and ${countOf(others, 'other')}` : ''}`,
    nameless > 0 && `${countOf(nameless, 'article')} without a publisher`,
  ].filter(Boolean);
  return sources.length === 0 ? null : `Source: ${sources.join('; ')}.`;
}

/** The path shown, what is selected, what is in focus, or else the graph. */
export function nameView(state: ClewState): string {
  const data = getData(state);
  const scope = listScopes(state, 1, false).at(-1);
  if (!data || !scope) return '';
  const { ego } = state.filters;
  if (scope.kind === 'visible' && ego) return `Around ${labelOf(indexFile(data.file), ego.node)}`;
  return scope.kind === 'neighbourhood' ? labelOf(indexFile(data.file), scope.node) : nameScope(state, scope);
}
