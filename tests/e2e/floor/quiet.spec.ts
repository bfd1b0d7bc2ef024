/** A page asks nobody else, complains of nothing, and its policy allows nothing inline. */
import { expect, test } from '@playwright/test';
import { addressesFor } from './built-pages.ts';
import { visit } from './visit.ts';

for (const address of addressesFor(2)) {
  test(`${address} asks no other host and reports no error`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (line) => ['error', 'warning'].includes(line.type()) && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => response.status() >= 400 && complaints.push(`missing: ${response.url()}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== baseURL) complaints.push(`other host: ${url}`);
    });
    await visit(page, address);
    expect(complaints).toEqual([]);

    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
  });
}
