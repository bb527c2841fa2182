// Keeps Tab inside the pane where the focus stands on no control: in Excel on the web it would leave for the sheet.
import { useEffect } from "react";
import type { RefObject } from "react";

/**
 * office.js moves the focus itself on Tab, from control to control; it knows no way on from a text or a group that was
 * given the focus, nor from a page whose focused button is gone. There the browser's own Tab goes on, from that place
 * or from the top of the screen.
 */
export function useTabFromNowhere(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (key !== "Tab" || !(target instanceof HTMLElement) || (target.tabIndex >= 0 && target !== document.body))
        return;
      if (target === document.body) screen.current?.focus();
      // The library listens at the window.
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [screen]);
}
