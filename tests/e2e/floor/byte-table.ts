/** A reporter that prints what every page weighs, from the notes its tests left. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Row {
  address: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
}

export default class ByteTable implements Reporter {
  private readonly rows: Row[] = [];

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type === 'bytes' && description) this.rows.push(JSON.parse(description));
    }
  }

  onEnd(): void {
    if (this.rows.length === 0) return;
    const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
    const width = Math.max(...this.rows.map(({ address }) => address.length));
    console.info('\nBefore anyone touches it, gzipped: HTML + CSS + JS, and fonts');
    for (const { address, html, css, js, fonts } of this.rows.sort((a, b) => a.address.localeCompare(b.address))) {
      const parts = [html, css, js].map(inKilobytes).join(' + ');
      console.info(`${address.padEnd(width)} ${inKilobytes(html + css + js)} = ${parts}; ${inKilobytes(fonts)}`);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
