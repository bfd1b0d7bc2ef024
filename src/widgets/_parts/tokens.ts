/** How a token is shown: a leading space as a raised dot, a control token as a word, half a character as "byte". */
import type { Message } from '../../core/message.ts';

export interface TokenLabels {
  byte: string;
  space: string;
  newline: string;
  signs: Record<'end' | 'user' | 'bot' | 'think' | 'text' | 'pad' | 'unknown', string>;
}

export interface TokenFace {
  /** True if the token begins with a space. */
  lead: boolean;
  text: string;
  /** `sign` is a control token, `byte` a part of a character that is no text by itself. */
  kind: 'text' | 'sign' | 'byte';
}

const SIGN = /^<(end|user|bot|think|text|pad)>$/;

/** The face of a token whose text the tokenizer gives. */
export function tokenFace(text: string, labels: TokenLabels): TokenFace {
  const sign = SIGN.exec(text)?.[1] as keyof TokenLabels['signs'] | undefined;
  if (sign) return { lead: false, text: labels.signs[sign], kind: 'sign' };
  // The engine gives a character of several tokens with its last one, and nothing with the ones before.
  if (text === '' || text.includes('\uFFFD')) return { lead: false, text: labels.byte, kind: 'byte' };
  const lead = text.startsWith(' ');
  const rest = lead ? text.slice(1) : text;
  if (rest === '' && lead) return { lead: true, text: '', kind: 'text' };
  return { lead, text: rest.replaceAll('\n', labels.newline), kind: 'text' };
}

/** A token in a sentence for a screen reader or a table: quoted, its space kept. */
export function tokenInWords(text: string, labels: TokenLabels): string {
  const face = tokenFace(text, labels);
  return face.kind === 'text' ? `“${face.lead ? ' ' : ''}${face.text}”` : face.text;
}

/** A share as people read it: "61%", "0.4%", "under 0.1%". */
export function shareText(share: number, under: Message, language: string): string {
  const percent = share * 100;
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  if (percent > 0 && percent < 0.1) return String(under).replace('{value}', format(0.1, 1));
  return format(percent, percent < 1 || (percent > 99 && percent < 100) ? 1 : 0);
}
