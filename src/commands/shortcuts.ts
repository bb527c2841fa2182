// The keyboard shortcuts: in the sheet by Excel's own way (assets/shortcuts.json, held against this table by a test), in the pane by its keys.

/** What a shortcut asks for; the names of the ribbon's functions where there is a button for it too. */
export type ShortcutId =
  "validateDeals" | "goToNextError" | "goToPreviousError" | "repairCell" | "previewPush" | "openPane";

/** The last key of each shortcut, held with Ctrl, Alt and Shift; none of them is taken by Excel, Windows or a screen reader. */
export const shortcuts: Readonly<Record<ShortcutId, string>> = {
  validateDeals: "K",
  goToNextError: "N",
  goToPreviousError: "B",
  repairCell: "R",
  previewPush: "U",
  openPane: "O",
};

/** All of them, in the order in which they are listed. */
export const shortcutIds: readonly ShortcutId[] = [
  "validateDeals",
  "goToNextError",
  "goToPreviousError",
  "repairCell",
  "previewPush",
  "openPane",
];
