import { findDates } from '../../../graph/annotate/dates.ts';
import { readSentences } from '../../../graph/annotate/tokenize.ts';
import { loadModels } from '../../../graph/models.ts';
import { chooseAntecedent } from '../../../graph/resolve/anaphora/chooseAntecedent.ts';
import { resolve } from '../../../graph/resolve/resolve.ts';
import { articleOf } from '../annotate/mentions/articleOf.ts';

const choose = chooseAntecedent(loadModels().antecedents);

/** The entities and mentions of a text. */
export function read(text: string) {
  const article = articleOf(text);
  const sentences = readSentences(article);
  const { entities, mentions } = resolve(article, sentences, findDates(sentences, '2024-05-01'), choose);
  return {
    entities,
    mentions,
    names: entities.map(({ type, name }) => `${type}: ${name}`),
    /** "words → entity" of every mention of this form. */
    said: (form: string) =>
      mentions
        .filter((mention) => mention.form === form)
        .map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`),
    inside: mentions
      .filter(({ inside }) => inside !== null)
      .map(({ start, end, inside }) => `${text.slice(start, end)} in ${inside}`),
    find: (name: string) => entities.find((entity) => entity.name === name),
  };
}
