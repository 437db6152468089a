import { CORRECTIONS } from '../build/fileKinds.ts';
import type { BuildReport } from '../build/report.ts';
import type { CorrectionRemark } from '../correct/correction.ts';
import { ENTITIES, type EntityType, RELATIONS, type RelationType } from '../ontology.ts';

/** The summary a person reads at the end. */
export function formatReport(report: BuildReport, out: string, seconds: number): string {
  const entities = Object.entries(report.entities).map(
    ([type, number]): Row => [
      (number === 1 ? ENTITIES[type as EntityType].label : ENTITIES[type as EntityType].plural).toLowerCase(),
      number,
    ],
  );
  const relations = Object.entries(report.relations).map(
    ([type, number]): Row => [RELATIONS[type as RelationType].label, number],
  );
  return [
    `${out}: ${plural(report.articles, 'article', 'articles')} read in ${seconds} seconds`,
    ...section(plural(sum(entities), 'entity', 'entities'), entities),
    ...section(plural(sum(relations), 'relation', 'relations'), relations),
    plural(report.figures, 'figure', 'figures'),
    ...report.conflicts.map(
      ({ name, types }) => `"${name}" is ${types.join(' and ')} in different articles; both are kept`,
    ),
    ...report.corrections.map(formatRemark),
    ...(report.skipped.length > 0 ? [`${plural(report.skipped.length, 'file', 'files')} skipped, see above`] : []),
  ].join('\n');
}

/** What a person should know of one entry of `corrections.yaml`. */
export function formatRemark({ entry, operation, isApplied, problem }: CorrectionRemark): string {
  return `${CORRECTIONS}, entry ${entry} (${operation}) ${isApplied ? 'was applied, but' : 'was not applied'}: ${problem}`;
}

type Row = readonly [name: string, number: number];

function section(title: string, rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map(([, number]) => String(number).length));
  return [title, ...rows.map(([name, number]) => `  ${String(number).padStart(width)}  ${name}`)];
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, [, number]) => total + number, 0);
}

function plural(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
