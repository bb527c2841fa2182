// A box that grows with what it holds and does not get lower again: at the end of what is scrolled, a lower box would
// pull all that is above it down.
import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";

interface NeverLowerProps {
  readonly id: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** The box; it begins anew when it is drawn anew. */
export function NeverLower({ id, className, children }: NeverLowerProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const highest = useRef(0);
  // After every drawing, because any of them may have made it higher.
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null || current.offsetHeight <= highest.current) return;
    highest.current = current.offsetHeight;
    current.style.minBlockSize = `${highest.current}px`;
  });
  return (
    <div id={id} className={className} ref={box}>
      {children}
    </div>
  );
}
