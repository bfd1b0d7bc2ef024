/** Leads past the head of the page without touching the address, where the quiz and the claims keep what was chosen. */
export function leadPastHead(): void {
  const main = document.getElementById('main');
  const link = document.querySelector('a[href="#main"]');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  });
}
