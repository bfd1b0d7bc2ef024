/** Nobody is kept out: axe finds nothing at all on any page or embed, by day and by night; lessons are looked at by turns. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { isEvery } from '../embed/widgets.ts';
import { addressesFor } from './built-pages.ts';
import { visit } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SCHEMES = ['light', 'dark'] as const;

for (const [index, address] of addressesFor(0).entries()) {
  const byTurns = address.startsWith('/lessons/') && !isEvery;
  const schemes = byTurns ? [SCHEMES[index % 2]] : SCHEMES;

  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.slow();
    await visit(page, address);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      const told = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
      expect(told, colorScheme).toEqual([]);
    }
  });
}
