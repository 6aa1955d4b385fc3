/** Where the message about a case is read, changed, copied and printed, within the extension. */
export function messagePath(id: string): string {
  return `message.html#${id}`;
}
