/** The learned parts of the extractor, as scripts/learn/ writes them. */
import { readTagger } from './annotate/tagger/readTagger.ts';
import type { Tagger } from './annotate/tagger/tagger.ts';
import antecedents from './learned/antecedents.data.json' with { type: 'json' };
import { ChoiceModel } from './learned/choiceModel.ts';
import { RelationModel } from './learned/relationModel.ts';
import relations from './learned/relations.data.json' with { type: 'json' };

export interface Models {
  /** Finds names that rules miss and corrects theirs: graph/annotate/tagger. */
  readonly tagger: Tagger;
  /** Ranks what a pronoun or description may stand for: graph/resolve/anaphora. */
  readonly antecedents: ChoiceModel;
  /** Judges whether two entities stand in a relation: graph/relate/judge. */
  readonly relations: RelationModel;
}

let models: Models | null = null;

/** Unpacked when first asked for. */
export function loadModels(): Models {
  models ??= {
    tagger: readTagger(),
    antecedents: new ChoiceModel(antecedents),
    relations: new RelationModel(relations),
  };
  return models;
}
