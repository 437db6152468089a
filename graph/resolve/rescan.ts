/** A second look: every further place where a name or short name of what is known by now stands. */
import { POSSESSIVE_FIRMS } from '../annotate/mentions/lexicon/firmNames.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { hasFamilyNameFirst } from '../annotate/mentions/persons.ts';
import { singularize } from '../annotate/mentions/phrases.ts';
import type { PlaceFinder } from '../annotate/mentions/places.ts';
import { stripLegalForm, surnameOf } from '../annotate/mentions/shortForms.ts';
import type { Word } from '../annotate/mentions/words.ts';
import { isFamily } from './people.ts';
import type { Draft, Placed, Registry } from './registry.ts';

interface Form {
  readonly words: readonly string[];
  readonly draft: Draft;
  /** Written in small letters as well ("igniters"). */
  readonly isSmall: boolean;
}

const SPLIT = /[\s,]+/;

export function rescan(
  registry: Registry,
  lines: readonly Line[],
  placed: readonly Placed[],
  places: PlaceFinder,
): Placed[] {
  const forms = indexForms(registry, places);
  const taken = lines.map(({ words }) => new Uint8Array(words.length));
  for (const { line, from, to } of placed) taken[line]?.fill(1, from, to);
  const added: Placed[] = [];
  for (const line of lines) {
    const marks = taken[line.index];
    if (!marks) continue;
    for (let at = 0; at < line.words.length; at += 1) {
      const word = line.words[at];
      if (!word || word.isMark || marks[at] === 1) continue;
      const hit = longest(forms.get(word.norm), line, at, marks);
      if (!hit) continue;
      added.push({ line: line.index, from: at, to: hit.to, draft: hit.draft });
      at = hit.to - 1;
    }
  }
  return added;
}

function longest(
  forms: readonly Form[] | undefined,
  line: Line,
  at: number,
  marks: Uint8Array,
): { to: number; draft: Draft } | null {
  for (const form of forms ?? []) {
    const to = matchForm(form, line.words, at, marks, line.style !== 'prose');
    if (to !== null) return { to, draft: form.draft };
  }
  return null;
}

function matchForm(
  form: Form,
  words: readonly Word[],
  start: number,
  marks: Uint8Array,
  anyCase: boolean,
): number | null {
  let at = start;
  for (const part of form.words) {
    while (at > start && (words[at]?.text === ',' || /^["“”]$/.test(words[at]?.text ?? ''))) at += 1;
    const word = words[at];
    if (!word || marks[at] === 1) return null;
    if (
      word.norm !== part &&
      !(form.isSmall && at === start + form.words.length - 1 && singularize(word.norm) === singularize(part))
    )
      return null;
    if (at === start && !form.isSmall && !anyCase && !word.isCapital && /^\p{Lu}/u.test(form.draft.name)) return null;
    if (
      at === start &&
      word.isInitial &&
      form.words.length === 1 &&
      !form.isSmall &&
      word.pos !== 'PROPN' &&
      word.pos !== 'NOUN'
    )
      return null;
    at += 1;
  }
  if (form.draft.type === 'person' && isFamily(words, at)) return null;
  // Part of a longer name is another name: "Kurosawa" in "Kurosawa Precision".
  const next = words[at];
  const before = words[start - 1];
  if (!form.isSmall && !anyCase && form.words.length === 1) {
    if (next?.isCapital && !next.isMark && form.draft.type !== 'region') return null;
    if (
      before?.isCapital &&
      !before.isMark &&
      !before.isInitial &&
      form.draft.type !== 'region' &&
      form.draft.type !== 'person'
    )
      return null;
  }
  return at;
}

function indexForms(registry: Registry, places: PlaceFinder): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (draft: Draft, name: string, isSmall: boolean): void => {
    const words = name
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[“”"]/g, '')
      .replace(/(\S+)'s(?= |$)/g, (name, bare) => (POSSESSIVE_FIRMS.has(name) ? name : `${bare} 's`))
      .split(SPLIT)
      .filter((word) => word !== '');
    const first = words[0];
    if (first === undefined) return;
    const list = forms.get(first);
    const form = { words, draft, isSmall };
    if (list) list.push(form);
    else forms.set(first, [form]);
  };
  const surnames = new Map<string, number>();
  for (const { type, name } of registry.drafts) {
    if (type !== 'person') continue;
    const surname = surnameOf(name, hasFamilyNameFirst(name));
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
  }
  for (const draft of registry.drafts) {
    const isSmall = draft.type === 'product' || draft.type === 'industry';
    for (const name of [draft.name, ...draft.aliases]) {
      if (isSmall && !name.includes(' ') && name.length < 5) continue;
      add(draft, name, isSmall);
    }
    if (draft.type === 'company') addFirmForms(registry, draft, places, add);
    if (draft.type === 'person' && draft.name.includes(' ')) {
      const surname = surnameOf(draft.name, hasFamilyNameFirst(draft.name));
      // Two of one surname: the words alone do not tell who.
      if ((surnames.get(surname) ?? 0) === 1 && surname.length > 1 && !registry.find('company', surname))
        add(draft, surname, false);
    }
  }
  for (const list of forms.values())
    list.sort((a, b) => b.words.length - a.words.length || (a.draft.name < b.draft.name ? -1 : 1));
  return forms;
}

/** "Fei Lu Hi-Tech Material" without "Co., Ltd."; "Ruiguang" behind the place that begins the name. */
function addFirmForms(
  registry: Registry,
  draft: Draft,
  places: PlaceFinder,
  add: (draft: Draft, name: string, isSmall: boolean) => void,
): void {
  const bare = stripLegalForm(draft.name);
  if (bare !== draft.name && bare !== '') {
    registry.alias(draft, bare);
    add(draft, bare, false);
  }
  const words = bare.split(' ');
  const isPlace = (word: string): boolean => places(word).length > 0;
  const start = words.length > 2 && isPlace(words[0] ?? '') ? 1 : 0;
  const short = words[start];
  if (
    short &&
    words.length > start + 1 &&
    short.length > 2 &&
    !isPlace(short) &&
    /^\p{Lu}/u.test(short) &&
    !COMMON_STARTS.has(short.toLowerCase())
  ) {
    const rivals = registry.drafts.filter(
      (other) => other !== draft && (other.name === short || other.name.split(' ').includes(short)),
    );
    if (rivals.length === 0) add(draft, short, false);
  }
}

const COMMON_STARTS = new Set(
  'the new first great golden red blue green white black china chinese north south east west northern southern eastern western united national global world asia european american royal general international central pacific atlantic digital smart super big old grand united advanced applied modern standard future meridian precision power energy science technology automation'.split(
    ' ',
  ),
);
