import { isCurrency } from '../annotate/quantities/units.ts';
import { isReadable, readSentenceText } from '../annotate/sentenceText.ts';
import type { DateExpression, LocalEntity, Mention, Quantity, Reading, Sentence, Span } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { type Clause, readClause } from '../relate/clause/clause.ts';
import { pronounFocus } from '../relate/focus.ts';
import { type Passage, readPassages } from '../relate/passage.ts';
import { chunk } from '../relate/phrases/chunk.ts';

/**
 * One sign per kind of thing, each one code unit: in a masked sentence every code unit of a mention, quantity or date
 * is its sign, so that patterns speak of kinds ("a number, then a place") while positions stay offsets.
 */
export const SIGNS: Readonly<Record<EntityType, string>> = {
  region: 'ℝ',
  company: 'ℂ',
  agency: 'Å',
  organization: 'Ø',
  person: '℗',
  policy: 'Λ',
  industry: 'Ι',
  product: 'Ξ',
  event: 'Ε',
};
/** A policy that is a designation ("little giant"). */
export const DESIGNATION = 'Π';
export const NUMBER = '№';
export const DATE = 'Δ';

export interface View {
  readonly sentence: Sentence;
  readonly isHeadline: boolean;
  readonly isHeading: boolean;
  readonly isCaption: boolean;
  /** The article's date. */
  readonly published: string | null;
  /** The sentence's plain text; position 0 is `sentence.start`. */
  readonly text: string;
  /** The same with signs for mentions, quantities and dates. */
  readonly masked: string;
  /** Positions are in `text`. */
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** A body's id → the place its name names. */
  readonly places: ReadonlyMap<string, string>;
  /** The sentence's phrases and clauses, in offsets of the article; read when first asked for. */
  readonly clause: Clause;
}

/** Lemmas to be read as verbs where the tagger takes them for plural nouns. */
const VERBS: ReadonlySet<string> = new Set(
  (
    'account acquire aim attract award boast build buy claim count cover develop draw earn employ expect export fall ' +
    'forecast fund generate give grow hold host import invest keep launch lend make manufacture number offer own pay ' +
    'plan post process produce promise raise rank reach receive record report reward rise sell serve ship spend ' +
    'supply support take target total train turn win'
  ).split(' '),
);

function parse(passage: Passage): Clause {
  return readClause(chunk(passage, VERBS), (offset, types) => pronounFocus(passage, offset, types));
}

/** Every sentence with at least one quantity or mention, with positions made relative to it. */
export function readViews(reading: Reading): View[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const places = new Map(
    reading.mentions.flatMap(({ inside, type, entity }) =>
      inside !== null && type === 'region' ? [[inside, entity] as const] : [],
    ),
  );
  return readPassages(reading)
    .filter(({ sentence }) => isReadable(sentence))
    .map((passage) => {
      const { sentence } = passage;
      const text = readSentenceText(sentence);
      const mentions = within(passage.mentions, sentence).filter(({ inside }) => inside === null);
      const dates = within(passage.dates, sentence);
      let clause: Clause | null = null;
      const quantities = within(passage.quantities, sentence)
        .map((quantity) => moveQuantity(quantity, -sentence.start))
        .filter(
          (quantity) =>
            // "Rmb64mn" taken for a name is a sum all the same.
            isCurrency(quantity.unit) ||
            !mentions.some((mention) => mention.form !== 'pronoun' && covers(mention, quantity.number)),
        );
      return {
        sentence,
        isHeadline: reading.article.blocks[sentence.block]?.kind === 'headline',
        isHeading: reading.article.blocks[sentence.block]?.kind === 'heading',
        isCaption: reading.article.blocks[sentence.block]?.kind === 'caption',
        published: reading.article.published ?? null,
        text,
        masked: mask(text, mentions, quantities, dates, entities),
        mentions,
        quantities,
        dates,
        entities,
        places,
        get clause() {
          clause ??= parse(passage);
          return clause;
        },
      };
    });
}

export function mentionAt(view: View, position: number): Mention | null {
  return view.mentions.find(({ start, end }) => start <= position && position < end) ?? null;
}

export function isDesignation(mention: Mention): boolean {
  return mention.type === 'policy' && mention.kind === 'designation';
}

function within<Item extends Span>(items: readonly Item[], sentence: Sentence): Item[] {
  return items.map((item) => ({ ...item, start: item.start - sentence.start, end: item.end - sentence.start }));
}

function moveQuantity(quantity: Quantity, by: number): Quantity {
  // Its start and end have been moved already.
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...quantity, number: move(quantity.number), cue: quantity.cue && move(quantity.cue) };
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function mask(
  text: string,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  dates: readonly DateExpression[],
  entities: ReadonlyMap<string, LocalEntity>,
): string {
  const units = text.split('');
  const paint = ({ start, end }: Span, sign: string) => {
    for (let at = start; at < end; at += 1) units[at] = sign;
  };
  for (const date of dates) paint(date, DATE);
  for (const quantity of quantities) {
    paint(quantity, NUMBER);
    if (!quantity.isRestatement) continue;
    // What is said again in brackets is left out with its brackets.
    const open = text.lastIndexOf('(', quantity.start);
    const close = text.indexOf(')', quantity.end);
    const isBracketed = open >= 0 && close >= 0 && !text.slice(open, quantity.start).includes(')');
    paint(isBracketed ? { start: open, end: close + 1 } : quantity, ' ');
  }
  for (const mention of mentions) {
    // A pronoun's own word says more: "its revenue", "their number".
    if (mention.form === 'pronoun') continue;
    const kind = mention.kind ?? entities.get(mention.entity)?.kind ?? null;
    paint(mention, mention.type === 'policy' && kind === 'designation' ? DESIGNATION : SIGNS[mention.type]);
  }
  return units.join('');
}
