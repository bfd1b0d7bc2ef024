/** Brings the search page to life: what is typed stands in the address, what is found below it. */
import { message } from '../../core/message.ts';
import { loadAgain } from '../../widgets/_parts/load-again.ts';
import { openEngine, type Found, type SearchEngine } from './engine.ts';
import { kindOf, piecesOf } from './found.ts';
import { slashOpensSearch, setSlash } from './slash.ts';

const WAIT = 200;
const AT_ONCE = 12;

type Results = Awaited<ReturnType<SearchEngine['debouncedSearch']>>;

function resultItem({ url, excerpt, meta }: Found, base: string, kinds: Record<string, string>): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.textContent = kinds[kindOf(url, base)];
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  link.lang = 'en';
  const text = document.createElement('p');
  text.lang = 'en';
  piecesOf(excerpt).forEach((piece, place) => {
    if (place % 2 === 0) return text.append(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    text.append(mark);
  });
  item.append(kind, link, text);
  return item;
}

/** Makes the page's form search. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`);
  const [field, status, list] = [form?.querySelector('input'), part('status'), part('found')];
  const [more, failure, lists, key] = [
    part<HTMLButtonElement>('more'),
    part('failure'),
    part('lists'),
    part<HTMLInputElement>('key'),
  ];
  if (!form || !field || !status || !list || !more || !failure || !lists || !key) return;
  const base = form.dataset.base ?? '/';
  const language = document.documentElement.lang;
  const kinds = JSON.parse(form.dataset.kinds ?? '{}') as Record<string, string>;
  let engine: Promise<SearchEngine> | undefined;
  let results: NonNullable<Results>['results'] = [];

  const showMore = async () => {
    const start = list.children.length;
    const found = await Promise.all(results.slice(start, start + AT_ONCE).map((result) => result.data()));
    const items = found.map((one) => resultItem(one, base, kinds));
    list.append(...items);
    more.hidden = list.children.length >= results.length;
    return items[0];
  };

  const say = (query: string) => {
    const told =
      results.length > 0
        ? message(JSON.parse(status.dataset.told ?? '""'), { count: results.length }, language)
        : message(status.dataset.none ?? '', { query });
    status.textContent = query ? told : '';
    lists.hidden = results.length > 0;
  };

  const look = async () => {
    const query = field.value.trim();
    history.replaceState(null, '', location.pathname + (query && `?${new URLSearchParams({ q: query })}`));
    failure.hidden = true;
    if (query) status.textContent = status.dataset.waiting ?? '';
    try {
      engine ??= openEngine(base);
      const answer = query ? await (await engine).debouncedSearch(query, {}, WAIT) : { results: [] };
      if (answer === null || field.value.trim() !== query) return;
      results = answer.results;
      list.replaceChildren();
      say(query);
      await showMore();
    } catch {
      // A module that failed to load is not asked for again; the retry is a fresh page with the query in its address.
      engine = undefined;
      status.textContent = '';
      failure.hidden = false;
      lists.hidden = false;
    }
  };

  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) void look();
  field.addEventListener('input', () => void look());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
  more.addEventListener('click', async () => (await showMore())?.querySelector('a')?.focus());
  failure.querySelector('button')?.addEventListener('click', () => void loadAgain());
  key.checked = slashOpensSearch();
  key.addEventListener('change', () => setSlash(key.checked));
}
