import { type KeyboardEvent, type ReactNode, useRef } from "react";

interface Tab {
  id: string;
  label: string;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose(id: string): void;
}

/** Tabs after the ARIA guide: arrow keys move and select, Home and End go to the ends. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#play-tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="play-tabs" onKeyDown={walk}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            id={`play-tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls={`play-panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          id={`play-panel-${id}`}
          role="tabpanel"
          aria-labelledby={`play-tab-${id}`}
          className="play-panel"
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}
