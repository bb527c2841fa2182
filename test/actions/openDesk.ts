// A desk for one test: a workbook in our Excel, the real office.js over it, and a session at work.
import type { CellValue } from "../../src/deals/cell";
import { insertTemplate } from "../../src/actions/insertTemplate";
import { startSession } from "../../src/actions/session";
import type { Session, SessionOptions } from "../../src/actions/session";
import type { DealTableState, SessionState } from "../../src/actions/sessionState";
import { toAreas } from "../../src/excel/area";
import { wrongCell } from "../../src/excel/writeRules";
import { createHost } from "../../src/workbench/host/createHost";
import type { Host, HostOptions } from "../../src/workbench/host/Host";
import type { Sheet } from "../../src/workbench/host/model/Sheet";
import { allowedValues } from "../../src/workbench/host/model/validation/allowedValues";
import { displayStyle } from "../../src/workbench/host/model/view/displayStyle";
import { openOfficeInJsdom } from "../../src/workbench/host/transports/jsdomTransport";
import { toCells } from "../builders/deals";
import type { Cells } from "../builders/deals";

/** What a test works with. */
export interface Desk {
  readonly host: Host;
  readonly session: Session;
  /** How long the session has waited, each time, in milliseconds. */
  readonly waits: readonly number[];
  /** What the session reported as mistakes of ours. */
  readonly reported: readonly unknown[];
  /** Waits until nothing happens any more. */
  readonly settle: () => Promise<void>;
  /** Pastes deals from outside at an address, as values. */
  readonly pasteDeals: (address: string, deals: readonly Cells[]) => void;
  /** The value of a cell of the sheet in front, or of "Sheet!A1". */
  readonly valueOf: (address: string) => CellValue;
  /** What the dropdown of a cell offers; null where it has none. */
  readonly offered: (address: string) => readonly string[] | null;
  /** The headers of the cells that are painted as wrong in a row of the sheet in front. */
  readonly painted: (sheetRow: number) => readonly string[];
  /** The text that a cell shows. */
  readonly shown: (address: string) => string;
  /** The number format of a cell. */
  readonly formatOf: (address: string) => string;
  /** The state of a session that has a deal table. */
  readonly ready: () => Extract<SessionState, { phase: "ready" }>;
  readonly active: () => DealTableState;
  /** The findings of the active table as "row column: code", errors only; rows as the sheet counts them. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

const open: Desk[] = [];

afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

type Options = HostOptions & Partial<SessionOptions> & { readonly host?: Host };

/** A desk whose workbook has no template yet; its counts start before the session does. */
export async function openDesk(options: Options = {}): Promise<Desk> {
  const host = options.host ?? createHost(options);
  const office = await openOfficeInJsdom({ host });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const waits: number[] = [];
  const reported: unknown[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    await tick(Math.min(ms, 2));
  };
  host.counts.reset();
  const session = await startSession({
    language: "en",
    now: () => Date.UTC(2027, 0, 5),
    sleep,
    report: (error) => reported.push(error),
    ...options,
  });
  const desk = toDesk({ host, session, waits, reported, closeOffice: () => office.close() });
  open.push(desk);
  await desk.settle();
  return desk;
}

/** A desk with a template on its first sheet; its counts start at nought. */
export async function openDeals(options: Options & { readonly edition?: "2021" | "2023" } = {}): Promise<Desk> {
  const desk = await openDesk(options);
  await insertTemplate(desk.session, { edition: options.edition ?? "2021" });
  await desk.settle();
  desk.host.counts.reset();
  return desk;
}

function toDesk(parts: Pick<Desk, "host" | "session" | "waits" | "reported"> & { closeOffice: () => void }): Desk {
  const { host, session } = parts;
  const ready: Desk["ready"] = () => {
    const state = session.state();
    if (state.phase !== "ready") throw new Error(`The session is ${state.phase}.`);
    return state;
  };
  const at = (address: string): { sheet: Sheet; row: number; column: number } => {
    const [, sheetName, letters = "", digits = ""] = /^(?:(.+)!)?([A-Z]+)(\d+)$/u.exec(address) ?? [];
    const sheet = sheetName === undefined ? host.workbook.activeSheet : host.workbook.sheet(sheetName);
    if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}.`);
    const [area] = toAreas(letters + digits);
    if (area === undefined) throw new Error(`${address} is no cell.`);
    return { sheet, row: area.row, column: area.column };
  };
  return {
    ...parts,
    settle: () => settle(host, session),
    pasteDeals: (address, deals) => {
      const texts = deals.map((deal) => toCells(deal).map(String));
      host.user.paste(address, texts, { plain: true });
    },
    valueOf: (address) => {
      const { sheet, row, column } = at(address);
      return sheet.valueAt(row, column);
    },
    offered: (address) => {
      const { sheet, row, column } = at(address);
      return allowedValues(sheet, row, column);
    },
    painted: (sheetRow) => toPainted(host.workbook.activeSheet, sheetRow - 1),
    shown: (address) => {
      const { sheet, row, column } = at(address);
      return sheet.textAt(row, column);
    },
    formatOf: (address) => {
      const { sheet, row, column } = at(address);
      return sheet.styleAt(row, column).numberFormat;
    },
    ready,
    active: () => ready().active,
    errors: () =>
      ready()
        .active.findings.filter(({ severity }) => severity === "error")
        .map(({ row, column, code }) => `${(row ?? 0) + 1 + ready().active.headerRow} ${column ?? ""}: ${code}`),
    close: async () => {
      if (host.workbook.edit !== null) host.user.cancelTyping();
      await settle(host, session);
      await session.stop();
      parts.closeOffice();
    },
  };
}

function toPainted(sheet: Sheet, row: number): readonly string[] {
  return sheet.tables
    .filter(({ bodyArea }) => bodyArea.row <= row && row < bodyArea.row + bodyArea.rows)
    .flatMap(({ area, columns }) =>
      columns
        .filter((_column, index) => displayStyle(sheet, row, area.column + index).fill === wrongCell.fill)
        .map(({ name }) => name),
    );
}

const quietRounds = 8;

// Counts rounds of the event loop rather than time: on a busy machine a timer can overtake a chain of shorter ones.
async function settle(host: Host, { core }: Session): Promise<void> {
  let requests = -1;
  for (let quiet = 0; quiet < quietRounds;) {
    await tick(4);
    await core.inTurn(() => Promise.resolve());
    quiet = requests === host.counts.requests ? quiet + 1 : 0;
    requests = host.counts.requests;
  }
}

function tick(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
