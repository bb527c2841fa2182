// The picture as a sheet of formulas over the deal table, block by block, so that it lives on without the add-in.
import type { CellValue } from "../cell";
import { toSerial } from "../day";
import type { Layout } from "../layout";
import type { CurrencyPicture, Slice } from "./toPipeline";

/** The words of the sheet. */
export interface PipelineSheetWords {
  readonly title: string;
  readonly deals: string;
  readonly value: string;
  readonly status: string;
  readonly stage: string;
  readonly month: string;
  readonly outcome: string;
  /** A heading of a block: what it shows, of which currency. */
  readonly block: (what: string, currency: string) => string;
  /** The words for the statuses, and for Won and Lost. */
  readonly names: Readonly<Record<"New" | "Active" | "Closed" | "Won" | "Lost", string>>;
}

/** One chart over a block; rows and columns of the sheet, from 0. */
interface ChartPlan {
  readonly title: string;
  readonly kind: "column" | "bar" | "pie";
  /** The first row of labels and how many; labels stand in column 0, values in column 1, their headers above. */
  readonly row: number;
  readonly rows: number;
}

/** What goes onto the sheet: three columns, labels, values and counts. */
export interface PipelineGrid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly charts: readonly ChartPlan[];
  /** The rows that hold months, which are dates. */
  readonly monthRows: readonly number[];
}

/** The grid for a table. Blocks without a known currency are left out: there is nothing to add up. */
export function toPipelineGrid(
  pictures: readonly CurrencyPicture[],
  {
    tableName,
    layout,
    words,
  }: { readonly tableName: string; readonly layout: Layout; readonly words: PipelineSheetWords },
): PipelineGrid {
  const cells: CellValue[][] = [[words.title, "", ""]];
  const charts: ChartPlan[] = [];
  const monthRows: number[] = [];
  const of = (name: string): string => `${tableName}[${toEscaped(layout.byName.get(name)?.header ?? name)}]`;
  for (const picture of pictures) {
    if (picture.currency === "") continue;
    for (const block of toBlocks(picture, of, words)) {
      if (block.lines.length === 0) continue;
      const title = words.block(block.what, picture.currency);
      cells.push(["", "", ""], [title, words.value, words.deals]);
      charts.push({ title, kind: block.kind, row: cells.length, rows: block.lines.length });
      for (const { label, criteria, isMonth } of block.lines) {
        if (isMonth) monthRows.push(cells.length);
        const where = [`${of("Currency")},"${picture.currency}"`, ...criteria].join(",");
        cells.push([label, `=SUMIFS(${of("Estimated Deal Value")},${where})`, `=COUNTIFS(${where})`]);
      }
    }
  }
  return { cells, charts, monthRows };
}

interface Line {
  readonly label: CellValue;
  readonly criteria: readonly string[];
  readonly isMonth: boolean;
}

interface Block {
  readonly what: string;
  readonly kind: ChartPlan["kind"];
  readonly lines: readonly Line[];
}

type Of = (name: string) => string;

function toBlocks(
  { byStatus, byStage, byMonth, wonAndLost }: CurrencyPicture,
  of: Of,
  words: PipelineSheetWords,
): readonly Block[] {
  const open = `${of("Partner Referral Status")},"<>Closed"`;
  const known = (slices: readonly Slice[]): readonly Slice[] => slices.filter(({ key }) => key !== "");
  return [
    {
      what: words.status,
      kind: "column",
      lines: known(byStatus).map(({ key }) =>
        toLine(toName(key, words), [`${of("Partner Referral Status")},"${key}"`]),
      ),
    },
    {
      what: words.stage,
      kind: "bar",
      lines: known(byStage).map(({ key }) => toLine(`${key} %`, [`${of("Sales Stage")},${key}`, open])),
    },
    {
      what: words.month,
      kind: "column",
      lines: known(byMonth).map(({ key }) => toMonthLine(key, of, open)),
    },
    {
      what: words.outcome,
      kind: "pie",
      lines: wonAndLost.map(({ key }) =>
        toLine(toName(key, words), [
          `${of("Partner Referral Status")},"Closed"`,
          `${of("Partner Referral Substatus")},"${key}"`,
        ]),
      ),
    },
  ];
}

function toName(key: string, { names }: PipelineSheetWords): string {
  const known: Readonly<Record<string, string>> = names;
  return known[key] ?? key;
}

function toLine(label: CellValue, criteria: readonly string[]): Line {
  return { label, criteria, isMonth: false };
}

function toMonthLine(key: string, of: Of, open: string): Line {
  const [year = 0, month = 0] = key.split("-").map(Number);
  const first = toSerial({ year, month, day: 1 });
  const next = toSerial(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
  const date = of("Estimated Close Date");
  return { label: first, criteria: [`${date},">=${first}"`, `${date},"<${next}"`, open], isMonth: true };
}

// In a structured reference these stand behind an apostrophe.
function toEscaped(header: string): string {
  return header.replace(/[[\]#']/gu, "'$&");
}
