import type { Plugin } from 'vite';

const ENTRY = /virtual:wxt-content-script-isolated-world-entrypoint\?(.*)\/index\.ts$/;

/** Stands in the entry where the modules go that only the watcher imports. */
const PLACE = '__WATCHER__();';

/**
 * Starts the content script without WXT's wrapper, which would be a tenth of what runs on each sign-in page: a context that
 * ours does not use (the watcher notices by itself when the extension is gone) and words for the developer's console.
 * What `index.ts` says of where it runs has gone into the manifest by then.
 *
 * All that the gate itself does not import goes into one function, which a healthy page never calls: the engine only
 * looks through it for syntax then, and makes nothing of what is in it. It is no arrow function, since V8 takes those
 * apart in full wherever they stand inside another function.
 */
export function bareContentScript(): Plugin {
  return {
    name: 'signpost:bare-content-script',
    enforce: 'pre',
    load(id) {
      const folder = ENTRY.exec(id)?.[1];
      if (!folder) return undefined;
      const from = (name: string) => JSON.stringify(`${folder}/${name}`);
      return `import { startGate } from ${from('gate')};
import { createWatcher } from ${from('watcher')};
startGate(function open(triage, lastSent) {
  ${PLACE}
  return createWatcher(triage, lastSent);
});
`;
    },
    renderChunk(code, { facadeModuleId, modules }) {
      const folder = ENTRY.exec(facadeModuleId ?? '')?.[1];
      if (!folder) return undefined;
      const always = reachedFrom(`${folder}/gate.ts`, (id) => this.getModuleInfo(id)?.importedIds ?? []);
      const later = Object.entries(modules).filter(([id]) => id !== facadeModuleId && !always.has(id));
      const text = later.map(([, module]) => module.code ?? '').filter(Boolean);
      return moveInto(code, text, PLACE);
    },
  };
}

/** The module and all that it imports, directly or not. */
function reachedFrom(start: string, importsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const add = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    importsOf(id).forEach(add);
  };
  add(start);
  return reached;
}

/** Moves parts that stand one after the other to where `place` stands behind them. */
function moveInto(code: string, parts: readonly string[], place: string): string {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const from = code.indexOf(first);
  const to = code.indexOf(last, from) + last.length;
  const moved = code.slice(from, to);
  const between = parts.reduce((rest, part) => rest.replace(part, () => ''), moved);
  const rest = code.slice(to);
  if (!first || from < 0 || /\S/.test(between) || rest.split(place).length !== 2)
    throw new Error('The parts of the content script do not stand where they are looked for.');
  return code.slice(0, from) + rest.replace(place, () => moved);
}
