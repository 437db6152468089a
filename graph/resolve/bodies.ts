/** Bodies named by description alone → the body so named elsewhere, or a composed name. */
import type { DescribedBody } from '../annotate/mentions/describedBodies.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { findFocus } from './focus.ts';
import { Memory } from './memory.ts';
import type { Placed } from './registry.ts';
import { type Draft, foldName, type Registry } from './registry.ts';
import { findStanding } from './standing.ts';

export function resolveDescribedBodies(
  bodies: readonly DescribedBody[],
  registry: Registry,
  lines: readonly Line[],
  placed: readonly Placed[],
  text: string,
): Placed[] {
  const memory = new Memory(placed);
  const result: Placed[] = [];
  for (const body of bodies) {
    const words = lines[body.line]?.words ?? [];
    if (memory.at(body.line).some((item) => item.from < body.to && item.to > body.owner + 1)) continue;
    const place = findOwner(body, lines, memory);
    const first = words[body.from];
    const last = words[body.to - 1];
    if (!first || !last) continue;
    const own = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    const known = findKnown(body, place, registry);
    // What the owner is called by name stays a mention of its own: only the rest is the description.
    const ownerIsName = body.ownerNoun === '';
    const start = ownerIsName && words[body.owner + 1]?.norm === "'s" ? body.owner + 2 : body.from;
    if (known) {
      registry.alias(known, own);
      result.push({ line: body.line, from: start, to: body.to, draft: known });
      continue;
    }
    if (!place || body.ownerNoun === 'its') continue;
    const composed = composeName(body, place);
    const standing = body.head === 'ministry' && /^china$/i.test(place.name) ? findStanding(composed) : null;
    const draft = registry.add('agency', body.kind, standing?.name ?? composed);
    registry.alias(draft, own);
    result.push({ line: body.line, from: start, to: body.to, draft });
  }
  return result;
}

function composeName(body: DescribedBody, place: Draft): string {
  if (body.head === 'government' || body.head === 'authorities') {
    const level = body.ownerNoun === '' || place.kind !== 'city' ? '' : ' city';
    return `${place.name}${level} government`;
  }
  const head = body.head.charAt(0).toUpperCase() + body.head.slice(1);
  if (body.headFirst)
    return body.head === 'ministry' ? `${head} of ${body.topic}` : `${place.name} ${head} of ${body.topic}`;
  return place.kind === 'zone'
    ? `${body.topic} ${head} of ${place.name}`.trim()
    : `${place.name} ${body.topic} ${head}`.replace(/\s+/g, ' ');
}

function findOwner(body: DescribedBody, lines: readonly Line[], memory: Memory): Draft | null {
  if (body.ownerNoun === '')
    return (
      memory
        .at(body.line)
        .find((item) => item.from <= body.owner && item.to > body.owner && item.draft.type === 'region')?.draft ?? null
    );
  const kind = /^(?:city|municipality)$/.test(body.ownerNoun)
    ? 'city'
    : /^(?:province|state|region)$/.test(body.ownerNoun)
      ? 'province'
      : /^(?:country)$/.test(body.ownerNoun)
        ? 'country'
        : body.ownerNoun === 'its'
          ? null
          : body.ownerNoun;
  return findFocus(
    lines,
    memory,
    body.line,
    body.from,
    (draft) =>
      draft.type === 'region' &&
      (kind === null || draft.kind === kind || (kind === 'district' && draft.kind === 'district')),
  );
}

/** An agency of the same kind whose name holds the topic's words, in the same place where both say. */
function findKnown(body: DescribedBody, place: Draft | null, registry: Registry): Draft | null {
  const topic = foldName(body.topic)
    .split(' ')
    .filter((word) => word !== 'and' && word !== '');
  const found = registry.drafts.filter((draft) => {
    if (draft.type !== 'agency' || /^general office/i.test(draft.name)) return false;
    const words = new Set(foldName(draft.name).split(' '));
    const head = body.head === 'authorities' ? 'government' : body.head;
    if (!words.has(head) || !topic.every((word) => words.has(word) || words.has(word.replace(/ic$/, 'y'))))
      return false;
    if (topic.length === 0 && head !== 'government') return false;
    return (
      place === null ||
      foldName(place.name)
        .split(' ')
        .every((word) => words.has(word))
    );
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
