// A small box near something on the page: kept inside the window, closed by Escape or a press elsewhere.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";

/** Where a popup belongs, in CSS pixels of the window: below `bottom`, or above `top` where there is no room. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface PopupProps {
  readonly anchor: Anchor;
  readonly className: string;
  readonly role: "dialog" | "menu" | "presentation";
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const gap = 2;

/** A popup; its owner takes it away when `onClose` is called. */
export function Popup({ anchor, className, role, label, onClose, children }: PopupProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: anchor.left, top: anchor.bottom });
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size) setPlace(toPlace(anchor, size));
  }, [anchor]);
  useEffect(() => {
    const closeOutside = (event: MouseEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    const element = box.current;
    document.addEventListener("mousedown", closeOutside, true);
    window.addEventListener("blur", onClose);
    element?.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("mousedown", closeOutside, true);
      window.removeEventListener("blur", onClose);
      element?.removeEventListener("keydown", closeOnEscape);
    };
  }, [onClose]);
  return (
    <div ref={box} className={`popup ${className}`} style={place} role={role} aria-label={label}>
      {children}
    </div>
  );
}

function toPlace(anchor: Anchor, size: DOMRect): { readonly left: number; readonly top: number } {
  const fitsBelow = anchor.bottom + size.height + gap <= window.innerHeight;
  return {
    left: Math.max(gap, Math.min(anchor.left, window.innerWidth - size.width - gap)),
    top: fitsBelow ? anchor.bottom : Math.max(gap, anchor.top - size.height),
  };
}
