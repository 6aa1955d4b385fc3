/** Returns the path of an https address. It makes no `URL` object, so that a healthy page costs as little as possible. */
export function pathOf(address: string): string {
  return /^https:\/\/[^/]*([^?#]*)/.exec(address)?.[1] ?? '';
}
