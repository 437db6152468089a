/** Features of one word for the tagger: numbers of templates mixed with the hashes of what fills them. */
import type { FeatureList } from '../../learned/featureList.ts';
import { hashWord, mix } from '../../learned/features.ts';
import { HABITS } from './habits.ts';
import type { LineView, Stretch } from './surroundings.ts';
import type { Traits } from './wordClasses.ts';

const EDGE: Traits = { norm: 1, stem: 1, shape: 1, starts: [], ends: [], classes: [], clusters: [] };
const posHash = (pos: string | undefined): number => (pos === undefined ? 1 : hashWord(pos));

/** The features of the word at `at`, in `out`, which is emptied first. */
export function readFeatures(view: LineView, at: number, out: FeatureList): void {
  out.length = 0;
  const { line, traits } = view;
  const { words } = line;
  const word = words[at];
  const own = traits[at];
  if (!word || !own) return;
  const caps = (word.isCapital ? 1 : 0) + (word.isInitial ? 2 : 0) + (line.style === 'prose' ? 0 : 4);
  out.add(mix(0, 0));
  // The word itself and its neighbours.
  out.add(mix(1, own.norm));
  out.add(mix(2, own.stem));
  out.add(mix(3, mix(own.shape, caps)));
  addAll(out, 4, own.starts);
  addAll(out, 5, own.ends);
  addAll(out, 6, own.classes);
  const before = traits[at - 1] ?? EDGE;
  const after = traits[at + 1] ?? EDGE;
  const beforeLast = traits[at - 2] ?? EDGE;
  const afterNext = traits[at + 2] ?? EDGE;
  out.add(mix(7, before.norm));
  out.add(mix(8, after.norm));
  out.add(mix(9, beforeLast.norm));
  out.add(mix(10, afterNext.norm));
  out.add(mix(11, mix(before.norm, own.stem)));
  out.add(mix(12, mix(own.stem, after.norm)));
  addAll(out, 13, before.classes);
  addAll(out, 14, after.classes);
  addAll(out, 15, afterNext.classes);
  addAll(out, 16, beforeLast.classes);
  out.add(mix(17, before.shape));
  out.add(mix(18, after.shape));
  addAll(out, 19, after.ends);
  addAll(out, 20, before.ends);
  addAll(out, 30, own.clusters);
  addAll(out, 31, before.clusters);
  addAll(out, 32, after.clusters);
  // Parts of speech.
  const pos = posHash(word.pos);
  const posBefore = posHash(words[at - 1]?.pos);
  const posAfter = posHash(words[at + 1]?.pos);
  out.add(mix(21, pos));
  out.add(mix(22, mix(posBefore, pos)));
  out.add(mix(23, mix(pos, posAfter)));
  out.add(mix(24, mix(mix(posBefore, pos), posAfter)));
  out.add(mix(25, posHash(words[at + 2]?.pos)));
  if (view.isQuoted[at]) out.add(mix(26, caps));
  if (!word.isMark) {
    addHabits(view, at, out);
    addStretch(view, at, view.runs[at], 100, out);
    if (!view.runs[at]) addStretch(view, at, view.phrases[at], 140, out);
    addVerbs(view, at, out);
  }
  addRules(view, at, out);
}

/** One feature of a template for each value. */
function addAll(out: FeatureList, template: number, values: readonly number[]): void {
  for (const value of values) out.add(mix(template, value));
}

function addHabits(view: LineView, at: number, out: FeatureList): void {
  const word = view.line.words[at];
  const habit = word && view.habits.get(word.norm);
  if (!word || !habit) return;
  const kind = word.isCapital ? 1 : 0;
  out.add(mix(50, mix(kind, Math.min(habit.count, 4))));
  if (word.isCapital)
    out.add(mix(51, (word.isInitial ? 4 : 0) + (habit.small > 0 ? 1 : 0) + (habit.capital > 0 ? 2 : 0)));
  for (let bit = 0; bit < HABITS; bit += 1) if (habit.bits & (1 << bit)) out.add(mix(52 + kind, bit));
}

