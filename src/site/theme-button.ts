/** The button that turns the colours over; shown only where scripts run. The choice is kept where storage allows. */

const KEY = 'weigh-in.theme';

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Shows the page's theme button, labelled with the colours it leads to. */
export function offerThemeButton(): void {
  const item = document.querySelector<HTMLElement>('[data-theme-item]');
  const button = item?.querySelector('button');
  if (!item || !button) return;
  const label = () => (button.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? '');
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Storage may be blocked; the choice then lasts as long as the page.
    }
    label();
  });
  label();
  item.hidden = false;
}
