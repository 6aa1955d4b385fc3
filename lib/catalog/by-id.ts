/** Files by id: the path below the folder, without the ending. */
export function byId<T>(files: Record<string, T>, folder: string): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(files).map(([path, value]) => [path.slice(folder.length, -'.ts'.length), value]),
  );
}
