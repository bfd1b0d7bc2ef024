/** The picture of a claim: the sentence, and the balance that says what it weighed. */
import { BALANCE, balanceOf } from '../claim-balance.ts';
import type { Verdict } from '../schemas/claim.ts';
import { block, INK, line, MARGIN, picture } from './ink.ts';
import type { Voices } from './typeface.ts';

export interface ClaimOnPicture {
  hear: string;
  number: string;
  verdict: Verdict;
  works: { confirmed: boolean }[];
  /** The number of the first claim that it is at odds with. */
  against?: string;
  /** Above the sentence: "No. 49 · You will hear". */
  kicker: string;
  /** The verdict's name. */
  name: string;
}

const LEFT = 690;
const FOOT = 520;

function scales({ verdict, number, works, against }: ClaimOnPicture, { display }: Voices): string {
  const { sides, ghost, foot } = balanceOf(verdict, number, works, against);
  const about = (turn: number) => `rotate(${turn} ${BALANCE.pivot.x} ${BALANCE.pivot.y})`;
  const drawn = sides.map(({ turn, beam, slip, weights }) => {
    const paper =
      slip &&
      `<rect x="${slip.x}" y="${slip.y}" width="${slip.width}" height="${slip.height}" fill="${INK.slip}" stroke="${INK.ink}" stroke-width="4"/>` +
        line(display, slip.number, { x: slip.x + slip.width / 2, y: slip.y + 61, size: 36, anchor: 'middle' });
    const works = weights.map(({ path, confirmed }) =>
      confirmed
        ? `<path d="${path}" fill="${INK.ink}"/>`
        : `<path d="${path}" fill="${INK.paper}" stroke="${INK.ink}" stroke-width="2.500" stroke-dasharray="6 4"/>`,
    );
    const arm = `<path d="${beam}" stroke="${INK.ink}" stroke-width="10"/>`;
    return `<g transform="${about(turn)}">${arm}${paper ?? ''}${works.join('')}</g>`;
  });
  const other =
    ghost &&
    `<path d="${ghost.beam}" transform="${about(ghost.turn)}" stroke="${INK.ink2}" stroke-width="2.500" stroke-dasharray="10 8"/>`;
  const place = `translate(${LEFT} ${FOOT - 0.93 * BALANCE.height}) scale(.93)`;
  return `<g transform="${place}">${other ?? ''}${drawn.join('')}<path d="${foot}" fill="${INK.ink}"/></g>`;
}

export function claimPicture(claim: ClaimOnPicture, voices: Voices): string {
  const sentence = { x: MARGIN, y: 222, width: 580, height: 350, sizes: { from: 66, to: 34 }, leading: 1.12 };
  return picture(
    voices,
    line(voices.label, claim.kicker, { x: MARGIN, y: 186, size: 28, fill: INK.ink2 }),
    block(voices.display, `“${claim.hear}”`, sentence).svg,
    scales(claim, voices),
    `<path d="M${LEFT} ${FOOT - 6}h446v8h-446z" fill="${INK.ink}"/>`,
    line(voices.display, claim.name, { x: LEFT, y: FOOT + 54, size: 44 }),
  );
}
