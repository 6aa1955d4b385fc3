/** Where the message about a case is read, changed, copied and printed, within the extension. */
export function messagePath(id: string, tabId: number | undefined): string {
  return `message.html#${id}${tabId === undefined ? '' : `/${tabId}`}`;
}

/** The case that the page was opened for, and the tab it came from. */
export function readMessagePath(hash: string): { id: string; tabId?: number } {
  const [id = '', tab = ''] = hash.slice(1).split('/');
  return { id, ...(/^\d{1,9}$/.test(tab) ? { tabId: Number(tab) } : {}) };
}
