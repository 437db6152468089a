/** The example sentences of the hand-made rules, in the form of annotated articles. */
import { MEASURE_CUES } from '../../../graph/figures/measureCues.ts';
import { OWNER_RULES } from '../../../graph/figures/ownerRules.ts';
import type { Quantity, Reading } from '../../../graph/model.ts';
import { NAMES } from '../../../tests/graph/figures/exampleNames.ts';
import { readingOf } from '../../../tests/graph/figures/readingOf.ts';
import type { Document, Label } from './documents.ts';

/** They state what must never go wrong, and are few. */
const WEIGHT = 2;

/** What articles say often and in few ways; ⟦the owner⟧ owns the last number. */
const PLAIN = [
  '⟦Changsha⟧ ranked second in Guangdong, with 190 "little giants".',
  '⟦Wuhan⟧ now has 443 "little giants", second only to Shenzhen in China.',
  'In Guangdong, ⟦Shenzhen⟧ leads with 229 "little giants".',
];

export function readExamples(): Document[] {
  const plain = { measures: null, examples: PLAIN };
  const owners = [...OWNER_RULES, plain].flatMap(({ measures, examples }) =>
    examples.map((example) => {
      const owner = /⟦(.*)⟧/.exec(example)?.[1] ?? null;
      return toDocument('owner', example, ({ quantities }) => quantities.at(-1), {
        verdict: measures?.[0] ?? 'count',
        owner,
      });
    }),
  );
  const measures = MEASURE_CUES.flatMap(({ measure, positive }) =>
    positive.map((example) => {
      const at = example.indexOf('⟦');
      const marked = ({ quantities }: Reading) => quantities.find(({ start, end }) => start <= at && at < end);
      return toDocument('measure', example, marked, { verdict: measure, owner: null });
    }),
  );
  return [...owners, ...measures];
}

function toDocument(
  kind: 'owner' | 'measure',
  example: string,
  pick: (reading: Reading) => Quantity | undefined,
  { verdict, owner }: Pick<Label, 'verdict' | 'owner'>,
): Document {
  const reading = readingOf(example.replace(/[⟦⟧]/g, ''), NAMES);
  const start = pick(reading)?.start;
  const label: Label = { verdict, owner, figure: null };
  const labels = new Map(start === undefined ? [] : [[start, label] as const]);
  return {
    corpus: `${kind} examples`,
    name: example,
    reading,
    labels,
    teaches: kind,
    weight: WEIGHT,
    gold: [],
    goldOf: new Map(),
  };
}
