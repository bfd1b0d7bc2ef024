/** What stands below the quiz's result: old links, real models, files, criteria and the pages of the outcomes. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ALL } from './quiz-links.ts';

test.describe('below the result', () => {
  test('opens a link of the first version, and says what has changed since', async ({ page }) => {
    await page.goto('/quiz/#v1:audit=audit,at=result');
    await expect(page.getByText(/made with version 1 of the quiz/)).toContainText(
      'it came to “A small model, on the device itself” then, and comes to “No language model at all” now',
    );
  });

  test('names real models that fit, and changes with the machine', async ({ page }) => {
    await page.goto(`/quiz/${ALL},at=result`);
    const table = page.getByRole('table', { name: /at 4 bits a weight/ });
    await expect(table.getByRole('rowheader')).toHaveCount(3);
    await page.getByRole('combobox', { name: 'To run on' }).selectOption('own');
    await page.getByLabel('Memory for the model').fill('1');
    await page.getByLabel('Memory for the model').press('Tab');
    await expect(page).toHaveURL(/own=1x100/);
    await expect(table.getByText(/% of my own figures/).first()).toBeVisible();
  });

  test('hands out a decision record and a case, and reads the case again', async ({ page }) => {
    await page.goto(`/quiz/${ALL},at=result`);
    const record = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Decision record (Markdown)' }).click();
    const markdown = readFileSync(await (await record).path(), 'utf8');
    expect(markdown).toContain('# Decision record: A small model, tuned on your own examples');
    expect(markdown).toContain('## What would change it');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Case (JSON)' }).click();
    await page.getByLabel('Read cases from a file').setInputFiles(await (await download).path());
    await expect(page.getByText('1 case read.')).toBeVisible();
    await expect(page.getByRole('table', { name: /this case against Small and tuned/ })).toBeVisible();
    await page.getByLabel('Read cases from a file').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await expect(page.getByText('The file is not JSON. Nothing was read, nothing lost.')).toBeVisible();
  });

  test('weighs live when a criterion is made to count for more', async ({ page }) => {
    await page.goto('/quiz/#v2:task=steps,budget=low,at=result');
    await expect(page.locator('[data-heading]')).toHaveText('A model that reasons step by step');
    await page.getByRole('slider', { name: 'Money' }).press('End');
    await expect(page.locator('[data-heading]')).toHaveText('A small model, on the device itself');
    await expect(page).toHaveURL(/stress=budget\*3/);
  });

  test('has a page for each outcome, with a case that leads back to it', async ({ page }) => {
    await page.goto('/quiz/no-model/');
    await page.getByRole('link', { name: 'Open this case in the quiz' }).click();
    await expect(page.locator('[data-heading]')).toHaveText('No language model at all');
  });
});
