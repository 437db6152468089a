import { BANDS } from './calibration.ts';
import type { EvidenceCheck, Share } from './checkEvidence.ts';
import type { Finding } from './findings.ts';
import { formatRate, formatTally, shorten, TABLE_HEAD } from './formatTable.ts';
import type { Scores, Totals } from './score.ts';
import { rate, type Tally } from './tally.ts';

const EVIDENCE_LABELS: Readonly<Record<keyof EvidenceCheck, string>> = {
  validSpans: 'valid spans',
  plausibleMentions: 'plausible mentions',
  namedMentions: 'mentions by name',
  bothEnds: 'both ends in the evidence',
  bothEndsInBlock: 'both ends in its block',
  relationQuotes: 'relations on the gold quote',
  figureQuotes: 'figures on the gold quote',
};

const VERDICTS: Readonly<Record<Finding['verdict'], string>> = {
  missed: 'missed',
  wrong: 'false alarm',
  differs: 'details differ',
};

/** The overall scores as a table for a terminal, then one line an article. */
export function formatScores({ articles, overall }: Scores): string {
  const rows: [string, Tally][] = [
    ['entities', overall.entities],
    ['relations', overall.relations],
    ...Object.entries(overall.relationsByType).map(([type, tally]): [string, Tally] => [`  ${type}`, tally]),
    ['figures', overall.figures],
    ['figures, strictly', overall.figuresStrict],
  ];
  const evidence = Object.entries(EVIDENCE_LABELS).map(
    ([key, label]) => `${label.padEnd(28)} ${formatShare(overall.evidence[key as keyof EvidenceCheck])}`,
  );
  const confidence = BANDS.map((least, band) => {
    const label = least === 0 ? 'less' : `${least} and more`;
    return `${label.padEnd(28)} ${formatShare(overall.calibration[band] ?? { part: 0, whole: 0 })}`;
  });
  return [
    TABLE_HEAD,
    ...rows.map(([label, tally]) => formatTally(label, tally)),
    '',
    'evidence',
    ...evidence,
    '',
    'relations right, by confidence',
    ...confidence,
    '',
    'F1 by article                                    entities  relations    figures',
    ...articles.map((item) => formatArticle(item.isInGraph ? item.name : `${item.name} (not in the graph)`, item)),
  ].join('\n');
}

/** Misses and false alarms, article by article; empty where there are none. */
export function formatFindings({ articles }: Scores): string {
  return articles
    .filter(({ findings }) => findings.length > 0)
    .map(({ name, findings }) => [name, ...findings.map(formatFinding)].join('\n'))
    .join('\n\n');
}

function formatFinding({ what, verdict, text, quote }: Finding): string {
  const line = `  ${VERDICTS[verdict].padEnd(14)} ${what.padEnd(8)} ${text}`;
  return quote === null ? line : `${line}\n${' '.repeat(26)}“${shorten(quote)}”`;
}

function formatArticle(label: string, totals: Totals): string {
  const cells = [totals.entities, totals.relations, totals.figures].map((tally) => formatRate(rate(tally).f1));
  return `${label.padEnd(46)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function formatShare({ part, whole }: Share): string {
  const rateText = whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  return `${rateText.padStart(8)}  (${part} of ${whole})`;
}
