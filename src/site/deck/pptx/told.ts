/** Slides of text: a heading with what is said under it, a heading alone, and a question with its answers. */
import type { Content, Line } from './contents.ts';
import { fittingSize } from './fitting-size.ts';
import { addLink, addTitle, DISPLAY, LABEL, LEFT, MONO, PAGE, WIDTH, type Look, type Slide } from './page.ts';

const GAP = 10;
const asText = ({ text, verdict }: Line) => (verdict ? `${text} ${verdict}` : text);

function addLines(slide: Slide, lines: Line[], h: number, { ink }: Look): void {
  const box = { x: LEFT, y: 2.9, w: WIDTH * 0.88, h };
  const runs = lines.flatMap(({ text, verdict }) => [
    { text: verdict ? `${text}  ` : text, options: { breakLine: !verdict, paraSpaceAfter: GAP } },
    ...(verdict
      ? [{ text: verdict, options: { bold: true, fontFace: LABEL, breakLine: true, paraSpaceAfter: GAP } }]
      : []),
  ]);
  slide.addText(runs, {
    ...box,
    fontFace: DISPLAY,
    fontSize: fittingSize(lines.map(asText), box, [26, 24, 22, 20, 18, 16, 14, 12], GAP),
    color: ink,
    valign: 'top',
    margin: 0,
  });
}

/** Tokens as boxes in a row, as wide as their letters; a second row when the first is full. */
function addTokens(slide: Slide, tokens: string[], y: number, { ink }: Look): void {
  const size = { letter: 0.2, room: 0.3, height: 0.6, gap: 0.06 };
  let x = LEFT;
  let top = y;
  for (const token of tokens) {
    const w = token.length * size.letter + size.room;
    if (x + w > LEFT + WIDTH) {
      x = LEFT;
      top += size.height + size.gap;
    }
    slide.addText(token, {
      ...{ x, y: top, w, h: size.height },
      ...{ fontFace: MONO, fontSize: 22, color: ink, align: 'center', valign: 'middle', margin: 0 },
      line: { color: ink, width: 1 },
    });
    x += w + size.gap;
  }
}

/** Whether a heading stands alone: it announces what comes. */
export const isAlone = ({ lead, lines, tokens, link }: Content): boolean =>
  !lead && !link && lines.length + tokens.length === 0;

/** A heading and what is said under it; alone it hangs lower, and larger. */
export function addText(slide: Slide, content: Content, look: Look, isFirst: boolean): void {
  const { title, lead, link, tokens } = content;
  if (isAlone(content)) return addTitle(slide, 'alone', title, [60, 54, 48, 40], look);
  const lines = lead ? [{ text: lead }, ...content.lines] : content.lines;
  addTitle(slide, 'told', title, isFirst ? [54, 48, 44, 40] : [44, 40, 36, 32], look);
  const room = tokens.length > 0 ? 1.9 : link ? 3.2 : 4.1;
  if (lines.length > 0) addLines(slide, lines, room, look);
  if (tokens.length > 0) addTokens(slide, tokens, lines.length > 0 ? 5 : 3, look);
  if (link) addLink(slide, link, 6.3, 20, look);
}

/** A question to the class; what each answer deserves is in the notes. */
export function addQuestion(slide: Slide, { text, answers }: NonNullable<Content['question']>, look: Look): void {
  addTitle(slide, 'asked', text, [32, 30, 28, 26, 24, 22, 20], look);
  const room = (PAGE.height - 0.5 - 2.7) / answers.length;
  const box = { w: WIDTH - 0.9, h: Math.min(1.1, room) - 0.2 };
  const sizes = answers.map((answer) => fittingSize([answer.text], box, [22, 20, 18, 16, 14]));
  answers.forEach(({ text: answer }, index) => {
    const y = 2.7 + (box.h + 0.2) * index;
    const letters = { fontFace: LABEL, fontSize: Math.min(...sizes), color: look.ink, valign: 'middle' } as const;
    const line = { color: look.ink, width: 0.75 };
    slide.addText('ABCDEFGH'[index], {
      x: LEFT,
      y,
      w: 0.7,
      h: box.h,
      ...letters,
      align: 'center',
      bold: true,
      margin: 0,
      line,
    });
    slide.addText(answer, { x: LEFT + 0.7, y, w: WIDTH - 0.7, h: box.h, ...letters, margin: [12, 8, 0, 0], line });
  });
}
