/**
 * Opens an address in a new tab, or a mail in the mail program, so that a half-finished sign-in is not lost. Ignores
 * schemes other than `https:` and `mailto:`. Must be called while the browser handles the person's click.
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
