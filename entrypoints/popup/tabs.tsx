import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  /** Undefined while its code is still loading. */
  panel: ComponentChildren;
}

interface Props {
  label: string;
  tabs: Tab[];
  current: string;
  choose: (id: string) => void;
}

/** Tabs by the ARIA pattern: arrow keys, Home and End choose a tab, and only the chosen one is in the tab order. */
export function Tabs({ label, tabs, current, choose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  /** The tabs that have been opened; the others are not drawn yet, so that the first view is drawn sooner. */
  const opened = useRef(new Set<string>()).current.add(current);
  const move = (event: KeyboardEvent) => {
    const to = targetTab(
      event,
      tabs.findIndex(({ id }) => id === current),
      tabs.length,
    );
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === current}
            tabIndex={id === current ? 0 : -1}
            onClick={() => choose(id)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          class="panel"
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          aria-busy={panel === undefined}
          hidden={id !== current}
        >
          {opened.has(id) && panel}
        </div>
      ))}
    </>
  );
}

/** Returns the index of the tab that a key leads to; the arrow keys follow the reading direction. */
function targetTab(event: KeyboardEvent, current: number, count: number): number | undefined {
  const rtl = document.documentElement.dir === 'rtl';
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (current + 1) % count;
  if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (current + count - 1) % count;
  return undefined;
}
