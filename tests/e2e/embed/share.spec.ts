/** The share dialog: by keyboard, for everyone, and with the state that one sees. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Parameter } from '../../../src/core/params.ts';
import { alive } from './alive.ts';
import { snippetFrom } from './snippet.ts';
import { isTried, widgets } from './widgets.ts';

/** One step below the default, or above it: near enough to make sense whatever the other parameters say. */
function besideDefault({ default: usual, min, step = 1 }: Extract<Parameter, { kind: 'number' }>): number {
  const beside = usual - step >= min ? usual - step : usual + step;
  return Number(beside.toFixed(6));
}

/** A value that a parameter takes and that is not its default. */
function otherValue(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'choice':
      return parameter.choices.find((choice) => choice !== parameter.default) ?? parameter.default;
    case 'number':
      return String(besideDefault(parameter));
    case 'text':
      return 'a & "b"';
    case 'flag':
      return parameter.default ? '0' : '1';
  }
}

for (const widget of widgets.filter((widget) => isTried(widget, 2))) {
  test(`${widget} hands on the state it is in`, async ({ page }) => {
    const { params } = await import(`../../../src/widgets/${widget}/params.ts`);
    for (const [name, parameter] of Object.entries<Parameter>(params)) {
      const value = otherValue(parameter);
      await page.goto(`/embed/${widget}/?${new URLSearchParams({ [name]: value })}`);
      await alive(page);
      // A text may have to mean something; then the widget says that it could not use this one.
      if (parameter.kind === 'text' && (await page.locator('.problems').isVisible())) continue;
      const link = new URL(await snippetFrom(page, { form: 'A link', theme: 'dark' }));
      expect(link.pathname).toBe(`/embed/${widget}/`);
      expect(link.searchParams.get(name), name).toBe(value);
      expect(link.searchParams.get('theme')).toBe('dark');
    }
  });
}

test('the dialog opens and closes by keyboard, keeps the focus, and axe finds nothing in it', async ({ page }) => {
  await page.goto(`/embed/${widgets[0]}/`);
  const button = page.getByRole('button', { name: 'Share' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put this on a slide or a page' });
  await expect(dialog).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      colorScheme,
    ).toEqual([]);
  }
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab');
  expect(
    await page.evaluate(
      () =>
        ['BODY', 'HTML'].includes(document.activeElement?.tagName ?? '') || !!document.activeElement?.closest('dialog'),
    ),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('what is copied is what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/embed/${widgets[0]}/`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByRole('textbox', { name: 'To paste' }).inputValue());
  await page.getByRole('radio', { name: 'A link' }).check({ force: true });
  await expect(page.getByText('Copied.'), 'another text is not copied yet').toBeHidden();
});