/** The stretch a word stands in: its ends, its length, what leads it and what follows. */
function addStretch(view: LineView, at: number, stretch: Stretch | undefined, base: number, out: FeatureList): void {
  if (!stretch) return;
  const { traits } = view;
  const { words } = view.line;
  const { from, to } = stretch;
  const head = traits[to - 1] ?? EDGE;
  const first = traits[from] ?? EDGE;
  const place = at === from ? 1 : 0;
  const isLast = at === to - 1 ? 2 : 0;
  out.add(mix(base, mix(Math.min(to - from, 6), place + isLast)));
  out.add(mix(base + 1, mix(head.stem, place)));
  for (const item of head.classes) out.add(mix(base + 2, mix(item, place)));
  for (const end of head.ends) out.add(mix(base + 3, end));
  out.add(mix(base + 4, first.norm));
  for (const item of first.classes) out.add(mix(base + 5, mix(item, place)));
  for (const item of head.clusters) out.add(mix(base + 20, mix(item, place)));
  // What leads: the two words before, without determiners.
  let lead = from - 1;
  while (lead >= 0 && /^(?:DET|PRON|NUM)$/.test(words[lead]?.pos ?? '')) lead -= 1;
  const leader = traits[lead] ?? EDGE;
  const leaderBefore = traits[lead - 1] ?? EDGE;
  out.add(mix(base + 6, mix(leader.norm, place)));
  out.add(mix(base + 7, mix(leaderBefore.stem, leader.norm)));
  for (const item of leader.classes) out.add(mix(base + 8, item));
  for (const item of leaderBefore.classes) out.add(mix(base + 9, mix(leader.norm, item)));
  for (const item of leader.clusters) out.add(mix(base + 21, item));
  for (const item of leaderBefore.clusters) out.add(mix(base + 22, mix(item, leader.norm)));
  const next = traits[to] ?? EDGE;
  for (const item of next.clusters) out.add(mix(base + 23, item));
  out.add(mix(base + 10, next.norm));
  out.add(mix(base + 11, mix(next.norm, (traits[to + 1] ?? EDGE).norm)));
  for (const item of next.classes) out.add(mix(base + 12, item));
  for (const item of (traits[to + 1] ?? EDGE).classes) out.add(mix(base + 13, mix(next.norm, item)));
  // Any word of the stretch may tell the type.
  for (let other = from; other < to; other += 1)
    if (other !== at) for (const item of (traits[other] ?? EDGE).classes) out.add(mix(base + 14, item));
  const opening = readListOpening(view, from);
  if (opening < from) {
    const cue = traits[opening - 1] ?? EDGE;
    const cueBefore = traits[opening - 2] ?? EDGE;
    out.add(mix(base + 15, cue.norm));
    out.add(mix(base + 16, mix(cueBefore.stem, cue.norm)));
    for (const item of cueBefore.clusters) out.add(mix(base + 24, mix(cue.norm, item)));
    for (const item of cueBefore.classes) out.add(mix(base + 17, mix(cue.norm, item)));
  }
}

const MOST_ITEMS = 8;

/** Where the list begins whose later item starts at `from`; `from` itself where none does. */
function readListOpening({ line: { words }, phrases, runs }: LineView, from: number): number {
  let opening = from;
  for (let item = 0; item < MOST_ITEMS; item += 1) {
    let at = opening - 1;
    if (words[at]?.norm === 'and' || words[at]?.norm === 'or') at -= 1;
    if (words[at]?.text === ',') at -= 1;
    if (at === opening - 1) break;
    const stretch = runs[at] ?? phrases[at];
    if (!stretch) break;
    opening = stretch.from;
  }
  return opening;
}

function addVerbs({ line: { words }, traits, verbsBefore, verbsAfter }: LineView, at: number, out: FeatureList): void {
  const before = verbsBefore[at] as number;
  const after = verbsAfter[at] as number;
  if (before >= 0) {
    const near = Math.min(at - before, 12) >> 2;
    out.add(mix(60, mix(hashWord(words[before]?.lemma ?? ''), near)));
    for (const item of traits[before]?.classes ?? []) out.add(mix(61, mix(item, near)));
    for (const item of traits[before]?.clusters ?? []) out.add(mix(63, mix(item, near)));
  }
  if (after >= 0) {
    const near = Math.min(after - at, 12) >> 2;
    out.add(mix(62, mix(hashWord(words[after]?.lemma ?? ''), near)));
  }
}

/** What rules found here and beside. */
function addRules({ rules, ruleTypes, runs, phrases }: LineView, at: number, out: FeatureList): void {
  const rule = rules[at] as number;
  if (rule !== 0) {
    out.add(mix(80, rule));
    out.add(mix(81, ruleTypes[at] as number));
  }
  const before = ruleTypes[at - 1] ?? 0;
  const after = ruleTypes[at + 1] ?? 0;
  if (before !== 0) out.add(mix(82, mix(before, rule === 0 ? 0 : 1)));
  if (after !== 0) out.add(mix(83, mix(after, rule === 0 ? 0 : 1)));
  if (rule === 0 && (runs[at] || phrases[at])) out.add(mix(84, (before === 0 ? 0 : 1) + (after === 0 ? 0 : 2)));
}
