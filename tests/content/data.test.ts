import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { device } from '../../src/site/schemas/device.ts';
import { model } from '../../src/site/schemas/model.ts';
import { speeds } from '../../src/site/schemas/speeds.ts';
import { namesIn, read, root } from './entries.ts';

const filesOf = (folder: string) => namesIn(folder).map((file) => `${folder}/${file}`);
const thisMonth = new Date().toISOString().slice(0, 7);

/** Every figure in a record: an object with a source beside its value. */
function figuresOf(value: unknown): { source: { url: string; status: string } }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'source' in value ? [value as { source: { url: string; status: string } }] : [];
  return [...own, ...Object.values(value).flatMap(figuresOf)];
}

describe.each([
  ['content/models', model],
  ['content/devices', device],
] as const)('%s', (folder, schema) => {
  test.each(filesOf(folder))('%s has sourced figures and was checked, not in the future', (file) => {
    const entry = schema.parse(parse(read(file)));
    const figures = figuresOf(entry);
    expect(figures.length).toBeGreaterThan(0);
    for (const { source } of figures) expect(source.url).toMatch(/^https:/);
    expect(entry.checked <= thisMonth).toBe(true);
    if ('released' in entry) expect(entry.released.value <= entry.checked, 'released before it was checked').toBe(true);
  });
});

describe.each(filesOf('content/speeds'))('%s', (file) => {
  const work = speeds.parse(parse(read(file)));

  test('was checked, not in the future', () => {
    expect(work.url).toMatch(/^https:/);
    expect(work.checked <= thisMonth).toBe(true);
  });

  test('knows how wide the memory of each measured machine is, as the card of the device does', () => {
    const names = work.machines.map(({ name }) => name);
    for (const { machine } of work.speeds) expect(names).toContain(machine);
    for (const { device: id, bandwidth } of work.machines) {
      if (id === undefined) continue;
      expect(device.parse(parse(read(`content/devices/${id}.yaml`))).bandwidth.value).toBe(bandwidth.value);
    }
  });
});

describe('what training cost', () => {
  const dated = filesOf('content/models').flatMap((file) => model.parse(parse(read(file))).trainingCost ?? []);

  test('was estimated before it was checked', () => {
    expect(dated.length).toBeGreaterThan(0);
    for (const { dated: date } of dated) expect(date <= thisMonth.slice(0, date.length), date).toBe(true);
  });
});

describe.each(namesIn('content/ladder').filter((name) => !name.includes('.')))('the model %s', (name) => {
  const folder = `content/ladder/${name}`;
  const card = parse(read(`${folder}/card.yaml`));

  test('is the very file its card describes', () => {
    const bytes = readFileSync(join(root, folder, 'model.gguf'));
    expect(card.id).toBe(name);
    expect(bytes.length).toBe(card.file.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(card.file.sha256);
  });

  test('says how it was trained, when, and under which licence', () => {
    expect(card).toMatchObject({ seed: expect.any(Number), tokens: expect.any(Number), licence: expect.any(String) });
    expect(Date.parse(card.trainedOn)).toBeLessThan(Date.now());
    expect(existsSync(join(root, folder, 'loss.csv'))).toBe(true);
  });
});
