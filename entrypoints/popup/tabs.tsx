import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  /** Nothing as long as its code is on its way. */
  panel: ComponentChildren;
}

interface Props {
  label: string;
  tabs: Tab[];
  current: string;
  choose: (id: string) => void;
}

/** Tabs as people with a keyboard know them: arrows, Home and End move, the chosen one alone is in the tab order. */
export function Tabs({ label, tabs, current, choose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  /** What a person has never opened is not drawn: the first answer need not wait for it. */
  const opened = useRef(new Set<string>()).current.add(current);
  const move = (event: KeyboardEvent) => {
    const to = target(
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

/** The tab a key leads to; the horizontal arrows follow the reading direction. */
function target(event: KeyboardEvent, at: number, count: number): number | undefined {
  const rtl = document.documentElement.dir === 'rtl';
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % count;
  if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (at + count - 1) % count;
  return undefined;
}
