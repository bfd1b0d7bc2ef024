/** Nobody is kept out: axe finds nothing at all on any page or embed, by day and by night. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addressesFor } from './built-pages.ts';
import { visit } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of addressesFor(0)) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.slow();
    await visit(page, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      const told = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
      expect(told, colorScheme).toEqual([]);
    }
  });
}
