/** What the card of a widget with live models hands to its island beside the usual. It runs at build only. */
import { pickDictionary } from '../../core/dictionary.ts';
import { suggestions, type Suggestion, type SuggestionKind } from '../../core/world/suggestions.ts';
import { makeTown } from '../../core/world/town.ts';
import { ladder } from './ladder.ts';
import type english from './model/labels/en.json';
import { findRecording, type Recording } from './recordings.ts';
import type { Rung } from './rung.ts';

export type ModelLabels = typeof english;

/** Props of an island that runs models. */
export interface ModelProps {
  rungs: Rung[];
  modelLabels: ModelLabels;
  suggestions: Suggestion[];
  recordings: Recording[];
}

const dictionaries = import.meta.glob<ModelLabels>('./model/labels/*.json', { eager: true, import: 'default' });
const recorded = import.meta.glob<{ runs: Recording[] }>('../../../content/measurements/recordings.json', {
  eager: true,
  import: 'default',
});

/** Labels of everything that has to do with models. */
export const modelLabelsIn = (language: string): ModelLabels => pickDictionary(dictionaries, language);

/** Every run that was recorded. */
export const recordedRuns = (): Recording[] => Object.values(recorded).flatMap((file) => file.runs);

const SUGGESTED: SuggestionKind[] = ['story', 'fact-famous', 'fact-obscure', 'sum', 'small-talk'];

/** Adds the ladder, labels, suggestions and the recordings of `prompt` by each of `models`. */
export function withModels<P extends { language: string; params: { prompt: string; format: string } }>(
  props: P,
  models: (params: P['params']) => string[],
): P & ModelProps {
  const runs = recordedRuns();
  const { prompt, format } = props.params;
  const rungs = ladder();
  return {
    ...props,
    rungs,
    modelLabels: modelLabelsIn(props.language),
    suggestions: suggestions(makeTown()).filter((one) => SUGGESTED.includes(one.kind) && one.prompt !== prompt),

    recordings: models(props.params).flatMap((model) => findRecording(runs, { prompt, model, format }) ?? []),
  };
}
