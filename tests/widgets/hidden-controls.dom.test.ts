import { expect, test } from 'vitest';
import { controlsIn, hideControls } from '../../src/widgets/_parts/share/hidden-controls.ts';

function stageWith(html: string): HTMLElement {
  const stage = document.createElement('fieldset');
  stage.className = 'stage';
  stage.innerHTML = html;
  document.body.append(stage);
  return stage;
}

const control =
  '<fieldset><legend>Bits</legend><input type="radio" name="s0-bits"><input type="radio" name="s0-bits"></fieldset>';
const marks = '<label><input type="radio" name="s0-look">O</label><label><input type="radio" name="s0-look">n</label>';

test('a group of choices is one control, and goes whole', () => {
  const stage = stageWith(control);
  expect(controlsIn(stage, 'demo').map(({ key, label }) => [key, label])).toEqual([['bits', 'Bits']]);
  hideControls(stage, 'demo', ['bits']);
  expect(stage.querySelector<HTMLElement>('fieldset')!.hidden).toBe(true);
});

test('marks of a figure that one can press are no control: leaving all controls out leaves the figure whole', () => {
  const stage = stageWith(control + marks);
  const keys = controlsIn(stage, 'demo').map(({ key }) => key);
  expect(keys).toEqual(['bits']);
  hideControls(stage, 'demo', [...keys, 'look']);
  expect([...stage.querySelectorAll('label')].map(({ hidden }) => hidden)).toEqual([false, false]);
});
