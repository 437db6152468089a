/** When a figure may have held: every time its sentence names, those the text has spoken of, or none; see chooseTime.ts. */
import { hashText, hashWord, mix } from '../../learned/features.ts';
import type { DateExpression, Quantity } from '../../model.ts';
import type { Measure, Status } from '../../ontology.ts';
import { isOthersTime } from '../compared.ts';
import type { Memory } from '../memory.ts';
import type { View } from '../view.ts';
import { wordAt, wordsOf } from '../words.ts';
import { timeOf } from './ruled.ts';

export interface TimeQuestion {
  readonly view: View;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly status: Status;
  readonly owner: string;
  readonly memory: Memory;
}

export interface TimeCandidate {
  /** EDTF; null for no time. */
  readonly time: string | null;
  /** Hashed: see graph/learned/features.ts. */
  readonly features: readonly number[];
}

type Give = (time: string | null, ...features: readonly string[]) => void;

/** No time first, then those of the sentence, then those of the text before. */
export function listTimes(question: TimeQuestion): TimeCandidate[] {
  const { measure, status } = question;
  const found = new Map<string | null, Set<string>>();
  const give: Give = (time, ...features) => {
    const own = found.get(time) ?? new Set(['always', kindOf(time)]);
    for (const feature of features) own.add(feature);
    found.set(time, own);
  };
  give(null);
  giveSentence(question, give);
  giveText(question, give);
  give(null, found.size > 1 ? 'though others are named' : 'nothing named');
  const contexts = [hashWord(measure), hashWord(status)];
  return [...found].map(([time, names]) => {
    const hashes = [...names].map(hashText);
    return { time, features: [...hashes, ...contexts.flatMap((context) => hashes.map((hash) => mix(context, hash)))] };
  });
}

function giveSentence(question: TimeQuestion, give: Give): void {
  const { view, quantity, status, memory } = question;
  const { dates, text, masked } = view;
  const words = wordsOf(view);
  const named = dates.filter((date) => date.edtf !== null && !isOthersTime(view, quantity, date));
  const nearest = [...named].sort((a, b) => gapOf(a, quantity) - gapOf(b, quantity))[0];
  give(timeOf(view, quantity, status), 'by the rules');
  give(null, `sentence names ${Math.min(named.length, 2)}`);
  for (const date of named) {
    const side = date.end <= quantity.start ? 'before' : 'after';
    const [from, to] = side === 'before' ? [date.end, quantity.start] : [quantity.end, date.start];
    const between = words.slice(wordAt(words, from), wordAt(words, to)).map((word) => word.text);
    const at = wordAt(words, date.start);
    const gap = masked.slice(from, Math.max(from, to));
    const numbers = Math.min(2, between.filter((word) => word.startsWith('№')).length);
    const features = [
      `named ${side}`,
      `named ${side} with ${numbers} numbers between`,
      `named ${side} ${between.length < 3 ? 'next' : between.length < 8 ? 'near' : 'far'}`,
      `led by ${words[at - 1]?.text ?? '#'}`,
      `led by ${words[at - 2]?.text ?? '#'} ${words[at - 1]?.text ?? '#'}`,
      `said as ${text.slice(date.start, date.end).toLowerCase().replace(/\d+/g, '0')}`,
      `of ${named.length > 1 ? 'several' : 'one'}`,
    ];
    if (date === nearest) features.push('nearest', `nearest ${side}`);
    if (date === named[0]) features.push('first of the sentence');
    if (/^\W*(?:\w+\s+)?$/.test(masked.slice(0, date.start))) features.push('opens the sentence');
    if (date.isDeadline) features.push('due');
    if (/[;:]/.test(gap)) features.push('beyond a stop');
    else if (gap.includes(',')) features.push(`beyond a comma ${side}`);
    if (/[()]/.test(gap)) features.push('beyond a bracket');
    if (between.length <= 3) features.push(`${side} by ${between.join(' ')}`);
    give(date.edtf, ...features);
    const filled = fillYear(date.edtf, memory.year);
    if (filled !== null) give(filled, ...features, 'filled');
  }
}

function giveText({ view, measure, owner, memory }: TimeQuestion, give: Give): void {
  const { times, dates } = memory;
  const isSame = view.dates.some(({ edtf }) => edtf !== null) ? 'another named' : 'none named';
  const carry = (time: string | null, feature: string) => give(time, feature, `${feature}, ${isSame}`);
  const last = times.at(-1);
  if (last) {
    const where =
      last.sentence === memory.sentence ? 'here' : last.block === view.sentence.block ? 'in the block' : 'before';
    carry(last.time, `of the last figure ${where}`);
    carry(last.time, `of the last figure ${where}, ${last.measure === measure ? 'same' : 'other'} measure`);
    carry(last.time, `of the last figure ${where}, ${last.owner === owner ? 'same' : 'other'} owner`);
  }
  carry(times.findLast((item) => item.owner === owner)?.time ?? null, "of the owner's last figure");
  carry(times.findLast((item) => item.measure === measure)?.time ?? null, "of the measure's last figure");
  const counts = new Map<string | null, number>();
  for (const { time } of times) counts.set(time, (counts.get(time) ?? 0) + 1);
  for (const [time, count] of counts) give(time, `of ${Math.min(count, 4)} figures`);
  if (times.length > 0)
    for (const [time, count] of counts) if (count * 2 > times.length) carry(time, 'of most figures');
  const spoken = dates.at(-1);
  if (spoken) carry(spoken.time, `last named ${Math.min(4, memory.sentence - spoken.sentence)} sentences ago`);
  if (spoken)
    carry(spoken.time, spoken.block === view.sentence.block ? 'last named in the block' : 'last named before');
  const first = dates[0];
  if (first) carry(first.time, 'first named of the text');
}

/** What is given to every time of a kind: a year, a month, a day, a span. */
function kindOf(time: string | null): string {
  if (time === null) return 'no time';
  const isOpen = time.includes('XXXX') ? ' of an unknown year' : '';
  return `${time.includes('/') ? 'span of ' : ''}${time.split('/')[0]?.replace(/\d/g, '0')}${isOpen}`;
}

/** "XXXX-07" in an article that speaks of 2024; null where nothing is to be filled. */
export function fillYear(time: string | null, year: string | null): string | null {
  return time?.includes('XXXX') && year !== null ? time.replace(/XXXX/g, year) : null;
}

function gapOf({ start, end }: DateExpression, quantity: Quantity): number {
  return start >= quantity.end ? start - quantity.end : quantity.start - end;
}
