/** Fits the learned decisions of graph/figures to articles; some articles weigh more in what words say, none in trees. */
import type { Deciders } from '../../../graph/figures/deciders.ts';
import { pickVerdict } from '../../../graph/figures/measure/decide.ts';
import { measureFeatures } from '../../../graph/figures/measure/features.ts';
import { listCandidates } from '../../../graph/figures/owner/candidates.ts';
import { pickOwner, type Weigher } from '../../../graph/figures/owner/chooseOwner.ts';
import { listTimes } from '../../../graph/figures/time/candidates.ts';
import { pickTime } from '../../../graph/figures/time/chooseTime.ts';
import { ChoiceModel, type PackedChoice } from '../../../graph/learned/choiceModel.ts';
import { LinearModel, type PackedModel } from '../../../graph/learned/linearModel.ts';
import { MEASURES } from '../../../graph/ontology.ts';
import { fitChoices } from '../fitChoices.ts';
import { fitRanking } from '../fitRanking.ts';
import { fitSoftmax } from '../fitSoftmax.ts';
import { type ChoiceExample, collect, type Examples, type OwnerExample } from './collect.ts';
import type { Document } from './documents.ts';

export interface Models {
  readonly measure: PackedModel;
  readonly owner: PackedChoice;
  readonly time: PackedModel;
}

/** Parts of the articles: each is answered by models of the others, so that their mistakes are those on unseen ones. */
const PARTS = 3;
const CLASSES = ['none', 'change', 'people', ...Object.keys(MEASURES)];
/** A feature must occur in so many articles: names of single firms shall not be learnt. */
const FEWEST = 3;

/** What answers while examples are still being collected: owners by their words alone. */
interface Drafts {
  readonly measure: PackedModel;
  readonly owner: PackedModel;
  readonly time: PackedModel;
}

export function train(documents: readonly Document[]): Models {
  const first = collect(documents, null);
  const names = [...new Set(documents.map(({ name }) => name))];
  const partOf = new Map(names.map((name, place) => [name, place % PARTS]));
  const second: Examples = { measures: [], owners: [], times: [] };
  for (let part = 0; part < PARTS; part += 1) {
    const isOwn = ({ name }: Document) => partOf.get(name) === part;
    const { measure, owner, time } = draft([keepOnly(first, (document) => !isOwn(document))]);
    const found = collect(documents.filter(isOwn), decide(measure, byWording(owner), time));
    second.measures.push(...found.measures);
    second.owners.push(...found.owners);
    second.times.push(...found.times);
  }
  const rounds = [first, second];
  const { measure, time } = draft(rounds);
  const owners = rounds.flatMap((round) => round.owners);
  const byName = names.map((name) => owners.filter(({ document }) => document.name === name));
  const fitWording = (examples: readonly OwnerExample[]) => fitOwnerWording(examples, 1 / rounds.length);
  return { measure, owner: fitChoices(byName, fitWording, { trees: 200, choices: 0.4 }), time };
}

function keepOnly({ measures, owners, times }: Examples, isWanted: (document: Document) => boolean): Examples {
  const keep = <Item extends { readonly document: Document }>(items: readonly Item[]) =>
    items.filter(({ document }) => isWanted(document));
  return { measures: keep(measures), owners: keep(owners), times: keep(times) };
}

export function decidersOf({ measure, owner, time }: Models): Deciders {
  return decide(measure, new ChoiceModel(owner), time);
}

function decide(measure: PackedModel, owners: Weigher, time: PackedModel): Deciders {
  const [measures, times] = [new LinearModel(measure), new LinearModel(time)];
  return {
    measure: (question) => pickVerdict(measures, measureFeatures(question)),
    owner: (question) => pickOwner(owners, listCandidates(question)),
    time: (question) => pickTime(times, listTimes(question)),
  };
}

function byWording(packed: PackedModel): Weigher {
  const model = new LinearModel(packed);
  return {
    score: ({ wording }) => model.score(wording)[0] as number,
    probabilities: (scores) => model.probabilities(scores),
  };
}

/** @param rounds the same questions, after one kind of answers and another */
function draft(rounds: readonly Examples[]): Drafts {
  const share = 1 / rounds.length;
  const measures = rounds.flatMap((round) => round.measures);
  const isCommon = commonFeatures(measures.map(({ document, features }) => [document.name, features]));
  return {
    measure: fitSoftmax(
      measures.map(({ document, features, verdict }) => ({
        features: features.filter(isCommon),
        label: CLASSES.indexOf(verdict),
        weight: share * document.weight,
      })),
      { classes: CLASSES, bits: 18, epochs: 8, rate: 0.1, penalty: 1e-2, ease: 10, scale: 64, least: 3 },
    ),
    owner: fitOwnerWording(
      rounds.flatMap((round) => round.owners),
      share,
    ),
    time: rank(
      'time',
      rounds.flatMap((round) => round.times),
      share,
    ),
  };
}

function fitOwnerWording(examples: readonly OwnerExample[], share: number): PackedModel {
  return rank(
    'owner',
    examples.map(({ document, candidates, answer }) => ({
      document,
      candidates: candidates.map(({ wording }) => Array.from(wording)),
      answer,
    })),
    share,
  );
}

/** @param share what an article's weight is multiplied by */
function rank(name: string, examples: readonly ChoiceExample[], share: number): PackedModel {
  const isKept = commonFeatures(
    examples.flatMap(({ document, candidates }) => candidates.map((features) => [document.name, features] as const)),
  );
  const choices = examples.map(({ document, candidates, answer }) => ({
    candidates: candidates.map((features) => features.filter(isKept)),
    answer,
    weight: share * document.weight,
  }));
  return fitRanking(choices, { name, bits: 18, epochs: 8, rate: 0.06, penalty: 3e-2, ease: 30, scale: 64 });
}

function commonFeatures(items: readonly (readonly [string, readonly number[]])[]): (feature: number) => boolean {
  const last = new Map<number, string>();
  const counts = new Map<number, number>();
  for (const [name, features] of items)
    for (const feature of features) {
      if (last.get(feature) === name) continue;
      last.set(feature, name);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  return (feature) => (counts.get(feature) ?? 0) >= FEWEST;
}
