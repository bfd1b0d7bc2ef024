/** Every setting of every widget has a name that people read, and so has each of its choices. */
import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../src/core/params.ts';
import { LOOK } from '../../src/widgets/_parts/customise/form-table.ts';
import type { ParameterLabels } from '../../src/widgets/_parts/customise/customise-labels.ts';
import { embedParameters } from '../../src/widgets/_parts/share/embed-parameters.ts';
import { namesIn, read, widgets } from './entries.ts';

const rungs = namesIn('content/ladder');
/** Numbers and models of the ladder stand for themselves. */
const standsForItself = (choice: string) => /^\d+$/.test(choice) || rungs.includes(choice);

describe.each(widgets)('the settings of %s', (widget) => {
  const labels: ParameterLabels = JSON.parse(read(`src/widgets/${widget}/parameter-labels/en.json`));
  const table = async (): Promise<Record<string, Parameter>> =>
    (await import(`../../src/widgets/${widget}/params.ts`)).params;

  test('have a label each, and no label is left over', async () => {
    expect(Object.keys(labels)).toEqual(Object.keys(await table()));
  });

  test('have a word for each choice', async () => {
    for (const [name, parameter] of Object.entries(await table())) {
      const words = parameter.kind === 'choice' ? parameter.choices.filter((choice) => !standsForItself(choice)) : [];
      expect(Object.keys(labels[name].choices ?? {}).sort(), name).toEqual([...words].sort());
    }
  });

  test('do not take a name that the form needs for every widget', async () => {
    const taken = [...LOOK, ...Object.keys(embedParameters), 'host'];
    expect(Object.keys(await table()).filter((name) => taken.includes(name))).toEqual([]);
  });
});
