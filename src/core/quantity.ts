/** Quantities as people read them: parameters (31 K, 1.6 T, 8.03 billion), bytes (63 KB) and times (42 ms), written by the language's own rules. */

/** How many thousands deep the rounded `amount` lies: 0 for 999, 1 for 31,000, 2 for 999,999 (which is written as 1 M). */
function thousandsOf(amount: number): number {
  return amount < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(Number(amount.toPrecision(3))) / 3));
}

/** `count` in short scale with K, M, B, T as the field writes parameters: "31 K", "1.6 T". */
export function shortCount(count: number, language = 'en'): string {
  const units = ['', ' K', ' M', ' B', ' T'];
  const step = thousandsOf(count);
  const scaled = count / 1000 ** step;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: scaled >= 100 ? 3 : 2 });
  return format.format(scaled) + units[step];
}

/** `count` as one says it in a sentence, from a million up: "8.03 billion", "2 trillion"; below, every digit. */
export function spokenCount(count: number, language = 'en'): string {
  if (count < 1e6) return new Intl.NumberFormat(language).format(count);
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(count);
}

/** A text cut before and after every amount with its unit: "714 K" at the odd places, what stands between at the even ones. */
export function cutAmounts(text: string): string[] {
  return text.split(/(\d[\d.,]* [KMBT])\b/);
}

/** `bytes` in decimal units, as browsers and shops count: "63 KB", "1.4 MB". */
export function byteCount(bytes: number, language = 'en'): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const step = thousandsOf(bytes);
  const scaled = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: scaled >= 100 ? 3 : 2,
  }).format(scaled);
}

/** Writes shares from 0 to 1 as whole percents: "94%". */
export function wholePercent(language = 'en'): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
}

/** `seconds` in the unit people would say: "42 ms", "3.4 sec", "7.5 min", "2.1 hr". */
export function duration(seconds: number, language = 'en'): string {
  const { unit, size } = timeUnit(seconds);
  return timeFormat(unit, language).format(seconds / size);
}

/** Two times with what lies between them, the unit said once where it is the same: "1.5–3.1 sec". */
export function durationRange(from: number, to: number, language = 'en'): string {
  if (duration(from, language) === duration(to, language)) return duration(to, language);
  const { unit, size } = timeUnit(to);
  if (timeUnit(from).unit === unit) return timeFormat(unit, language).formatRange(from / size, to / size);
  return `${duration(from, language)} – ${duration(to, language)}`;
}

const TIME_UNITS = [
  { unit: 'millisecond', size: 1e-3, below: 1 },
  { unit: 'second', size: 1, below: 120 },
  { unit: 'minute', size: 60, below: 7200 },
  { unit: 'hour', size: 3600, below: Infinity },
];

const timeUnit = (seconds: number) => TIME_UNITS.find(({ below }) => seconds < below) ?? TIME_UNITS[3];

const timeFormat = (unit: string, language: string) =>
  new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 2 });
