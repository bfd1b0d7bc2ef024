/** What of the scale is shown and which model is chosen: read from the address, changed by the reader, written back. */
import type { Bits } from '../../core/memory.ts';
import type { Problem, Values } from '../../core/params.ts';
import { readUrl, writeUrl } from '../_parts/url-state.ts';
import { glide } from './glide.ts';
import { params as table } from './params.ts';
import { startFrom, wholeView } from './start.ts';
import { pan, positionOf, spanOf, viewAround, zoom, type View } from './view.ts';
import type { ZoomKey } from './walk.ts';
import type { Weight } from './weight.ts';

export class ScaleState {
  view: View = $state.raw(wholeView());
  bits: Bits = $state('16');
  /** The chosen model's id; empty while the reader has chosen none. */
  model = $state('');
  problems: Problem[] = $state.raw([]);

  private readonly start: Values<typeof table>;
  private readonly weights: readonly Weight[];
  private stopGliding = () => {};

  constructor(start: Values<typeof table>, weights: readonly Weight[]) {
    this.start = start;
    this.weights = weights;
    this.take(start);
  }

  private take(values: Values<typeof table>, problems: Problem[] = []) {
    const asked = startFrom(
      values,
      this.weights.map(({ id }) => id),
    );
    this.view = asked.view;
    this.bits = values.bits;
    this.model = asked.model;
    this.problems = [...problems, ...asked.problems];
  }

  get values(): Values<typeof table> {
    const round = (power: number) => Math.round(power * 1000) / 1000;
    return { from: round(this.view.from), to: round(this.view.to), bits: this.bits, model: this.model };
  }

  /** Takes over what the page's address asks for. */
  readAddress(name: string) {
    const { values, problems } = readUrl(table, name, this.start);
    this.take(values, problems);
  }

  writeAddress(name: string, values: Values<typeof table>) {
    writeUrl(table, name, values, this.start);
  }

  show = (view: View) => {
    this.stopGliding();
    this.view = view;
  };

  private glideTo(view: View) {
    this.stopGliding();
    this.stopGliding = glide(this.view, view, (between) => (this.view = between));
  }

  private parametersOf = (id: string) => this.weights.find((weight) => weight.id === id)?.parameters;

  private positionOf(id: string): number | undefined {
    const parameters = this.parametersOf(id);
    return parameters === undefined ? undefined : positionOf(parameters, this.view);
  }

  /** Closer to or farther from the model `centre`, where it is in view, else the middle. */
  zoom(key: ZoomKey, centre: string) {
    if (key === 'whole') return this.glideTo(wholeView());
    const position = this.positionOf(centre) ?? 0.5;
    const inView = position >= 0 && position <= 1;
    this.glideTo(zoom(this.view, key === 'closer' ? 0.5 : 2, inView ? position : 0.5));
  }

  zoomBy = (factor: number, position: number) => this.show(zoom(this.view, factor, position));

  panBy = (share: number) => this.show(pan(this.view, share));

  /** Chosen on the drawing: the view stays, unless the model lies outside of it. */
  choose = (id: string) => {
    this.model = id;
    const position = this.positionOf(id);
    if (position !== undefined && (position < 0 || position > 1)) this.show(pan(this.view, position - 0.5));
  };

  /** Sought by name: the view goes there and comes close. */
  find = (id: string) => {
    this.model = id;
    const parameters = this.parametersOf(id);
    if (parameters !== undefined) this.glideTo(viewAround(parameters, Math.min(spanOf(this.view), 2)));
  };
}
