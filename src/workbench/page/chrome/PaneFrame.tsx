// The task pane: the add-in's own page in a frame, with the real office.js in it, spoken to as Excel on the web does.
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import { connectFrame } from "../../host/transports/frameTransport";
import type { FrameConnection } from "../../host/transports/frameTransport";
import type { Host } from "../../host/Host";
import type { Ribbon } from "../manifest/Ribbon";
import type { PageWords } from "../words";

interface PaneFrameProps {
  readonly host: Host;
  readonly ribbon: Ribbon;
  readonly isOpen: boolean;
  readonly words: PageWords;
  /** Gets the line to the page while it is open: F6 goes through it. */
  readonly onLine: (line: FrameConnection | null) => void;
  readonly onLeave: () => void;
}

const widths = { first: 350, least: 300, most: 700, step: 20 } as const;

/** The pane; closed it is hidden and lives on, as a shared runtime does. A new host needs a new one (by `key`). */
export function PaneFrame({ host, ribbon, isOpen, words, onLine, onLeave }: PaneFrameProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(widths.first);
  const { paneUrl, paneTitle } = ribbon;
  useEffect(() => {
    // Browsers take the name of a frame, which the library reads, only from one that is not on the page yet.
    const frame = document.createElement("iframe");
    frame.title = paneTitle;
    const connection = connectFrame({ host, frame, paneUrl, onLeave });
    onLine(connection);
    holder.current?.append(frame);
    return () => {
      onLine(null);
      connection.close();
      frame.remove();
    };
  }, [host, paneUrl, paneTitle, onLine, onLeave]);
  return (
    <aside className="pane" style={{ width }} hidden={!isOpen} aria-label={words.pane}>
      <PaneEdge width={width} onResize={setWidth} label={words.resizePane} />
      <div className="pane-body">
        <div className="pane-title">
          <h2>{paneTitle}</h2>
          <button type="button" aria-label={words.closePane} onClick={() => host.user.closePane()}>
            ✕
          </button>
        </div>
        <div ref={holder} className="pane-page" />
      </div>
    </aside>
  );
}

interface PaneEdgeProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly label: string;
}

function PaneEdge({ width, onResize, label }: PaneEdgeProps): ReactElement {
  const resize = (wanted: number): void => onResize(Math.max(widths.least, Math.min(widths.most, wanted)));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const edge = event.currentTarget;
    const right = edge.parentElement?.getBoundingClientRect().right ?? 0;
    // The frame would swallow the pointer otherwise.
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = ({ clientX }) => resize(right - clientX);
    edge.onpointerup = () => (edge.onpointermove = null);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") resize(width + widths.step);
    if (key === "ArrowRight") resize(width - widths.step);
  };
  return (
    // A separator that can be moved takes the focus and keys, as ARIA says.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      className="pane-edge"
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
