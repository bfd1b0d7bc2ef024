/** A share of a drawing's length as SVG writes it, so that one drawing fits every width without a script. */
export const percent = (share: number) => `${Math.round(share * 1e4) / 1e2}%`;
