/** Turns tokens into text one at a time: a character spread over several tokens appears with the last of them. */
import type { Tokenizer } from '../../../core/tokenizer/tokenizer.ts';

/** Returns a function that says what each further token adds; control tokens show their name. */
export function textStream(tokenizer: Tokenizer): (id: number) => string {
  const decoder = new TextDecoder();
  return (id) => {
    const bytes = tokenizer.bytes(id);
    return bytes.length === 0 ? tokenizer.text(id) : decoder.decode(bytes, { stream: true });
  };
}
