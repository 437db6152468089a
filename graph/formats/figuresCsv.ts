/** Figures as a table for other programs. */

import { quoteSentences } from '../query/evidence/evidence.ts';
import type { GraphIndex } from '../query/graphIndex.ts';
import type { Figure } from '../schema.ts';
import { type Cell, joinCsv, joinParts, writeCsvLine, writeTabLine } from './delimited.ts';

type Names = Pick<GraphIndex, 'nodes' | 'articles'>;

const COLUMNS: readonly (readonly [name: string, read: (figure: Figure, names: Names) => Cell])[] = [
  ['id', ({ id }) => id],
  ['subject', ({ subject }, names) => labelOf(names, subject)],
  ['subject_key', ({ subject }) => subject],
  ['about', ({ about }, names) => labelOf(names, about)],
  ['about_key', ({ about }) => about],
  ['measure', ({ measure }) => measure],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['comparator', ({ comparator }) => comparator],
  ['status', ({ status }) => status],
  ['time', ({ time }) => time],
  ['level', ({ level }) => level],
  ['batch', ({ batch }) => batch],
  ['segment', ({ segment }) => segment],
  ['change_value', ({ change }) => change?.value ?? null],
  ['change_unit', ({ change }) => change?.unit ?? null],
  ['change_basis', ({ change }) => change?.basis ?? null],
  ['scope', ({ scope }) => scope],
  ['said_by', ({ said_by }, names) => labelOf(names, said_by)],
  ['said_by_key', ({ said_by }) => said_by],
  ['articles', ({ evidence }) => joinParts(evidence.map(({ article }) => article))],
  ['publishers', ({ evidence }, { articles }) => joinParts(evidence.map((at) => articles.get(at.article)?.publisher))],
  ['published', ({ evidence }, { articles }) => joinParts(evidence.map((at) => articles.get(at.article)?.published))],
  ['urls', ({ evidence }, { articles }) => joinParts(evidence.map((at) => articles.get(at.article)?.url))],
  ['offsets', ({ evidence }) => joinParts(evidence.map(({ start, end }) => `${start}-${end}`))],
  ['sentences', (figure, names) => joinParts(quoteSentences(figure, names))],
];

/** All fields of the figures as a CSV file: a header, then a row for each. */
export const formatFiguresCsv = (figures: readonly Figure[], names: Names): string =>
  joinCsv(listRows(figures, names).map(writeCsvLine));

/** The same for the clipboard, from where spreadsheets take cells apart at tabs. */
export const formatFiguresTsv = (figures: readonly Figure[], names: Names): string =>
  listRows(figures, names).map(writeTabLine).join('\n');

const listRows = (figures: readonly Figure[], names: Names): readonly (readonly Cell[])[] => [
  COLUMNS.map(([name]) => name),
  ...figures.map((figure) => COLUMNS.map(([, read]) => read(figure, names))),
];

function labelOf({ nodes }: Names, key: string | null): string | null {
  return key === null ? null : (nodes.get(key)?.attributes.label ?? key);
}
