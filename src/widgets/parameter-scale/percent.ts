/** Shares of a drawing's length as SVG writes them, so that one drawing fits every width without a script. */

/** For attributes of single elements. */
export const percent = (share: number) => `${Math.round(share * 1e4) / 1e2}%`;

/** The width of a view box that is stretched over the drawing's length (`preserveAspectRatio="none"`): for paths. */
export const STRETCHED = 10_000;

/** A share on that view box. */
export const stretched = (share: number) => Math.round(share * STRETCHED);
