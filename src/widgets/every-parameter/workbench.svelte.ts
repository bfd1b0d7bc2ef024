/** The state of the sheet: which parameter is held, and the model that runs once somebody has touched it. */
import type { ModelFile } from '../_parts/model/client.ts';
import { parameterNumber, type Block, type Sheet } from './layout.ts';
import type { PreparedSheet, RecordedToken } from './prepare.ts';
import type { Expectation, Turning } from './turning.ts';

/** A next token as drawn: its probability as trained, and as it is now. */
export interface ExpectedRow {
  id: number;
  text: string;
  before: number;
  now: number;
}

const ROWS = 6;
const NEWCOMERS = 4;

export class Workbench {
  status = $state<'recorded' | 'loading' | 'live' | 'failed'>('recorded');
  failure = $state('');
  parameter = $state(0);
  value = $state(0);
  /** What training left the held parameter at; known from the record for the first one only, until the model is there. */
  trainedValue = $state(0);
  #turning = $state.raw<Turning>();
  #loading: Promise<Turning | undefined> | undefined;
  #trained = $state.raw<Expectation>();
  #now = $state.raw<Expectation>();
  readonly #sheet: Sheet;
  readonly #file: ModelFile;
  readonly #prompt: string;
  readonly #recorded: RecordedToken[];

  constructor(sheet: Sheet, { file, prompt, recorded, firstValue }: PreparedSheet, parameter: number) {
    this.#sheet = sheet;
    this.#file = file;
    this.#prompt = prompt;
    this.#recorded = recorded;
    this.parameter = parameter;
    this.value = this.trainedValue = firstValue;
  }

  readonly held = $derived.by(() => parameterNumber(this.#sheet, this.parameter));

  /** The likeliest next tokens, newcomers among them. */
  readonly rows = $derived.by((): ExpectedRow[] => {
    const [turning, trained, now] = [this.#turning, this.#trained, this.#now];
    if (!turning || !trained || !now) {
      return this.#recorded.map(({ id, text, probability }) => ({ id, text, before: probability, now: probability }));
    }
    const newcomers = now.likeliest.slice(0, NEWCOMERS);
    const ids = [...newcomers, ...trained.likeliest.filter((id) => !newcomers.includes(id))].slice(0, ROWS);
    return ids.map((id) => ({
      id,
      text: turning.text(id),
      before: trained.probabilities[id],
      now: now.probabilities[id],
    }));
  });

  /** The likeliest token as trained and now, once the model runs. */
  readonly favourites = $derived.by(() => {
    const turning = this.#turning;
    if (!turning || !this.#trained || !this.#now) return undefined;
    const [before, now] = [this.#trained, this.#now].map(({ likeliest }) => turning.text(likeliest[0]).trim());
    return { before, now };
  });

  /** Loads the model at the first touch, or again after a failure. */
  wake(): Promise<Turning | undefined> {
    if (this.#turning) return Promise.resolve(this.#turning);
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<Turning | undefined> {
    this.status = 'loading';
    try {
      const [{ fetchModel }, { createTurning }] = await Promise.all([
        import('../_parts/model/download.ts'),
        import('./turning.ts'),
      ]);
      const bytes = await fetchModel(this.#file, () => {}, new AbortController().signal);
      const turning = createTurning(bytes, this.#prompt);
      this.#turning = turning;
      this.#trained = this.#now = turning.expect();
      this.status = 'live';
      this.#readHeld(turning);
      return turning;
    } catch (error) {
      this.status = 'failed';
      this.failure = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }

  async hold(parameter: number): Promise<void> {
    this.parameter = parameter;
    const turning = await this.wake();
    if (turning) this.#readHeld(turning);
  }

  /** Sets the held parameter. What is typed or dragged while the model loads is carried out when it is there. */
  turn = (value: number) => this.#change((turning, { block, index }) => turning.turn(block, index, value));

  silence = () => this.#change((turning, { block }) => turning.silence(block));

  restore = () => this.#change((turning) => turning.restore());

  async #change(act: (turning: Turning, held: { block: Block; index: number }) => void): Promise<void> {
    const turning = await this.wake();
    if (!turning) return;
    act(turning, this.held);
    this.#now = turning.expect();
    this.value = turning.value(this.held.block, this.held.index);
  }

  #readHeld(turning: Turning): void {
    const { block, index } = this.held;
    this.value = turning.value(block, index);
    this.trainedValue = turning.trained(block, index);
  }
}
