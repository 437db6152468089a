import type { ArticleResult, LocalEntity, LocalFigure, LocalRelation } from '../../../graph/model.ts';
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import { readText } from '../../../graph/read/readArticle.ts';

export interface Sample {
  readonly file: string;
  readonly text: string;
  readonly published?: string;
  /** `type: name | alias | alias`, or with a kind: `region(city): Shenzhen`. */
  readonly entities: readonly string[];
  /** `source relation target`, ends by name; the evidence is the first sentence that holds both words, else all. */
  readonly relations?: readonly (readonly [
    source: string,
    relation: RelationType,
    target: string,
    attrs?: LocalRelation['attrs'],
  ])[];
  readonly figures?: readonly (Partial<LocalFigure> & { readonly subject: string; readonly value: number })[];
}

/** An article's result from a short notation; ids are `type:name`, every name found in the text is a mention. */
export function makeResult({ file, text, published, entities, relations, figures }: Sample): ArticleResult {
  const article = readText(text, file, published === undefined ? {} : { published });
  const locals = entities.map(makeEntity);
  const idOf = (name: string) => locals.find((entity) => entity.name === name)?.id ?? name;
  const span = { start: 0, end: text.length };
  return {
    article,
    entities: locals,
    mentions: locals.flatMap(({ id, type, kind, name }) => {
      const start = text.indexOf(name);
      return start < 0
        ? []
        : [{ start, end: start + name.length, type, kind, form: 'name' as const, entity: id, inside: null }];
    }),
    relations: (relations ?? []).map(([source, relation, target, attrs]) => ({
      relation,
      source: idOf(source),
      target: idOf(target),
      basis: 'text',
      attrs: attrs ?? {},
      evidence: span,
      frame: 'sample',
      confidence: 1,
    })),
    figures: (figures ?? []).map((figure) => ({
      about: null,
      measure: 'count',
      unit: 'count',
      comparator: 'exact',
      status: 'actual',
      time: null,
      level: null,
      batch: null,
      segment: null,
      change: null,
      scope: null,
      said_by: null,
      evidence: span,
      ...figure,
      subject: idOf(figure.subject),
    })),
  };
}

function makeEntity(notation: string): LocalEntity {
  const [, type = '', kind = null, names = ''] = /^(\w+)(?:\((.+?)\))?: (.*)$/.exec(notation) ?? [];
  const [name = '', ...aliases] = names.split(' | ');
  return {
    id: `${type}:${name}`,
    type: type as EntityType,
    kind,
    name,
    label: name,
    aliases,
    description: null,
    certainty: 0,
  };
}
