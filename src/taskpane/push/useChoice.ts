// Which rows of a preview its user wants to send: all but the ones he took out.
import { useCallback, useMemo, useState } from "react";
import type { PreviewGroups, SentRow } from "./toPreviewGroups";

/** What is chosen in a preview. */
export interface Choice {
  /** The rows that would be sent now; closings only where they are confirmed. */
  readonly chosen: readonly SentRow[];
  /** All that could be sent without a closing. */
  readonly offered: readonly SentRow[];
  readonly isOut: (key: string) => boolean;
  readonly set: (rows: readonly SentRow[], chosen: boolean) => void;
  readonly closings: boolean;
  readonly setClosings: (confirmed: boolean) => void;
  readonly keepValues: boolean;
  readonly setKeepValues: (keep: boolean) => void;
}

/** The choice of one preview: at first all rows but closings. */
export function useChoice({ creates, updates, closings }: PreviewGroups): Choice {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [confirmed, setClosings] = useState(false);
  const [keepValues, setKeepValues] = useState(false);
  const offered = useMemo(() => [...creates, ...updates], [creates, updates]);
  const chosen = useMemo(
    () => [...offered, ...(confirmed ? closings : [])].filter(({ key }) => !out.has(key)),
    [offered, closings, confirmed, out],
  );
  const isOut = useCallback((key: string) => out.has(key), [out]);
  const set = useCallback((rows: readonly SentRow[], isChosen: boolean) => {
    setOut((before) => {
      const after = new Set(before);
      for (const { key } of rows) {
        if (isChosen) after.delete(key);
        else after.add(key);
      }
      return after;
    });
  }, []);
  return { chosen, offered, isOut, set, closings: confirmed, setClosings, keepValues, setKeepValues };
}
