/** Maps files to their ids: the path below the folder without `.ts`. */
export function byId<T>(files: Record<string, T>, folder: string): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(files).map(([path, value]) => [path.slice(folder.length, -'.ts'.length), value]),
  );
}
