// A list that may have thousands of lines: short ones are drawn whole, of long ones only what is in view.
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

// Up to here all lines are there for a screen reader and for the browser's own search.
const mostDrawnWhole = 100;
const usualHeightPx = 52;
const linesBeside = 6;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    position: "relative",
    // In a very low pane the whole page scrolls: the list then scrolls in itself.
    "@media (max-height: 480px)": { maxBlockSize: "320px", overflowY: "auto" },
  },
  moved: { position: "absolute", insetBlockStart: 0, insetInline: 0 },
});

interface LongListProps<T> {
  readonly labelledBy: string;
  readonly lines: readonly T[];
  readonly keyOf: (line: T) => string;
  readonly draw: (line: T) => ReactNode;
  /** The line to bring into view, by its key, whenever it becomes another; null where there is none. */
  readonly follow: string | null;
}

/** The lines as a list. */
export function LongList<T>(props: LongListProps<T>): ReactNode {
  return props.lines.length <= mostDrawnWhole ? <WholeList {...props} /> : <ListInView {...props} />;
}

function WholeList<T>({ labelledBy, lines, keyOf, draw, follow }: LongListProps<T>): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (follow === null || list.current?.contains(document.activeElement) === true) return;
    list.current?.querySelector(`[data-line="${CSS.escape(follow)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [follow]);
  return (
    <ul ref={list} className={useStyles().list} aria-labelledby={labelledBy}>
      {lines.map((line) => (
        <li key={keyOf(line)} data-line={keyOf(line)}>
          {draw(line)}
        </li>
      ))}
    </ul>
  );
}

function ListInView<T>({ labelledBy, lines, keyOf, draw, follow }: LongListProps<T>): ReactNode {
  "use no memo";
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  // The library's functions change without their names: this component is not to be memoized, which "use no memo" says.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => toScroller(list.current),
    estimateSize: () => usualHeightPx,
    overscan: linesBeside,
    scrollMargin: toOffset(list.current),
    getItemKey: (index) => keyOf(lines[index] as T),
  });
  const followed = follow === null ? -1 : lines.findIndex((line) => keyOf(line) === follow);
  useEffect(() => {
    if (followed < 0 || list.current?.contains(document.activeElement) === true) return;
    virtual.scrollToIndex(followed, { align: "auto" });
    // Only when another line is to be followed, not when lines come or go.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [follow]);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-labelledby={labelledBy}
      style={{ blockSize: `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          className={mergeClasses(styles.moved)}
          style={{ transform: `translateY(${start - toOffset(list.current)}px)` }}
          aria-setsize={lines.length}
          aria-posinset={index + 1}
        >
          {draw(lines[index] as T)}
        </li>
      ))}
    </ul>
  );
}

/** What scrolls the list: the pane's middle, or in a very low pane the list itself. */
function toScroller(list: HTMLElement | null): HTMLElement | null {
  return matchMedia("(max-height: 480px)").matches ? list : (list?.closest("main") ?? null);
}

/** How far below the top of what scrolls the list begins, in pixels. */
function toOffset(list: HTMLElement | null): number {
  const scroller = toScroller(list);
  if (list === null || scroller === null || scroller === list) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
