/** Brings the catalogue to life: what is chosen, ordered and compared stands in the address. */
import { message } from '../../core/message.ts';
import { COMPARED, FIELDS, UNTOUCHED, comparedIn, inOrder, isLeft, type Choice, type Row } from './choice.ts';
import { drawComparison } from './draw-comparison.ts';

interface LiveRow extends Row {
  element: HTMLTableRowElement;
  box: HTMLInputElement;
}

const numberOf = (text?: string) => (text ? Number(text) : undefined);

function readRow(element: HTMLTableRowElement): LiveRow {
  const { name, maker, family, openness, structure, kinds, released, size, active, context } =
    element.dataset as Record<string, string>;
  return {
    ...{ id: element.id, name, maker, family, openness, structure, released, kinds: kinds.split(' ') },
    ...{ size: numberOf(size), active: numberOf(active ?? size), context: numberOf(context) },
    ...{ element, box: element.querySelector('input')! },
  };
}

/** Starts the form, the boxes and the comparison of the page, if it has a catalogue. */
export function offerCatalogue(): void {
  const form = document.querySelector<HTMLFormElement>('[data-catalogue]');
  const body = document.querySelector<HTMLTableSectionElement>('[data-models]');
  const place = document.querySelector<HTMLElement>('[data-comparison]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const showAll = form?.querySelector<HTMLButtonElement>('[data-all]');
  if (!form || !body || !place || !status || !showAll) return;
  const language = document.documentElement.lang;
  const rows = [...body.rows].map(readRow);
  const control = (field: string) => form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
  let compared: string[] = [];

  const chosen = () => Object.fromEntries(FIELDS.map((field) => [field, control(field).value])) as Choice;
  /** Sets a control; a value it does not have leaves it as it was. */
  const choose = (field: keyof Choice, value: string) => {
    const found = control(field);
    found.value = value;
    if (found.value !== value) found.value = UNTOUCHED[field];
  };

  const write = () => {
    const choice = chosen();
    const query = new URLSearchParams(
      FIELDS.flatMap((name) => (choice[name] === UNTOUCHED[name] ? [] : [[name, choice[name]]])),
    );
    const names = compared.length > 0 ? `compare=${compared.join(',')}` : '';
    const text = [query.toString(), names].filter(Boolean).join('&');
    history.replaceState(history.state, '', location.pathname + (text && `?${text}`) + location.hash);
  };

  const show = () => {
    const choice = chosen();
    const device = form.querySelector<HTMLOptionElement>('[name=device] option:checked');
    const usable = numberOf(device?.dataset.usable);
    for (const row of rows) row.element.hidden = !isLeft(row, choice, usable);
    body.append(...rows.toSorted(inOrder(choice.order)).map(({ element }) => element));
    const shown = rows.filter(({ element }) => !element.hidden).length;
    const text = (shown > 0 ? status.dataset.shown : status.dataset.none) ?? '';
    status.textContent = message(text, { shown, total: rows.length }, language);
    showAll.hidden = shown === rows.length;
  };

  const compare = (ids: string[]) => {
    compared = ids;
    const full = ids.length >= COMPARED.most;
    for (const { id, box } of rows) {
      box.checked = ids.includes(id);
      box.disabled = full && !box.checked;
    }
    const found = ids.map((id) => rows.find((row) => row.id === id)!);
    drawComparison(place, found, {
      language,
      take: (id) => {
        compare(compared.filter((other) => other !== id));
        write();
        place.querySelector<HTMLButtonElement>('button')?.focus();
      },
      clear: () => {
        compare([]);
        write();
        rows.find(({ id }) => id === ids[0])?.box.focus();
      },
    });
  };

  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === 'compare')
      compared = comparedIn(
        value,
        rows.map(({ id }) => id),
      );
    else if (Object.hasOwn(UNTOUCHED, name)) choose(name as keyof Choice, value);
  }
  show();
  compare(compared);
  form.addEventListener('input', () => {
    write();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  showAll.addEventListener('click', () => {
    form.reset();
    write();
    show();
    control('find').focus();
  });
  body.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    compare(box.checked ? [...compared, box.value] : compared.filter((id) => id !== box.value));
    write();
  });
}
