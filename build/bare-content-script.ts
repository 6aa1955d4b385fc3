import type { Plugin } from 'vite';

const ENTRY = /virtual:wxt-content-script-isolated-world-entrypoint\?(.*)\/index\.ts$/;

/** Placeholder in the entry for the modules that only the watcher imports. */
const PLACEHOLDER = '__WATCHER__();';

/**
 * Starts the content script without WXT's wrapper, which would be a tenth of the code on each sign-in page: a context
 * that the watcher does not use, since it notices by itself when the extension is gone, and messages for the console.
 * WXT has copied the settings in `index.ts` to the manifest before.
 *
 * All modules that the gate does not import go into one function, which a healthy page never calls: the engine then
 * only checks its syntax and compiles nothing in it. It is not an arrow function, since V8 parses those in full inside
 * another function.
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
  ${PLACEHOLDER}
  return createWatcher(triage, lastSent);
});
`;
    },
    renderChunk(code, { facadeModuleId, modules }) {
      const folder = ENTRY.exec(facadeModuleId ?? '')?.[1];
      if (!folder) return undefined;
      const always = new Set([`${folder}/gate.ts`]);
      // The loop also visits what it adds.
      for (const id of always) for (const one of this.getModuleInfo(id)?.importedIds ?? []) always.add(one);
      const later = Object.entries(modules).filter(([id]) => id !== facadeModuleId && !always.has(id));
      return moveToPlaceholder(code, later.map(([, module]) => module.code ?? '').filter(Boolean));
    },
  };
}

/** Moves consecutive parts of the code to the placeholder behind them. */
function moveToPlaceholder(code: string, parts: readonly string[]): string {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const from = code.indexOf(first);
  const to = code.indexOf(last, from) + last.length;
  const moved = code.slice(from, to);
  const between = parts.reduce((rest, part) => rest.replace(part, () => ''), moved);
  const rest = code.slice(to);
  if (!first || from < 0 || /\S/.test(between) || rest.split(PLACEHOLDER).length !== 2)
    throw new Error('The parts of the content script do not stand where they are looked for.');
  return code.slice(0, from) + rest.replace(PLACEHOLDER, () => moved);
}
