/** What sentences are about. */
import type { EntityType } from '../ontology.ts';
import { isAttribution, isModifier } from './nonOwners.ts';
import { isDesignation, type View } from './view.ts';

/** Someone or something the text was about. */
export interface Topic {
  readonly entity: string;
  readonly type: EntityType;
  /** The block it was spoken of in. */
  readonly block: number;
}

/** What a sentence is about: its first owner that no preposition leads. */
export function topicOf(view: View): Topic | null {
  const found = view.mentions.find(
    (mention) =>
      TOPICS.includes(mention.type) &&
      !isDesignation(mention) &&
      !isAttribution(view, mention) &&
      !isModifier(view, mention) &&
      !PREPOSITION.test(leadOf(view.masked, mention.start)) &&
      !/№|\b(?:that|which|who|whose)\b|^.{70}/.test(view.masked.slice(0, mention.start)),
  );
  return found ? { entity: found.entity, type: found.type, block: view.sentence.block } : null;
}

const TOPICS: readonly EntityType[] = ['region', 'company', 'organization', 'agency', 'event', 'policy'];

const PREPOSITION =
  /\b(?:in|of|from|at|among|across|to|by|with|for|on|after|behind|before|between|than|into|against|near|outside|through|via|under|and|or)\s+(?:the\s+|its\s+|\w+\s+)?$|[ℝℂØÅ],\s+$|ℝ's?\s+$|[ℂØÅ℗]'s?\s+$/i;
/** The few words before a position. */
function leadOf(masked: string, at: number): string {
  return masked.slice(Math.max(0, at - 40), at);
}
