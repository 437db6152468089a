/** "The company", "the city", "the ministry", "he", "its": descriptions and pronouns → what they stand for. */

import type { Line } from '../annotate/mentions/lines.ts';
import type { MentionForm } from '../model.ts';
import { findFocus } from './focus.ts';
import { Memory } from './memory.ts';
import type { Draft, Placed } from './registry.ts';

export interface Described extends Placed {
  readonly form: MentionForm;
}

type Want = (draft: Draft) => boolean;

const region =
  (...kinds: readonly string[]): Want =>
  (draft) =>
    draft.type === 'region' && draft.kind !== null && kinds.includes(draft.kind);
const agency =
  (word: RegExp): Want =>
  (draft) =>
    draft.type === 'agency' && word.test(draft.name);
const organization =
  (word: RegExp, ...kinds: readonly string[]): Want =>
  (draft) =>
    draft.type === 'organization' && (word.test(draft.name) || (draft.kind !== null && kinds.includes(draft.kind)));
const company: Want = (draft) => draft.type === 'company';

/** Noun → what "the …" or "this …" may stand for. */
const NOUNS: ReadonlyMap<string, Want> = new Map<string, Want>([
  ['company', company],
  ['firm', company],
  ['manufacturer', company],
  ['maker', company],
  ['start-up', company],
  ['startup', company],
  ['enterprise', company],
  ['workshop', company],
  ['city', region('city')],
  ['municipality', region('city')],
  ['province', region('province')],
  ['country', region('country')],
  ['nation', region('country')],
  ['district', region('district')],
  ['county', region('district')],
  ['zone', region('zone')],
  ['park', region('zone')],
  ['science city', region('zone')],
  ['ministry', agency(/ministry/i)],
  ['bureau', agency(/bureau/i)],
  ['department', agency(/department/i)],
  ['commission', agency(/commission/i)],
  ['committee', agency(/committee/i)],
  ['authority', agency(/authority/i)],
  ['agency', agency(/agency/i)],
  ['customs', agency(/customs/i)],
  ['association', organization(/association/i, 'association')],
  ['institute', organization(/institut/i, 'institute')],
  ['university', organization(/universit/i, 'university')],
  ['bank', organization(/bank/i, 'bank')],
  ['fund', organization(/fund/i, 'fund')],
  ['exchange', organization(/exchange/i, 'exchange')],
  ['bourse', organization(/exchange/i, 'exchange')],
  ['think tank', organization(/think tank/i, 'think-tank')],
  ['alliance', organization(/alliance/i, 'alliance')],
  ['foundation', organization(/foundation/i)],
  ['hub', organization(/hub/i)],
  ['expo', (draft) => draft.type === 'event' && draft.kind === 'expo'],
  ['fair', (draft) => draft.type === 'event' && draft.kind === 'expo'],
  ['forum', (draft) => draft.type === 'event' && draft.kind === 'forum'],
  ['conference', (draft) => draft.type === 'event' && draft.kind === 'conference'],
  ['seminar', (draft) => draft.type === 'event' && draft.kind === 'seminar'],
  ['meeting', (draft) => draft.type === 'event'],
  ['ceremony', (draft) => draft.type === 'event' && /ceremony/i.test(draft.name)],
  ['programme', (draft) => draft.type === 'policy' && draft.kind === 'programme'],
  ['program', (draft) => draft.type === 'policy' && draft.kind === 'programme'],
  ['scheme', (draft) => draft.type === 'policy' && draft.kind === 'programme'],
]);

export function findDescriptions(lines: readonly Line[], placed: readonly Placed[]): Described[] {
  const taken = lines.map(({ words }) => new Uint8Array(words.length));
  const seen = new Memory(placed);
  for (const { line, from, to } of placed) taken[line]?.fill(1, from, to);
  const found: Described[] = [];
  const byLine = (item: Described): void => {
    found.push(item);
    seen.add(item);
    taken[item.line]?.fill(1, item.from, item.to);
  };
  for (const line of lines) {
    if (line.style !== 'prose') continue;
    for (let at = 0; at < line.words.length; at += 1) {
      if (taken[line.index]?.[at] === 1) continue;
      const hit = readNoun(line, at, seen, lines) ?? readPronoun(line, at, seen, lines);
      const isFree = (from: number, to: number) => !taken[line.index]?.subarray(from, to).some((mark) => mark === 1);
      // "the Hunan firm": the place keeps its mention, the noun is the description.
      const free = hit && !isFree(hit.from, hit.to) && isFree(hit.to - 1, hit.to) ? { ...hit, from: hit.to - 1 } : hit;
      if (free && isFree(free.from, free.to)) {
        byLine(free);
        at = free.to - 1;
      }
    }
  }
  return found;
}

