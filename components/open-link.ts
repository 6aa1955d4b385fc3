/**
 * Opens a page or the mail program beside the current page, so that a half-finished sign-in stays where it
 * is. Call it while the person's click is being handled.
 */
export function openLink(href: string, parent: ParentNode): void {
  if (!/^(https|mailto):/.test(href)) return;
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  parent.append(link);
  link.click();
  link.remove();
}
