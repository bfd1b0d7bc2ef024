/** Copies text, also where the clipboard is not allowed, as in most frames. */

/** Copies the whole of `field`, and leaves it selected. Returns whether it worked; if not, one key press finishes it. */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
