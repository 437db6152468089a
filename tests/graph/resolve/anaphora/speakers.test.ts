import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import type { LocalEntity, Mention } from '../../../../graph/model.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { readSpeech } from '../../../../graph/resolve/anaphora/speakers.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

const NAMES: Readonly<Record<string, EntityType>> = {
  'Anna Brenner': 'person',
  'Li Wei': 'person',
  'Acme Bank': 'organization',
};

const ENTITIES = Object.entries(NAMES).map(
  ([name, type]): LocalEntity => ({
    id: `${type}:${name.toLowerCase()}`,
    type,
    kind: null,
    name,
    label: name,
    aliases: [],
    description: null,
    certainty: 1,
  }),
);

/** Of each sentence, who speaks within quotation marks and who outside. */
function speakersIn(text: string): string[] {
  const sentences = readSentences(articleOf(text));
  const bySentence = sentences.map(({ start, end }) =>
    Object.entries(NAMES)
      .flatMap(([name, type]) =>
        [...text.slice(start, end).matchAll(new RegExp(name, 'g'))].map(
          ({ index }): Mention => ({
            start: start + index,
            end: start + index + name.length,
            type,
            kind: null,
            form: 'name',
            entity: `${type}:${name.toLowerCase()}`,
            inside: null,
          }),
        ),
      )
      .sort((a, b) => a.start - b.start),
  );
  return readSpeech(sentences, ENTITIES, bySentence).map(({ speaker, teller }) => `${speaker} | ${teller}`);
}

describe('readSpeech(sentences, entities, bySentence)', () => {
  it('knows who says a quotation of one sentence', () => {
    expect(speakersIn('“We began in a shed,” said Li Wei.')).toEqual(['person:li wei | person:li wei']);
  });

  it('knows it of several sentences of which the last tells', () => {
    expect(speakersIn('“We began in a shed. It was cold,” Li Wei recalls.')).toEqual([
      'person:li wei | null',
      'person:li wei | person:li wei',
    ]);
  });

  it('takes nobody for the speaker who is named inside the quotation', () => {
    expect(speakersIn('Li Wei said so. “I told Anna Brenner,” he recalled.').at(-1)).toBe(
      'person:li wei | person:li wei',
    );
  });

  it('goes on with who spoke last', () => {
    expect(speakersIn('Li Wei said so. “We froze.”').at(-1)).toBe('person:li wei | person:li wei');
  });

  it('lets bodies speak', () => {
    expect(speakersIn('“Our loans are cheap,” Acme Bank said.')).toEqual([
      'organization:acme bank | organization:acme bank',
    ]);
  });

  it('follows the labels of a dialogue, by name, surname, initials and letter', () => {
    const dialogue =
      'Anna Brenner met Li Wei.\nBRENNER: We began in a shed.\nLW: Where?\nA: In Bochum.\nPRESENTER: Cold?';
    expect(speakersIn(dialogue).map((line) => line.split(' | ')[0])).toEqual([
      'null',
      'person:anna brenner',
      'person:li wei',
      'person:anna brenner',
      ': presenter',
    ]);
  });

  it('takes words with a colon for a label where they come again', () => {
    const said = 'Li Wei said so.\nResult: Sales rose.\n“We froze.”';
    expect(speakersIn(said).at(-1)).toBe('person:li wei | person:li wei');
    expect(speakersIn(`${said}\nResult: Orders fell.\n“We froze.”`).at(-1)).toBe(': result | : result');
  });

  it('prefers a body that says something to a person who does not', () => {
    expect(speakersIn('“Our loans are cheap,” Acme Bank said after Li Wei left.')).toEqual([
      'organization:acme bank | organization:acme bank',
    ]);
  });
});
