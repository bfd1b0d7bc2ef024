/** What was measured of squeezed models, for the card. It runs at build only. */
import type { Mark, Skill } from '../../core/experiments/examine.ts';
import { isSameSkill, SQUEEZED } from '../../core/experiments/skills.ts';
import { storedBytes } from '../../core/gguf/squeeze.ts';
import type { Example } from '../_parts/experiment/examples.ts';
import { skills } from '../_parts/experiment/measured.ts';
import type { ExperimentProps, MeasuredSkill } from '../_parts/experiment/measured.ts';
import { SHOWN, type Recorded, type Setting } from './layout.ts';

interface Squeezed {
  id: string;
  parameters: number;
  bits: number;
  storyLoss: { nats: number };
  results: MeasuredSkill[];
}
const files = import.meta.glob<{ models: Squeezed[] }>('../../../content/measurements/squeeze.json', {
  eager: true,
  import: 'default',
});
const [{ models: squeezedModels }] = Object.values(files);
/** The models as they are, and squeezed. */
const all: Squeezed[] = [...skills.models.map((model) => ({ ...model, bits: 16 })), ...squeezedModels];

export const isSqueezed = (model: string) => squeezedModels.some(({ id }) => id === model);

/** Adds the settings of every model, and examples for every skill of every model. */
export function withSettings<P extends ExperimentProps>(props: P) {
  const byModel = <T>(value: (id: string) => T) => Object.fromEntries(props.rungs.map(({ id }) => [id, value(id)]));
  const recorded: Recorded = byModel(settingsOf);
  const examples: Record<string, Record<string, Example[]>> = byModel((id) =>
    Object.fromEntries(SQUEEZED.map((skill) => [skill.domain, examplesOf(id, skill)])),
  );
  return { ...props, recorded, examples };
}

function settingsOf(model: string): Setting[] {
  return all
    .filter(({ id }) => id === model)
    .sort((a, b) => b.bits - a.bits)
    .map((one) => ({
      bits: one.bits,
      bytes: Math.round(storedBytes(one.parameters, one.bits)),
      loss: Number((one.storyLoss.nats / Math.LN2).toPrecision(4)),
      shares: Object.fromEntries(
        SQUEEZED.map((skill) => {
          const { right, items, interval } = resultOf(one, skill);
          return [skill.domain, { right, items, interval }];
        }),
      ),
    }));
}

function resultOf({ results }: Squeezed, skill: Skill): MeasuredSkill {
  return results.find((one) => isSameSkill(one, skill))!;
}

function examplesOf(model: string, skill: Skill): Example[] {
  const shown = SHOWN.map((bits) => all.find((one) => one.id === model && one.bits === bits)!);
  return skills.examples[skill.domain].map(({ prompt, answer }, index) => ({
    prompt,
    expected: answer,
    said: shown.map((one) => ({ model: String(one.bits), ...cut(resultOf(one, skill).said[index]) })),
  }));
}

/** What a broken model repeats without end need not be read in full. */
const MOST = 160;

function cut({ output, mark }: { output: string; mark: Mark }) {
  return { output: output.length > MOST ? `${output.slice(0, MOST)} …` : output, mark };
}
