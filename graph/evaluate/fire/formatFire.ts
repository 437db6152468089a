import { formatTally, shorten, TABLE_HEAD } from '../formatTable.ts';
import type { FireFinding, FireScores, LeftOut, TalliesByType } from './scoreFire.ts';

/** The scores as a table for a terminal, then what was compared and what was not. */
export function formatFire(scores: FireScores): string {
  return [
    TABLE_HEAD,
    ...formatRows('entities, exact', scores.exact),
    ...formatRows('entities, overlap', scores.overlap),
    ...formatRows('relations', scores.relations),
    '',
    ...listNotes(scores),
  ].join('\n');
}

function formatRows(label: string, { all, byType }: TalliesByType): string[] {
  return [formatTally(label, all), ...Object.entries(byType).map(([type, tally]) => formatTally(`  ${type}`, tally))];
}

function listNotes({ instances, optional, leftOut }: FireScores): string[] {
  return [
    `${instances === 1 ? '1 sentence' : `${instances} sentences`} in the layout of FIRE (Hamad et al. 2024), ${instances === 1 ? '' : 'each '}read as an article of its own.`,
    'Only types that both sides have are compared, so these totals are not the published ones over all of its types:',
    '- company is FIRE’s Company and our companies and organizations; region its Location and GeopoliticalEntity,',
    '  where it marks adjectives too ("Finnish"), which are no regions with us; industry its Sector.',
    '- Ours are things called by a name: pronouns, descriptions and names inside longer names are left out.',
    '  FIRE also marks kinds of goods, roles and firms that have no name.',
    '- exact: the same tokens, ours widened to whole ones (FIRE’s take in "Mr.", "(Acme)" after the name and some "’s");',
    '  overlap: a token in common, one to one. Relations: the same type, both ends overlapping, which is milder than',
    '  wanting exact ends.',
    `- holds_post is Employeeof of a person who also has a Designation; the post itself is not compared. Employeeof alone (${optional}) is optional.`,
    '- part_of is Locatedin between places and Subsidiaryof between firms; produces is Productof turned round; relations',
    '  that only a name says are left out.',
    `Gold left out: entities ${formatLeftOut(leftOut.goldEntities)}; relations ${formatLeftOut(leftOut.goldRelations)}.`,
    `Ours left out: mentions ${formatLeftOut(leftOut.foundEntities)}; relations ${formatLeftOut(leftOut.foundRelations)}.`,
  ];
}

function formatLeftOut(counts: LeftOut): string {
  return counts.length === 0 ? 'none' : counts.map(([type, count]) => `${type} ${count}`).join(', ');
}

/** Misses and false alarms, sentence by sentence; empty where there are none. */
export function formatFireFindings(findings: readonly FireFinding[]): string {
  const lines: string[] = [];
  let last = -1;
  for (const { instance, text, verdict, item } of findings) {
    if (instance !== last) lines.push(`${last === -1 ? '' : '\n'}sentence ${instance}: ${shorten(text)}`);
    last = instance;
    lines.push(`  ${(verdict === 'wrong' ? 'false alarm' : verdict).padEnd(14)} ${item}`);
  }
  return lines.join('\n');
}
