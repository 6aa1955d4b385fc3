/** Returns the path, within the extension, of the page with the message about a case. */
export function messagePath(id: string, tabId: number | undefined): string {
  return `message.html#${id}${tabId === undefined ? '' : `/${tabId}`}`;
}

/** Returns the case that the message page was opened for, and the tab it came from. */
export function readMessagePath(hash: string): { id: string; tabId?: number } {
  const [id = '', tab = ''] = hash.slice(1).split('/');
  return { id, ...(/^\d{1,9}$/.test(tab) ? { tabId: Number(tab) } : {}) };
}
