/**
 * Copies a text to the clipboard and returns whether that worked. Must be called while the browser handles the person's
 * click.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page can forbid the clipboard API by its permissions policy; the older command still works there.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const fillClipboard = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = true;
  };
  addEventListener('copy', fillClipboard, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', fillClipboard, { capture: true });
  }
}
