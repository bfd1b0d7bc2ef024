/** Where the parts of the balance stand, in CSS pixels. */

export interface BalanceSize {
  /** Height of the pivot under the top edge. */
  pivot: number;
  /** How far an end rises or sinks when all weight is on one side. */
  swing: number;
  /** Length of the lines the pans hang by. */
  hang: number;
}

export const BALANCE_SIZES = {
  result: { pivot: 66, swing: 50, hang: 34 },
  soFar: { pivot: 40, swing: 30, hang: 26 },
  mini: { pivot: 20, swing: 12, hang: 0 },
} as const satisfies Record<string, BalanceSize>;

export interface BalanceLayout {
  /** Heights of the beam's two ends. */
  smallEnd: number;
  largeEnd: number;
  /** Where the pans begin. */
  smallPan: number;
  largePan: number;
  /** The drawing's height: as deep as the lower pan can come. */
  height: number;
}

/** The balance at `tilt` (−1 small side down … 1 large side down). */
export function layoutBalance(tilt: number, { pivot, swing, hang }: BalanceSize): BalanceLayout {
  const smallEnd = pivot - tilt * swing;
  const largeEnd = pivot + tilt * swing;
  return { smallEnd, largeEnd, smallPan: smallEnd + hang, largePan: largeEnd + hang, height: pivot + swing + hang };
}
