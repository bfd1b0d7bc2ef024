/** What was recorded of a look inside, and all else the card hands to the island. It runs at build only. */
import type { Values } from '../../core/params.ts';
import { suggestions, type SuggestionKind } from '../../core/world/suggestions.ts';
import { makeTown } from '../../core/world/town.ts';
import { ladder } from '../_parts/ladder.ts';
import { modelLabelsIn } from '../_parts/model-card.ts';
import { packLook, type RecordedLook } from './packed.ts';
import type { params as table } from './params.ts';

/** One look inside as training/record.ts writes it. */
export interface InsightRecording extends RecordedLook {
  model: string;
  sha256: string;
  prompt: string;
  format: 'text' | 'answer' | 'steps';
}

const files = import.meta.glob<{ insights?: InsightRecording[] }>('../../../content/measurements/insights.json', {
  eager: true,
  import: 'default',
});

const SUGGESTED: SuggestionKind[] = ['fact-famous', 'sum', 'tracking', 'story'];

export function withInsight<P extends { language: string; params: Values<typeof table> }>(props: P) {
  const { prompt, model, format } = props.params;
  const recording = Object.values(files)
    .flatMap((file) => file.insights ?? [])
    .find((one) => one.prompt === prompt && one.model === model && (format === 'auto' || format === one.format));
  return {
    ...props,
    rungs: ladder(),
    modelLabels: modelLabelsIn(props.language),
    suggestions: suggestions(makeTown()).filter((one) => SUGGESTED.includes(one.kind) && one.prompt !== prompt),
    recording: recording && packLook(recording),
  };
}
