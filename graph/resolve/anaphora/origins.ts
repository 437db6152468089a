/** Where firms and bodies are from, as far as the words beside them tell: "the Swiss group" is not one from Bochum. */
import { ancestors, demonym, lookupPlace, type Place } from '../../gazetteer/places.ts';
import type { LocalEntity, Mention, Sentence, Token } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Anaphor } from './anaphors.ts';
import { tokenAfter, tokenAt } from './role.ts';

const SEATED: ReadonlySet<EntityType> = new Set(['company', 'organization', 'agency']);
/** Words beside a name, at most. */
const REACH = 6;
/** Whether a word may stand between a place and the name it belongs to; "pump" is often taken for a verb. */
const isWithin = ({ pos, norm, lemma }: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|PART)$/.test(pos) || norm === '-' || norm === 'based' || (pos === 'VERB' && norm === lemma);

/** The region an entity of the article is in the gazetteer. */
export function findPlace(entity: LocalEntity | undefined): Place | null {
  if (entity?.type !== 'region') return null;
  return lookupPlace(entity.name).find(({ kind }) => kind === entity.kind) ?? null;
}

export class Origins {
  private readonly known = new Map<string, Place[]>();
  private readonly entities: ReadonlyMap<string, LocalEntity>;

  constructor(entities: ReadonlyMap<string, LocalEntity>) {
    this.entities = entities;
  }

  /** @param names those in the sentence, sorted by start */
  readNames(sentence: Sentence, names: readonly Mention[]): void {
    for (const name of names) {
      if (!SEATED.has(name.type)) continue;
      const [from, to] = [tokenAt(sentence, name.start), tokenAfter(sentence, name.end)];
      const isInside = (region: Mention) => region.start >= name.start && region.end <= name.end;
      for (const region of names)
        if (region !== name && (isInside(region) || this.isBeside(sentence, region, from, to)))
          this.tell(name.entity, this.placeOf(region));
      const last = names.findLast(({ end, inside, type }) => end <= name.start && inside === null && SEATED.has(type));
      const free = last ? tokenAfter(sentence, last.end) : 0;
      this.tell(name.entity, nationalityBefore(sentence.tokens, free, from) ?? nationalityBehind(sentence.tokens, to));
    }
  }

  /** Learns where an entity is from by what it was called. */
  readAnaphor(sentence: Sentence, anaphor: Anaphor, entity: string): void {
    this.tell(entity, this.placeIn(sentence, anaphor));
  }

  /**
   * Those of the candidates that a description with a place can stand for: those known to be from there, or else all
   * but those known to be from elsewhere.
   */
  fitting<Item extends { readonly entity: string }>(
    sentence: Sentence,
    anaphor: Anaphor,
    items: readonly Item[],
  ): readonly Item[] {
    const place = items.length > 1 ? this.placeIn(sentence, anaphor) : null;
    if (!place) return items;
    const isFrom = ({ entity }: Item) => this.known.get(entity)?.some((own) => areRelated(own, place)) === true;
    const local = items.filter(isFrom);
    if (local.length > 0) return local;
    const others = items.filter(({ entity }) => !this.known.has(entity));
    return others.length > 0 ? others : items;
  }

  private placeIn({ tokens }: Sentence, { apposed, form, from, head, named, types }: Anaphor): Place | null {
    if (form === 'pronoun' || apposed || types.includes('region') || !types.some((type) => SEATED.has(type)))
      return null;
    const [region] = named.filter(({ type }) => type === 'region');
    return region ? this.placeOf(region) : nationalityIn(tokens, from, head);
  }

  private placeOf({ entity }: Mention): Place | null {
    return findPlace(this.entities.get(entity));
  }

  /** "Sulzer of Switzerland", "the Mianyang-based Jiuzhou", "Japan's YKK", "Velora, based in Zwolle". */
  private isBeside(sentence: Sentence, region: Mention, from: number, to: number): boolean {
    if (region.type !== 'region' || region.inside !== null) return false;
    const { tokens } = sentence;
    const at = tokenAt(sentence, region.start);
    if (at < from) {
      const between = tokens.slice(tokenAfter(sentence, region.end), from);
      const isTied = /^(?:['’]s|-)$/.test(between[0]?.norm ?? '');
      return isTied && between.length <= REACH && between.slice(1).every(isWithin);
    }
    const between = tokens.slice(to, at).map(({ norm }) => norm);
    return (
      between.length <= REACH &&
      /^(?:of|from|(?:(?:,|which|that|is|was) )*(?:based|headquartered|located|seated) in)$/.test(between.join(' '))
    );
  }

  private tell(entity: string, place: Place | null): void {
    if (!place || place.kind === 'world-region') return;
    const places = this.known.get(entity);
    if (places) places.push(place);
    else this.known.set(entity, [place]);
  }
}

function areRelated(one: Place, other: Place): boolean {
  const lies = (inner: Place, outer: Place) =>
    inner.id === outer.id || ancestors(inner).some(({ id }) => id === outer.id);
  return lies(one, other) || lies(other, one);
}

/** "German pump maker KSB" */
function nationalityBefore(tokens: readonly Token[], first: number, from: number): Place | null {
  let at = from;
  while (at > first && from - at < REACH && isWithin(tokens[at - 1] as Token)) at -= 1;
  return nationalityIn(tokens, at, from);
}

/** "Grundfos, the Danish group" */
function nationalityBehind(tokens: readonly Token[], to: number): Place | null {
  if (tokens[to]?.norm !== ',' || tokens[to + 1]?.pos !== 'DET') return null;
  let at = to + 2;
  while (at < tokens.length && at - to < REACH && isWithin(tokens[at] as Token)) at += 1;
  return nationalityIn(tokens, to + 2, at);
}

function nationalityIn(tokens: readonly Token[], from: number, to: number): Place | null {
  for (const { text } of tokens.slice(from, to)) {
    const place = demonym(text);
    if (place) return place;
  }
  return null;
}