function readNoun(line: Line, at: number, seen: Memory, lines: readonly Line[]): Described | null {
  const { words } = line;
  const article = words[at];
  if (!article || !/^(?:the|this|our)$/.test(article.norm)) return null;
  let first = at + 1;
  // "the French firm", "the Wuhu company", "the Dongguan-based manufacturer"
  while (
    first < at + 4 &&
    words[first] &&
    !NOUNS.has(words[first]?.norm ?? '') &&
    (words[first]?.isCapital ||
      words[first]?.pos === 'ADJ' ||
      /^-(?:based|headquartered|listed)$/.test(words[first]?.norm ?? ''))
  )
    first += 1;
  if (
    first > at + 1 &&
    !/^(?:company|firm|manufacturer|maker|start-up|startup|enterprise)$/.test(words[first]?.norm ?? '')
  )
    first = at + 1;
  const noun = words[first];
  if (!noun || noun.isMark) return null;
  const pair = `${noun.norm} ${words[first + 1]?.norm ?? ''}`;
  const isPair = NOUNS.has(pair);
  const wants = NOUNS.get(isPair ? pair : noun.norm);
  const to = first + (isPair ? 2 : 1);
  if (!wants) return null;
  if (article.norm === 'our' && !/^(?:city|province|district|county|zone)$/.test(noun.norm)) return null;
  const next = words[to];
  // "the company's" is the company; "the city government" and "the company Fiberstar" are not.
  if (
    next &&
    !next.isMark &&
    next.norm !== "'s" &&
    next.pos === 'NOUN' &&
    !isPair &&
    !next.norm.endsWith('s') &&
    !COMMON_OWNERS.test(noun.norm)
  )
    return null;
  if (next?.norm === 'of' || (next?.isCapital && !next.isMark)) return null;
  const draft = findFocus(lines, seen, line.index, at, wants);
  return draft ? { line: line.index, from: at, to, draft, form: 'description' } : null;
}

/** Nouns that keep their meaning before another: "the company spokesman", "the city coffers". */
const COMMON_OWNERS = /^(?:company|firm|city|province|country|county|district|ministry|bureau)$/;

function readPronoun(line: Line, at: number, seen: Memory, lines: readonly Line[]): Described | null {
  const word = line.words[at];
  if (!word) return null;
  if (/^(?:he|she|his|her)$/.test(word.norm)) {
    if (isInQuote(line, at)) return null;
    const draft = findFocus(
      lines,
      new Memory(seen.within(line.index - 2, line.index)),
      line.index,
      at,
      (item) => item.type === 'person',
    );
    return draft ? { line: line.index, from: at, to: at + 1, draft, form: 'pronoun' } : null;
  }
  if (/^(?:it|its)$/.test(word.norm) && (word.isInitial || word.norm === 'its' || goesOn(line, at))) {
    if (
      word.norm === 'it' &&
      /^(?:is|was)$/.test(line.words[at + 1]?.norm ?? '') &&
      /^(?:hard|reported|learned|said|believed|expected|likely|possible|important|not|the|this|our|known|understood|estimated)$/.test(
        line.words[at + 2]?.norm ?? '',
      )
    )
      return null;
    const recent = seen.within(line.index - 1, line.index);
    const draft = findSubject(line, at, recent, lines);
    return draft ? { line: line.index, from: at, to: at + 1, draft, form: 'pronoun' } : null;
  }
  return null;
}

/** "…, and it has", "though it said": the subject goes on. */
function goesOn(line: Line, at: number): boolean {
  const before = line.words[at - 1];
  const next = line.words[at + 1];
  return (
    before !== undefined &&
    /^(?:,|and|but|though|although|because|when|while|where|that|after|before|if|since|which|says|said)$/.test(
      before.norm,
    ) &&
    next !== undefined &&
    /^(?:VERB|AUX)$/.test(next.pos)
  );
}

/** The subject of this sentence so far, or of the one before: its first firm or body, or the place it begins with. */
function findSubject(line: Line, at: number, recent: readonly Placed[], lines: readonly Line[]): Draft | null {
  const here = readSubject(line, recent, at);
  if (here) return here;
  const before = lines[line.index - 1];
  if (before && before.sentence.block === line.sentence.block) {
    const earlier = readSubject(before, recent, Number.POSITIVE_INFINITY);
    if (earlier) return earlier;
  }
  const near = recent.filter(
    ({ line: home, from, draft }) => draft.type === 'company' && (home !== line.index || from < at),
  );
  const firms = new Set(near.map(({ draft }) => draft));
  return firms.size === 1 ? (near[0]?.draft ?? null) : null;
}

function readSubject(line: Line, placed: readonly Placed[], until: number): Draft | null {
  const here = placed.filter((item) => item.line === line.index && item.from < until).sort((a, b) => a.from - b.from);
  const actors = here.filter(({ draft }) => /^(?:company|agency|organization)$/.test(draft.type));
  const subject = actors.find((item) => isSubjectPosition(line, item));
  if (subject) return subject.draft;
  const first = here[0];
  return first && first.draft.type === 'region' && first.from <= 1 && isSubjectPosition(line, first)
    ? first.draft
    : null;
}

/** Not behind a preposition or an owner, and with a verb, a comma or a bracket next. */
function isSubjectPosition(line: Line, item: Placed): boolean {
  const before = line.words[item.from - 1];
  const owner = before && /^(?:the|a|an)$/.test(before.norm) ? line.words[item.from - 2] : before;
  if (owner && /^(?:of|in|at|by|from|for|to|with|on|under|near|including|against|than|and|'s|as)$/.test(owner.norm))
    return false;
  const next = line.words[item.to];
  return (
    (next !== undefined && /^(?:VERB|AUX|ADV|PRON)$/.test(next.pos)) ||
    next?.text === ',' ||
    next?.text === '(' ||
    (next?.pos === 'NOUN' && /s$/.test(next.norm))
  );
}

function isInQuote(line: Line, at: number): boolean {
  let open = 0;
  for (let index = 0; index < at; index += 1) {
    const text = line.words[index]?.text;
    if (text === '“') open += 1;
    else if (text === '”') open -= 1;
    else if (text === '"') open = open > 0 ? 0 : 1;
  }
  return open > 0;
}
