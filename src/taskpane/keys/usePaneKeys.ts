// The shortcuts inside the pane: the same keys as in the sheet, which Excel does not see while the pane has the focus.
import { useEffect } from "react";
import { shortcutIds, shortcuts } from "../../commands/shortcuts";
import type { ShortcutId } from "../../commands/shortcuts";
import type { Asks } from "../toAsks";

const askOf: Readonly<Record<ShortcutId, (asks: Asks) => void>> = {
  validateDeals: (asks) => asks.checkNow(),
  goToNextError: (asks) => asks.nextError(),
  goToPreviousError: (asks) => asks.previousError(),
  repairCell: (asks) => asks.repairSelected(),
  previewPush: (asks) => asks.previewPush(),
  // The pane is open already: back to its deals.
  openPane: (asks) => asks.closeWork(),
};

/** Listens to the keys while the pane is there. */
export function usePaneKeys(asks: Asks): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const id = toShortcut(event);
      if (id === null) return;
      event.preventDefault();
      askOf[id](asks);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [asks]);
}

// By the place of the key, because Alt writes another letter on a Mac.
function toShortcut({ code, altKey, shiftKey, ctrlKey, metaKey, repeat }: KeyboardEvent): ShortcutId | null {
  if (!altKey || !shiftKey || !(ctrlKey || metaKey) || repeat) return null;
  return shortcutIds.find((id) => code === `Key${shortcuts[id]}`) ?? null;
}
