/** The path of a document's address, without the object that the browser has for it: a healthy page needs none. */
export function pathOf(address: string): string {
  return /^https:\/\/[^/]*([^?#]*)/.exec(address)?.[1] ?? '';
}
