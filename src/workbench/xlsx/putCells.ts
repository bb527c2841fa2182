// The cells of a sheet, with their looks, widths and what is hidden.
import type ExcelJs from "exceljs";
import type { CellFile, SheetFile, WorkbookFile } from "../host/model/file/WorkbookFile";
import type { CellStyle } from "../host/model/style";

/** Excel's widths count characters of the usual font; one is about five and a quarter points wide. */
const pointsPerCharacter = 5.25;

const horizontal = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** Puts them into a sheet of the file. */
export function putCells(page: ExcelJs.Worksheet, { styles }: WorkbookFile, sheet: SheetFile): void {
  const looks = styles.map(toLook);
  for (const { column, width, hidden, style } of sheet.columns) {
    const target = page.getColumn(column + 1);
    if (width !== null) target.width = width / pointsPerCharacter;
    target.hidden = hidden;
    const look = looks[style];
    if (look !== undefined) target.style = look;
  }
  for (const { row, style, hidden, cells } of sheet.rows) {
    const target = page.getRow(row + 1);
    if (hidden !== null) target.hidden = true;
    const rowLook = looks[style];
    for (const cell of cells) putCell(target, cell, looks[cell[2]] ?? rowLook);
  }
}

function putCell(
  row: ExcelJs.Row,
  [column, value, , formula]: CellFile,
  look: Partial<ExcelJs.Style> | undefined,
): void {
  const cell = row.getCell(column + 1);
  if (look !== undefined) cell.style = look;
  const plain = toPlain(value);
  if (typeof formula === "string") cell.value = { formula: formula.replace(/^=/u, ""), result: plain };
  else if (plain !== "") cell.value = plain;
}

type Plain = string | number | boolean | ExcelJs.CellErrorValue;

function toPlain(value: CellFile[1]): Plain {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return { error: value.error as ExcelJs.CellErrorValue["error"] };
}

function toLook(style: CellStyle): Partial<ExcelJs.Style> {
  const { numberFormat, fill, fontColor, bold, italic, fontName, fontSize, wrap, locked } = style;
  const across = horizontal[style.horizontal];
  return {
    numFmt: numberFormat,
    font: {
      name: fontName,
      size: fontSize,
      bold,
      italic,
      ...(fontColor === null ? {} : { color: toColor(fontColor) }),
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: toColor(fill) } }),
    alignment: { wrapText: wrap, vertical: vertical[style.vertical], ...(across ? { horizontal: across } : {}) },
    protection: { locked },
  };
}

/** "#RRGGBB" as a file has it: opaque. */
export function toColor(color: string): { readonly argb: string } {
  return { argb: `FF${color.slice(1)}` };
}
