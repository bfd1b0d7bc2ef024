/** A claim on the balance, large: the claim as a slip at the left end, each work it was held against as a weight at the right. */
import type { Verdict } from './schemas/claim.ts';

export const BALANCE = { width: 480, height: 300, pivot: { x: 240, y: 196 } };

const SLIP = { width: 92, height: 96 };
const BEAM = { from: 12, to: 468, half: 5 };
/** Where the weights may stand, on the right arm. */
const ARM = { from: 268, to: 462 };
const GAP = 6;
const WIDEST = 62;

/** Clockwise, in degrees: a claim that is too light goes up. */
export const TILT: Record<Verdict, number> = { supported: 0, depends: -11, misleading: 15, contradicted: 15 };

interface Slip {
  x: number;
  y: number;
  width: number;
  height: number;
  /** What is written on it: the number of a claim. */
  number: string;
}

interface Side {
  /** Degrees, clockwise, about the pivot. */
  turn: number;
  beam: string;
  slip?: Slip;
  weights: { path: string; confirmed: boolean }[];
}

export interface Balance {
  /** One beam, or the two halves of a broken one. */
  sides: Side[];
  /** The other way the beam would swing. */
  ghost?: { turn: number; beam: string };
  foot: string;
}

const top = BALANCE.pivot.y - BEAM.half;
const line = (from: number, to: number) => `M${from} ${BALANCE.pivot.y}H${to}`;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Weights of one size side by side, the last at the beam's end. */
function weightsOf(works: readonly { confirmed: boolean }[]): Side['weights'] {
  const width = Math.min(WIDEST, (ARM.to - ARM.from + GAP) / works.length - GAP);
  const start = ARM.to - works.length * (width + GAP) + GAP;
  return works.map(({ confirmed }, place) => {
    const left = rounded(start + place * (width + GAP));
    const right = rounded(left + width);
    const [inset, knob, middle] = [rounded(width * 0.16), rounded(width * 0.17), rounded((left + right) / 2)];
    const shoulder = top - 62;
    const bell = `M${left} ${top}L${left + inset} ${shoulder}H${right - inset}L${right} ${top}z`;
    const grip = `M${rounded(middle - knob)} ${shoulder}a${knob} ${knob} 0 0 1 ${rounded(2 * knob)} 0z`;
    return { path: bell + grip, confirmed };
  });
}

const slipAt = (x: number, number: string): Slip => ({ ...SLIP, x, y: top - SLIP.height, number });

/**
 * Where everything stands, in a box of BALANCE.width by BALANCE.height. A contradicted claim breaks the beam, and the first
 * claim it is at odds with lies on the other half.
 * @param works what the claim was held against, one weight each; unconfirmed ones are drawn hollow
 */
export function balanceOf(
  verdict: Verdict,
  number: string,
  works: readonly { confirmed: boolean }[],
  against?: string,
): Balance {
  const { x, y } = BALANCE.pivot;
  const turn = TILT[verdict];
  const foot = `M${x} ${y + 12}L${x + 52} ${BALANCE.height - 6}H${x - 52}z`;
  if (verdict === 'contradicted') {
    const halves: Side[] = [
      { turn: -turn, beam: line(BEAM.from, x - 26), slip: slipAt(52, number), weights: [] },
      { turn, beam: line(x + 26, BEAM.to), slip: against ? slipAt(336, against) : undefined, weights: [] },
    ];
    return { sides: halves, foot };
  }
  const beam = line(BEAM.from, BEAM.to);
  const ghost = verdict === 'depends' ? { turn: -turn, beam } : undefined;
  return { sides: [{ turn, beam, slip: slipAt(40, number), weights: weightsOf(works) }], ghost, foot };
}
