/** Where the reader has put the line and which definition is open: read from the address, changed, written back. */
import { untrack } from 'svelte';
import { borders, type Bounds } from '../../core/definition.ts';
import type { Problem, Values } from '../../core/params.ts';
import { readUrl, writeUrl } from '../_parts/url-state.ts';
import { lineAt, place } from './layout.ts';
import { params as table } from './params.ts';

/** A model named for its billions: 10⁹. */
const BILLION = 1e9;

/** How far an arrow key moves the line, as a share of the drawing: about a thirtieth of a factor of ten. */
const STEP = 0.005;

export class LineState {
  /** In billions of parameters. */
  line = $state(0);
  definition = $state('');
  problems: Problem[] = $state.raw([]);

  private readonly start: Values<typeof table>;
  private readonly ids: readonly string[];
  private readonly borders: readonly number[];

  constructor(start: Values<typeof table>, definitions: readonly (Bounds & { id: string })[]) {
    this.start = start;
    this.ids = definitions.map(({ id }) => id);
    this.borders = borders(definitions).map((border) => border / BILLION);
    this.take(start);
  }

  private take({ line, definition }: Values<typeof table>, problems: Problem[] = []) {
    const known = this.ids.includes(definition);
    if (!known) problems = [...problems, { name: 'definition', given: definition, reason: 'not-a-choice' }];
    this.line = line;
    this.definition = known ? definition : this.start.definition;
    this.problems = problems;
  }

  get values(): Values<typeof table> {
    return { line: this.line, definition: this.definition };
  }

  get parameters() {
    return this.line * BILLION;
  }

  readAddress(name: string) {
    const { values, problems } = readUrl(table, name, this.start);
    untrack(() => this.take(values, problems));
  }

  writeAddress(name: string, values: Values<typeof table>) {
    writeUrl(table, name, values, this.start);
  }

  /** Puts the line at a share of the drawing. */
  moveTo = (share: number) => (this.line = lineAt(share));

  /** One step up or down, always to another number. */
  step(direction: 1 | -1) {
    let share = place(this.parameters);
    const before = this.line;
    while (this.line === before && share >= 0 && share <= 1) this.moveTo((share += direction * STEP));
  }

  /** The nearest border of a published definition beyond the line, in billions. */
  nextBorder(direction: 1 | -1): number | undefined {
    return direction === 1
      ? this.borders.find((border) => border > this.line)
      : this.borders.findLast((border) => border < this.line);
  }

  jump(direction: 1 | -1) {
    this.line = this.nextBorder(direction) ?? this.line;
  }
}
