/** Slides with something to look at: a picture of a widget, a chart or a table that can be edited. */
import type { Shot } from './capture.ts';
import type { Chart } from './chart-data.ts';
import type { Content } from './contents.ts';
import { fittingSize } from './fitting-size.ts';
import { addLink, addRunningTitle, DISPLAY, LABEL, LEFT, PAGE, WIDTH, type Look, type Slide } from './page.ts';
import { within } from './within.ts';

/** A picture has a margin of its own, so it may come nearer to the page's edge than a text. */
const EDGE = 0.33;

export function addPicture(slide: Slide, { widget, title, drawing }: Content, shot: Shot, look: Look): void {
  const top = drawing ? 1.8 : 0.42;
  if (drawing) addRunningTitle(slide, title, look);
  const box = within(shot, { w: PAGE.width - 2 * EDGE, h: PAGE.height - top - 0.6 });
  const hyperlink = widget && { url: widget.address, tooltip: widget.name };
  const x = drawing ? EDGE : (PAGE.width - box.w) / 2;
  slide.addImage({ data: shot.data, x, y: top, ...box, altText: widget?.name ?? title, hyperlink });
  if (widget) addLink(slide, widget.address, 6.95, 14, look);
}

/** How many names an axis has room for. */
const NAMES = 8;

export function addChart(slide: Slide, title: string, chart: Chart, look: Look): void {
  addRunningTitle(slide, title, look);
  const box = { x: LEFT, y: 1.6, w: WIDTH, h: 1.1 };
  const said = [chart.title, chart.note];
  slide.addText(
    said.map((text, index) => ({ text, options: { bold: index === 0, breakLine: true, paraSpaceAfter: 4 } })),
    {
      ...box,
      fontFace: LABEL,
      fontSize: fittingSize(said, box, [18, 16, 14, 12], 4),
      color: look.ink,
      valign: 'top',
      margin: 0,
    },
  );
  const words = { fontFace: LABEL, fontSize: 14, color: look.ink };
  slide.addChart(
    'line',
    chart.lines.map(({ name, values }) => ({ name, labels: chart.points, values: values as number[] })),
    {
      ...{ x: LEFT, y: 2.75, w: WIDTH, h: 4.3, altText: chart.title },
      ...{ lineSize: 3, lineDataSymbol: 'none', chartColors: look.families },
      ...{ showLegend: true, legendPos: 'r', legendFontFace: LABEL, legendFontSize: 14, legendColor: look.ink },
      ...{ showCatAxisTitle: true, catAxisTitle: chart.across, showValAxisTitle: true, valAxisTitle: chart.up },
      ...{ catAxisTitleFontFace: LABEL, catAxisTitleFontSize: 14, catAxisTitleColor: look.ink },
      ...{ valAxisTitleFontFace: LABEL, valAxisTitleFontSize: 14, valAxisTitleColor: look.ink },
      ...{ catAxisLabelFontFace: LABEL, catAxisLabelFontSize: 12, catAxisLabelColor: words.color },
      ...{ valAxisLabelFontFace: LABEL, valAxisLabelFontSize: 12, valAxisLabelColor: words.color },
      catAxisLabelFrequency: String(Math.max(1, Math.ceil(chart.points.length / NAMES))),
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
    },
  );
}

export function addTable(slide: Slide, title: string, rows: string[][], look: Look): void {
  addRunningTitle(slide, title, look);
  const first = 0.36;
  const shares = rows[0].map((_cell, index) => (index === 0 ? first : (1 - first) / (rows[0].length - 1)));
  const widths = shares.map((share) => share * WIDTH);
  const height = (PAGE.height - 1.7 - 0.4) / rows.length;
  const sizes = rows.flatMap((row) =>
    row.map((cell, index) =>
      fittingSize([cell], { w: widths[index] - 0.2, h: height - 0.04 }, [18, 16, 14, 12, 11, 10]),
    ),
  );
  const rule = { type: 'solid', pt: 0.5, color: look.ink } as const;
  const none = { type: 'none' } as const;
  slide.addTable(
    rows.map((row, place) =>
      row.map((text, index) => ({
        text,
        options: {
          bold: place === 0 || index === 0,
          fontFace: index === 0 ? DISPLAY : LABEL,
          border: [{ ...rule, pt: place < 2 ? 1.5 : 0.5 }, none, rule, none] as [object, object, object, object],
        },
      })),
    ),
    {
      ...{ x: LEFT, y: 1.7, w: WIDTH, colW: widths, rowH: height },
      ...{ fontSize: Math.min(...sizes), color: look.ink, valign: 'middle', margin: [0, 0.1, 0, 0] },
    },
  );
}
