/** What stands around a claim in the ledger: its theme, the claims before and after, those at odds with it and those like it. */
import type { ClaimTheme, WeighedClaim } from './claims.ts';

export interface PlacedClaim {
  claim: WeighedClaim;
  theme: ClaimTheme;
  /** Undefined at the ledger's two ends. */
  before?: WeighedClaim;
  next?: WeighedClaim;
  /** At odds with it, whichever of the two says so. */
  against: WeighedClaim[];
  alike: WeighedClaim[];
}

const joined = (a: WeighedClaim, b: WeighedClaim, by: 'against' | 'alike') =>
  a[by].includes(b.id) || b[by].includes(a.id);

/** Every claim in the order of the ledger. */
export function placeClaims(themes: readonly ClaimTheme[]): PlacedClaim[] {
  const all = themes.flatMap((theme) => theme.claims.map((claim) => ({ theme, claim })));
  const claims = all.map(({ claim }) => claim);
  return all.map(({ claim, theme }, place) => ({
    claim,
    theme,
    before: claims[place - 1],
    next: claims[place + 1],
    against: claims.filter((other) => joined(claim, other, 'against')),
    alike: claims.filter((other) => joined(claim, other, 'alike')),
  }));
}
