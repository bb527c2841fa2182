// A menu of acts, worked by the arrows or the pointer.
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { Popup } from "./Popup";
import type { Anchor } from "./Popup";

/** An entry of a menu. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

interface ContextMenuProps {
  readonly anchor: Anchor;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** A menu near a point of the page; choosing an entry closes it. */
export function ContextMenu({ anchor, label, entries, onClose }: ContextMenuProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    toButtons(list.current)[0]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = toButtons(list.current);
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <Popup anchor={anchor} className="context-menu" role="presentation" label={label} onClose={onClose}>
      <div ref={list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {entries.map((entry) => (
          <button
            key={entry.label}
            type="button"
            role="menuitem"
            onClick={() => {
              onClose();
              entry.run();
            }}
          >
            {entry.label}
          </button>
        ))}
      </div>
    </Popup>
  );
}

function toButtons(list: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(list?.querySelectorAll("button") ?? [])];
}
