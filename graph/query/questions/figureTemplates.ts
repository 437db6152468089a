/** The questions that a graph has figures for, as templates.ts has those for relations. */
import { append } from '../../multimap.ts';
import { MEASURES, type Measure } from '../../ontology.ts';
import { pluralOf } from '../../text/pluralOf.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { placeFigure } from '../measures/series.ts';
import { foldText } from '../search/fold.ts';
import type { Answers } from './answers.ts';
import { COUNTED, listMeasureWords, UNASKED } from './measureWords.ts';
import { ask, type Template } from './templates.ts';
import { isMeant } from './wishedFigures.ts';

type Index = Pick<GraphIndex, 'nodes' | 'articles' | 'figuresOf' | 'figuresAbout'>;

/** Of as many things it is offered how many of them there are, those first of which most is counted. */
const COUNTED_MOST = 20;
/** Fewer are no choice. */
const FEW = 2;

/** Every question about figures that a graph has an answer to. */
export function listFigureTemplates({ subjectsOf }: Answers, index: Index): readonly Template[] {
  const kindOf = (key: string) => {
    const { entityType, kind } = index.nodes.get(key)?.attributes ?? {};
    return (kind ?? entityType ?? '').replaceAll('-', ' ');
  };
  const listMost = (subjects: Iterable<string>, words: string, isAsked: (kind: string) => boolean) => {
    const byKind = new Map<string, string[]>();
    for (const key of subjects) append(byKind, kindOf(key), key);
    return [...byKind]
      .filter(([kind, { length }]) => length >= FEW && isAsked(kind))
      .map(([kind, { length }]) => {
        const lead = `which ${kind} has the ${words}`;
        return { ...ask(lead, null, lead, length, () => true), isWhole: true };
      });
  };
  const isCompany = (kind: string) => kind === 'company';
  return [
    ...listCounts(index).flatMap(([about, subjects]) => {
      const name = foldText(pluralOf(index.nodes.get(about)?.attributes.label ?? about));
      const has = (key: string) => subjects.has(key) && index.nodes.get(key)?.attributes.entityType === 'region';
      return [
        ...listMost(subjects, `most ${name}`, (kind) => kind === 'city' || kind === 'province'),
        ask(`how many ${name} are there in `, null, `how many ${about}`, subjects.size, has),
      ];
    }),
    ...(Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
      const subjects = subjectsOf.get(measure);
      if (!subjects || UNASKED.has(measure)) return [];
      const [label = ''] = listMeasureWords(measure);
      return [
        ...listMost(subjects, `highest ${label}`, isCompany),
        ...listMeasureWords(measure).map((name) =>
          ask(`${name} of `, name, measure, subjects.size, (key) => subjects.has(key)),
        ),
      ];
    }),
    ...COUNTED.map((counted) => {
      const wish = { measure: 'count', counted } as const;
      const has = (key: string) =>
        subjectsOf.get('count')?.has(key) === true &&
        (index.figuresOf.get(key) ?? []).some((figure) => isMeant(figure, wish, index));
      const asked = ask(`how many ${counted[0]} does `, counted[0] ?? null, `number of ${counted[0]}`, 1, has);
      return { ...asked, tail: ' have' };
    }),
  ];
}

/** What is counted somewhere, with the places and bodies that have a whole number of it. */
function listCounts({ figuresAbout }: Index): readonly (readonly [about: string, subjects: ReadonlySet<string>])[] {
  const counts = [...figuresAbout].map(([about, figures]) => {
    const whole = figures.filter(
      (figure) =>
        figure.measure === 'count' && figure.status === 'actual' && placeFigure(figure)?.series === figure.subject,
    );
    return [about, new Set(whole.map(({ subject }) => subject))] as const;
  });
  return counts
    .filter(([, { size }]) => size > 0)
    .toSorted(([, a], [, b]) => b.size - a.size)
    .slice(0, COUNTED_MOST);
}
