// What a key press asks for at the sheet, as in Excel; pure, so that it can be looked up.

/** A key press, as far as it matters. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Excel's modes of a cell: looking at it, typing over it, changing its text. */
export type CellMode = "ready" | "enter" | "edit";

/** A step of one row or column, or none. */
export type Step = -1 | 0 | 1;

/** What a key asks for. */
export type KeyCommand =
  | {
      readonly kind: "move";
      readonly rows: Step;
      readonly columns: Step;
      readonly extend: boolean;
      readonly toEdge: boolean;
    }
  | { readonly kind: "page"; readonly down: boolean; readonly extend: boolean }
  | { readonly kind: "row-start"; readonly extend: boolean }
  | { readonly kind: "corner"; readonly end: boolean; readonly extend: boolean }
  | { readonly kind: "next"; readonly along: "rows" | "columns"; readonly back: boolean }
  | { readonly kind: "select-all" }
  | { readonly kind: "select-line"; readonly line: "row" | "column" }
  | { readonly kind: "fill"; readonly direction: "down" | "right" }
  | { readonly kind: "sheet"; readonly by: -1 | 1 }
  | {
      readonly kind:
        "edit" | "clear" | "clear-and-edit" | "cancel" | "new-line" | "undo" | "redo" | "open-list" | "menu";
    };

const arrows: Readonly<Record<string, { readonly rows: Step; readonly columns: Step }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The command of a key press in a mode; undefined where the key belongs to the browser or types a letter. */
export function toKeyCommand(press: KeyPress, mode: CellMode): KeyCommand | undefined {
  const everywhere = toLeavingCommand(press);
  if (everywhere) return everywhere;
  if (mode === "edit") return undefined;
  if (mode === "enter") return press.ctrl ? undefined : toArrowCommand(press);
  return toArrowCommand(press) ?? (press.ctrl ? toControlCommand(press) : toPlainCommand(press));
}

function toLeavingCommand({ key, shift, alt, ctrl }: KeyPress): KeyCommand | undefined {
  if (key === "Enter" && alt) return { kind: "new-line" };
  if (key === "Enter" && !ctrl) return { kind: "next", along: "rows", back: shift };
  if (key === "Tab" && !ctrl) return { kind: "next", along: "columns", back: shift };
  if (key === "Escape") return { kind: "cancel" };
  if (key === "F2") return { kind: "edit" };
  return undefined;
}

function toArrowCommand({ key, ctrl, shift, alt }: KeyPress): KeyCommand | undefined {
  const arrow = arrows[key];
  if (!arrow) return undefined;
  if (alt) return key === "ArrowDown" ? { kind: "open-list" } : undefined;
  return { kind: "move", ...arrow, extend: shift, toEdge: ctrl };
}

function toControlCommand({ key, shift }: KeyPress): KeyCommand | undefined {
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "select-all" };
    case "d":
      return { kind: "fill", direction: "down" };
    case "r":
      return { kind: "fill", direction: "right" };
    case "home":
      return { kind: "corner", end: false, extend: shift };
    case "end":
      return { kind: "corner", end: true, extend: shift };
    case "pageup":
      return { kind: "sheet", by: -1 };
    case "pagedown":
      return { kind: "sheet", by: 1 };
    case " ":
      return { kind: "select-line", line: "column" };
    default:
      return undefined;
  }
}

function toPlainCommand({ key, shift }: KeyPress): KeyCommand | undefined {
  switch (key) {
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "clear-and-edit" };
    case "Home":
      return { kind: "row-start", extend: shift };
    case "PageUp":
    case "PageDown":
      return { kind: "page", down: key === "PageDown", extend: shift };
    case " ":
      return shift ? { kind: "select-line", line: "row" } : undefined;
    case "F10":
      return shift ? { kind: "menu" } : undefined;
    case "ContextMenu":
      return { kind: "menu" };
    default:
      return undefined;
  }
}
