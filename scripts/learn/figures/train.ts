/** Fits the learned decisions of graph/figures to articles. */
import type { Deciders } from '../../../graph/figures/deciders.ts';
import { pickVerdict } from '../../../graph/figures/measure/decide.ts';
import { measureFeatures } from '../../../graph/figures/measure/features.ts';
import { listCandidates } from '../../../graph/figures/owner/candidates.ts';
import { pickOwner } from '../../../graph/figures/owner/chooseOwner.ts';
import { listTimes } from '../../../graph/figures/time/candidates.ts';
import { pickTime } from '../../../graph/figures/time/chooseTime.ts';
import { LinearModel, type PackedModel } from '../../../graph/learned/linearModel.ts';
import { MEASURES } from '../../../graph/ontology.ts';
import { fitRanking } from '../fitRanking.ts';
import { fitSoftmax } from '../fitSoftmax.ts';
import { type ChoiceExample, collect, type Examples } from './collect.ts';
import type { Document } from './documents.ts';

export interface Models {
  readonly measure: PackedModel;
  readonly owner: PackedModel;
  readonly time: PackedModel;
}

/** How often the questions are collected anew under the answers of the models so far. */
const ROUNDS = 2;
/** Parts of the articles: each is answered by models of the others, so that their mistakes are those on unseen ones. */
const PARTS = 3;
const CLASSES = ['none', 'change', 'people', ...Object.keys(MEASURES)];
/** A feature must occur in so many articles: names of single firms shall not be learnt. */
const FEWEST = 3;

export function train(documents: readonly Document[]): Models {
  const rounds = [collect(documents, null)];
  const names = [...new Set(documents.map(({ name }) => name))];
  const partOf = new Map(names.map((name, place) => [name, place % PARTS]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const added: Examples = { measures: [], owners: [], times: [] };
    for (let part = 0; part < PARTS; part += 1) {
      const isOwn = ({ name }: Document) => partOf.get(name) === part;
      const others = rounds.map((examples) => keepOnly(examples, (document) => !isOwn(document)));
      const found = collect(documents.filter(isOwn), decidersOf(fitModels(others)));
      added.measures.push(...found.measures);
      added.owners.push(...found.owners);
      added.times.push(...found.times);
    }
    rounds.push(added);
  }
  return fitModels(rounds);
}

function keepOnly({ measures, owners, times }: Examples, isWanted: (document: Document) => boolean): Examples {
  const keep = <Item extends { readonly document: Document }>(items: readonly Item[]) =>
    items.filter(({ document }) => isWanted(document));
  return { measures: keep(measures), owners: keep(owners), times: keep(times) };
}

export function decidersOf({ measure, owner, time }: Models): Deciders {
  const [measures, owners, times] = [measure, owner, time].map((model) => new LinearModel(model)) as [
    LinearModel,
    LinearModel,
    LinearModel,
  ];
  return {
    measure: (question) => pickVerdict(measures, measureFeatures(question)),
    owner: (question) => pickOwner(owners, listCandidates(question)),
    time: (question) => pickTime(times, listTimes(question)),
  };
}

function fitModels(rounds: readonly Examples[]): Models {
  const weightOf = ({ weight }: Document) => weight / rounds.length;
  const measures = rounds.flatMap((round) => round.measures);
  const isCommon = commonFeatures(measures.map(({ document, features }) => [document.name, features]));
  const rank = (name: string, examples: readonly ChoiceExample[]) => {
    const isKept = commonFeatures(
      examples.flatMap(({ document, candidates }) => candidates.map((features) => [document.name, features] as const)),
    );
    const choices = examples.map(({ document, candidates, answer }) => ({
      candidates: candidates.map((features) => features.filter(isKept)),
      answer,
      weight: weightOf(document),
    }));
    return fitRanking(choices, { name, bits: 18, epochs: 8, rate: 0.06, penalty: 3e-2, ease: 30, scale: 64 });
  };
  return {
    measure: fitSoftmax(
      measures.map(({ document, features, verdict }) => ({
        features: features.filter(isCommon),
        label: CLASSES.indexOf(verdict),
        weight: weightOf(document),
      })),
      { classes: CLASSES, bits: 18, epochs: 8, rate: 0.1, penalty: 1e-2, ease: 10, scale: 64, least: 3 },
    ),
    owner: rank(
      'owner',
      rounds.flatMap((round) => round.owners),
    ),
    time: rank(
      'time',
      rounds.flatMap((round) => round.times),
    ),
  };
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
