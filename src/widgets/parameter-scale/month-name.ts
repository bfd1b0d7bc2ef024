/** The month "2019-02" as the language writes it: "February 2019". */
export function monthName(month: string, language: string): string {
  const [year, number] = month.split('-').map(Number);
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year, number - 1, 15));
}
