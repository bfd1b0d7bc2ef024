/** Labels with values in them: `{name}` is replaced, and a plural chooses its form by the language's own rules. */

/** A plain text, or one text for each plural form the language has; `other` is always there. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

export type MessageValues = Record<string, string | number>;

/**
 * The text of `message` in `language`, with `{name}` replaced by `values.name`; numbers are written as the language does.
 * A plural message chooses its form by `values.count`. A name without a value stays visible as it is written.
 */
export function message(text: Message, values: MessageValues = {}, language = 'en'): string {
  const form = typeof text === 'string' ? text : pluralForm(text, Number(values.count), language);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

function pluralForm(forms: Exclude<Message, string>, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
