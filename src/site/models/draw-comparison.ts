/** Lays two to four models side by side: a column each, made of the very cells that their rows have. */
import { message } from '../../core/message.ts';
import type { Row } from './choice.ts';

interface ComparedRow extends Row {
  element: HTMLTableRowElement;
}

interface Choices {
  language: string;
  /** Takes one model out. */
  take: (id: string) => void;
  clear: () => void;
}

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '') =>
  Object.assign(document.createElement(tag), { textContent: text });

function button(text: string, label: string, press: () => void) {
  const made = Object.assign(make('button', text), { type: 'button', className: 'link-button' });
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', press);
  return made;
}

/** A cell of the comparison with what `cell` of the catalogue holds. */
function copyOf(cell: HTMLTableCellElement) {
  const made = make('td');
  made.className = cell.className;
  made.append(...[...cell.cloneNode(true).childNodes]);
  return made;
}

/** How many times the lightest of them each model is. */
function timesRow(rows: readonly ComparedRow[], { times, lightest }: DOMStringMap, language: string) {
  const least = Math.min(...rows.flatMap(({ size }) => size ?? []));
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  return rows.map(({ size }) => {
    if (size === undefined) return make('td', '–');
    return make(
      'td',
      size === least ? lightest : message(times ?? '', { times: number.format(size / least) }, language),
    );
  });
}

/** Fills `place` (which brings its labels along as data) with the comparison of `rows`; empties it where there is none. */
export function drawComparison(place: HTMLElement, rows: readonly ComparedRow[], { language, take, clear }: Choices) {
  const labels = place.dataset;
  place.replaceChildren();
  place.hidden = rows.length === 0;
  if (rows.length === 0) return;

  const head = make('tr');
  head.append(make('td'));
  for (const { id, element, name } of rows) {
    const title = make('th');
    title.scope = 'col';
    title.append(element.querySelector('[data-title]')!.cloneNode(true));
    title.append(button('×', message(labels.remove ?? '', { name }, language), () => take(id)));
    head.append(title);
  }
  const lines = [...rows[0].element.cells].slice(1).map((cell, index) => {
    const line = make('tr');
    const title = make('th', cell.dataset.label);
    title.scope = 'row';
    line.append(title, ...rows.map(({ element }) => copyOf(element.cells[index + 1])));
    return line;
  });
  if (rows.length > 1) {
    const times = make('tr');
    times.append(make('td'), ...timesRow(rows, labels, language));
    const after = lines.findIndex((line) => line.querySelector('.size')) + 1;
    lines.splice(after, 0, times);
  }
  const table = make('table');
  const [tableHead, body] = [make('thead'), make('tbody')];
  tableHead.append(head);
  body.append(...lines);
  table.append(tableHead, body);

  const title = make('h2', labels.title);
  title.id = 'comparison';
  const around = make('div');
  around.className = 'around';
  around.tabIndex = 0;
  around.setAttribute('role', 'region');
  around.setAttribute('aria-labelledby', title.id);
  around.append(table);
  const advice = make('p', rows.length === 1 ? labels.few : rows.length === 4 ? labels.many : '');
  advice.setAttribute('role', 'status');
  place.append(title, advice, around, button(labels.clear ?? '', '', clear));
}
