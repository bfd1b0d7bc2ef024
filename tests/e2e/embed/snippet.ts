/** Takes a snippet out of the share dialog, as a person would. */
import { expect, type Page } from '@playwright/test';

export interface Wish {
  form: 'reveal.js' | 'Slidev' | 'Quarto' | 'Marp' | 'A page (HTML)' | 'A link';
  theme?: 'as around it' | 'light' | 'dark';
  transparent?: boolean;
}

/** The text that the dialog of the page's first widget offers to paste. */
export async function snippetFrom(page: Page, { form, theme = 'as around it', transparent = false }: Wish) {
  await page.getByRole('button', { name: 'Share' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: form }).check({ force: true });
  await dialog.getByRole('radio', { name: theme, exact: true }).check();
  await dialog.getByRole('checkbox', { name: 'See-through ground' }).setChecked(transparent);
  const code = await dialog.getByRole('textbox', { name: 'To paste' }).inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  return code;
}
