import { findQuantities } from '../../../graph/annotate/quantities.ts';
import { CERTAIN } from '../../../graph/annotate/tagger/revise.ts';
import { readSentences } from '../../../graph/annotate/tokenize.ts';
import type { LocalEntity, Mention, Reading } from '../../../graph/model.ts';
import type { EntityType } from '../../../graph/ontology.ts';

/**
 * Text in which mentions are marked, "[Acme|company] was founded by [Jane Roe|person]", as a reading.
 * Entities are the marked words; `its|company=Acme` marks a mention of Acme, `list|policy/designation` a kind.
 */
export function readMarked(marked: string): Reading {
  let text = '';
  const mentions: Mention[] = [];
  const entities = new Map<string, LocalEntity>();
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const match = /^\[([^|]+)\|([a-z]+)(?:\/([a-z]+))?(?:=([^\]]+))?\]$/.exec(part);
    if (!match?.[1]) {
      text += part;
      continue;
    }
    const name = match[4] ?? match[1];
    const kind = match[3] ?? null;
    const type = match[2] as EntityType;
    const form = match[4] === undefined ? 'name' : match[1].includes(' ') ? 'description' : 'pronoun';
    mentions.push({
      start: text.length,
      end: text.length + match[1].length,
      type,
      kind,
      form,
      entity: name,
      inside: null,
    });
    entities.set(name, {
      id: name,
      type,
      kind,
      name,
      label: name,
      aliases: [],
      description: null,
      certainty: CERTAIN.length,
    });
    text += match[1];
  }
  const article = {
    id: 'example',
    file: 'example.txt',
    title: '',
    publisher: null,
    published: null,
    url: null,
    byline: [],
    text,
    blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
  };
  const sentences = readSentences(article);
  return {
    article,
    sentences,
    dates: [],
    quantities: findQuantities(sentences, []),
    entities: [...entities.values()],
    mentions,
  };
}
