// Where the control goes that had the focus, something near it gets it: nobody is left with the focus on nothing.
import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * For the element that gets the focus; `around` selects what the lost control and it stand in. What nobody looks at takes no
 * focus: it is in the sheet then.
 */
export function useKeptFocus<T extends HTMLElement>(around: string): RefObject<T | null> {
  const heir = useRef<T>(null);
  // While this is drawn, what goes is still there.
  const focused = document.hasFocus() ? document.activeElement : null;
  const home = focused?.closest(around) ?? null;
  useLayoutEffect(() => {
    const isLost = focused?.isConnected === false && document.activeElement === document.body;
    if (isLost && home?.contains(heir.current) === true) heir.current?.focus();
  });
  return heir;
}
