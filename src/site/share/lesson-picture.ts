/** The picture of a lesson: its question, and its place on the beam of lessons. */
import { block, INK, line, MARGIN, picture, SIZE } from './ink.ts';
import type { Voices } from './typeface.ts';

export interface LessonOnPicture {
  title: string;
  lead: string;
  /** "Lesson 7, about 8 minutes". */
  kicker: string;
  /** From 1. */
  number: number;
  /** How many lessons there are. */
  count: number;
}

const BEAM = 520;
const STEP_AT_MOST = 96;

/** A tick a lesson; the beam is thick as far as one has come, and a slip with its number hangs where this lesson is. */
function way({ number, count }: LessonOnPicture, { display }: Voices): string {
  const step = Math.min(STEP_AT_MOST, (SIZE.width - 2 * MARGIN) / Math.max(1, count - 1));
  const at = (place: number) => MARGIN + 20 + (place - 1) * ((step * (count - 1) - 40) / Math.max(1, count - 1));
  const ticks = Array.from({ length: count }, (_, index) => `M${at(index + 1)} ${BEAM}v18`).join('');
  const here = at(number);
  return [
    `<path d="M0 ${BEAM}H${SIZE.width}" stroke="${INK.ink}" stroke-width="2"/>`,
    `<path d="M0 ${BEAM}H${here}" stroke="${INK.ink}" stroke-width="9"/>`,
    `<path d="${ticks}" stroke="${INK.ink}" stroke-width="2"/>`,
    `<path d="M${here} ${BEAM}v22" stroke="${INK.ink}" stroke-width="4"/>`,
    `<rect x="${here - 34}" y="${BEAM + 20}" width="68" height="58" fill="${INK.slip}" stroke="${INK.ink}" stroke-width="4"/>`,
    line(display, String(number), { x: here, y: BEAM + 62, size: 36, anchor: 'middle' }),
  ].join('');
}

export function lessonPicture(lesson: LessonOnPicture, voices: Voices): string {
  const width = SIZE.width - 2 * MARGIN;
  const title = { x: MARGIN, y: 218, width, height: 180, sizes: { from: 84, to: 44 }, leading: 1.08 };
  const set = block(voices.display, lesson.title, title);
  const lead = {
    x: MARGIN,
    y: set.bottom + 22,
    width: 960,
    height: 480 - set.bottom,
    sizes: { from: 30, to: 20 },
    leading: 1.35,
  };
  return picture(
    voices,
    line(voices.label, lesson.kicker, { x: MARGIN, y: 186, size: 28, fill: INK.ink2 }),
    set.svg,
    block(voices.prose, lesson.lead, lead, INK.ink2).svg,
    way(lesson, voices),
  );
}
