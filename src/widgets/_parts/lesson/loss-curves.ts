/** Places the recorded loss curves of some models of the ladder for drawing: tokens seen across, average surprise up. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

export interface LossPoint {
  tokens: number;
  /** Average surprise per trained token of held-out text, in nats as the trainer logs it. */
  validation: number;
}

export interface Curve {
  id: string;
  name: string;
  points: LossPoint[];
}

export interface PlacedCurve {
  id: string;
  name: string;
  path: string;
  /** Where the curve ends, for its label. */
  end: { x: number; y: number };
  /** The last measured loss, in bits. */
  final: number;
}

const bits = (nats: number) => nats / Math.LN2;

/** Reads the trainer's loss.csv: a header, then tokens, training loss and validation loss in each line. */
export function readLoss(csv: string): LossPoint[] {
  const [header, ...lines] = csv.trim().split('\n');
  const columns = header.split(',');
  const [tokens, validation] = [columns.indexOf('tokens'), columns.indexOf('validation')];
  if (tokens < 0 || validation < 0) throw new Error(`No tokens or validation among ${header}`);
  return lines
    .map((text) => text.split(',').map(Number))
    .map((row) => ({ tokens: row[tokens], validation: row[validation] }))
    .filter((point) => point.validation > 0);
}

/** Curves in a box of `width` × `height`: a logarithmic axis of tokens, a linear one of bits. */
export function placeCurves(curves: Curve[], width: number, height: number) {
  const points = curves.flatMap((curve) => curve.points);
  const x = scaleLog()
    .domain([Math.min(...points.map((point) => point.tokens)), Math.max(...points.map((point) => point.tokens))])
    .range([0, width]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.map((point) => bits(point.validation)))])
    .nice()
    .range([height, 0]);
  const path = line<LossPoint>(
    (point) => x(point.tokens),
    (point) => y(bits(point.validation)),
  ).digits(1);
  const placed: PlacedCurve[] = curves.map(({ id, name, points: own }) => {
    const last = own[own.length - 1];
    return {
      id,
      name,
      path: path(own) ?? '',
      end: { x: x(last.tokens), y: y(bits(last.validation)) },
      final: bits(last.validation),
    };
  });
  const decades = x.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  return {
    curves: placed,
    tokenTicks: decades.map((value) => ({ value, x: x(value) })),
    bitTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
  };
}
