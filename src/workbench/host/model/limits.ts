// The sizes that a sheet and its cells cannot exceed.

/** Excel's limits; lengths are in UTF-16 units. Sources in docs/facts.md. */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  formula: 8_192,
  sheetName: 31,
  listText: 255,
  promptTitle: 32,
  promptText: 255,
  alertTitle: 32,
  alertText: 225,
  undoLevels: 100,
} as const;
