/** What was logged and measured about the ladder's losses, for the card. It runs at build only. */
import { finalLoss } from '../_parts/comparison/recorded.ts';
import { recordedExamples, skills, storyLossOf, trainedAgain } from '../_parts/experiment/measured.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';
import { bitsOf, shortCurve } from '../_parts/experiment/loss-curve.ts';
import { readLoss } from '../_parts/lesson/loss-curves.ts';
import { recordedRuns } from '../_parts/model-card.ts';
import { findRecording } from '../_parts/recordings.ts';
import type { Recorded } from './layout.ts';

/** What each rung was asked to write behind. */
export const OPENING = 'One sunny morning, Ada went to the';

const curves = import.meta.glob<string>('../../../content/ladder/*/loss.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const measured = import.meta.glob<{ stories: { nats: number } }>('../../../content/measurements/entropy.json', {
  eager: true,
  import: 'default',
});

/** Adds the losses and curves of the rungs, what they wrote, and the floor that the world's own dice set. */
export function withLosses<P extends ExperimentProps>(props: P) {
  const ids = props.rungs.map(({ id }) => id);
  const [entropy] = Object.values(measured);
  const recorded = ids.map((id): Recorded => {
    const curve = shortCurve(readLoss(curves[`../../../content/ladder/${id}/loss.csv`]));
    const run = findRecording(recordedRuns(), { prompt: OPENING, model: id, format: 'text' });
    if (!run) throw new Error(`${id} has no recording of "${OPENING}"`);
    const { nats } = skills.models.find((model) => model.id === id)!.storyLoss;
    return {
      stories: bitsOf(nats),
      everything: curve[curve.length - 1].bits,
      curve,
      again: trainedAgain(id).map((again) => ({
        stories: bitsOf(storyLossOf(again)),
        everything: finalLoss(again),
      })),
      written: run.written.map(({ text }) => text).join(''),
    };
  });
  const stories = recordedExamples(ids, { domain: 'story', format: 'text' });
  // Of right stories there are many; and what the smallest repeats without end need not be read in full.
  const examples = stories.map(({ prompt, said }) => ({ prompt, expected: '', said: said.map(cut) }));
  return { ...props, opening: OPENING, recorded, examples, floor: bitsOf(entropy.stories.nats) };
}

const MOST = 320;

function cut<S extends { output: string }>(one: S): S {
  return one.output.length > MOST ? { ...one, output: `${one.output.slice(0, MOST)} …` } : one;
}
