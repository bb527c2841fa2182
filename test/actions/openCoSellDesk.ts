// A desk with a way to Partner Center: the session's backend talks to our sandbox, and no real time passes.
import { createBackend } from "../../src/backend/createBackend";
import type { BackendSettings } from "../../src/backend/BackendSettings";
import type { Ledger } from "../../src/backend/Ledger";
import { createMemoryLedger } from "../../src/backend/memoryLedger";
import type { Backend } from "../../src/backend/Backend";
import type { CellValue, Row } from "../../src/deals/cell";
import { readLayout } from "../../src/deals/layout";
import type { Layout } from "../../src/deals/layout";
import { toColumnLetters } from "../../src/excel/area";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/createSandbox";
import type { Table } from "../../src/workbench/host/model/Table";
import { openDesk } from "./openDesk";
import type { Desk } from "./openDesk";
import { createVirtualClock } from "./virtualClock";
import type { VirtualClock } from "./virtualClock";

/** A desk with a way to Partner Center. */
export interface CoSellDesk extends Desk {
  readonly sandbox: Sandbox;
  readonly backend: Backend;
  readonly ledger: Ledger;
  readonly clock: VirtualClock;
  /** The only table of the sheet in front, as the sheet holds it now. */
  readonly table: () => SheetTable;
  /** Types into the cell of a column, by its English header, in the row of a deal or in a row of the sheet (from 1). */
  readonly typeInto: (row: string | number, header: string, text: string) => void;
}

/** A deal table as the sheet holds it. */
interface SheetTable {
  readonly layout: Layout;
  /** The rows of its body that hold anything. */
  readonly rows: readonly Row[];
  /** The sheet's row (from 1) of a Referral ID, whatever its letter case. Throws where it stands nowhere. */
  readonly sheetRowOf: (referralId: string) => number;
  /** The value of a column, by its English header, in the row of a deal or in a row of the sheet (from 1). */
  readonly valueOf: (row: string | number, header: string) => CellValue;
  /** The Errors texts that are not empty, with the sheet's row in front: "7 Currency: …". */
  readonly errorsTexts: () => readonly string[];
}

/** What can be chosen; what is left out is made anew. Hand a desk's sandbox, ledger and clock on to open its pane again. */
export interface CoSellOptions extends NonNullable<Parameters<typeof openDesk>[0]> {
  readonly sandbox?: Sandbox;
  readonly ledger?: Ledger;
  readonly clock?: VirtualClock;
  /** How a new sandbox is made, beside its clock: 300 deals when left out. */
  readonly sandboxOptions?: Partial<SandboxOptions>;
  readonly role?: "admin" | "user";
  readonly settings?: Partial<BackendSettings>;
}

/** The address of the sandbox's referrals. */
const sandboxAddress = "https://sandbox.example/v1.0/engagements/referrals";

/** A desk whose workbook has no template yet, beside a sandbox. */
export async function openCoSellDesk(options: CoSellOptions = {}): Promise<CoSellDesk> {
  const clock = options.clock ?? createVirtualClock(Date.UTC(2027, 0, 5, 9));
  const sandbox = options.sandbox ?? openSandbox(clock, options.sandboxOptions);
  const ledger = options.ledger ?? createMemoryLedger(clock.now);
  const role = options.role ?? "admin";
  const backend =
    options.backend ??
    createBackend({
      kind: "sandbox",
      address: sandboxAddress,
      signIn: toSignIn(sandbox, role),
      ledger,
      fetch: toFetch(sandbox),
      now: clock.now,
      sleep: clock.sleep,
      random: createRandom(11),
      ...(options.settings === undefined ? {} : { settings: options.settings }),
    });
  const desk = await openDesk({ now: clock.now, ...options, backend: options.backend === null ? null : backend });
  const table = (): SheetTable => toSheetTable(desk);
  const typeInto: CoSellDesk["typeInto"] = (row, header, text) => {
    const { layout, sheetRowOf } = table();
    const column = layout.byName.get(header)?.index;
    if (column === undefined) throw new Error(`There is no column ${header}.`);
    const at = typeof row === "number" ? row : sheetRowOf(row);
    desk.host.user.type(`${toColumnLetters(toOnlyTable(desk).area.column + column)}${at}`, text);
  };
  return { ...desk, sandbox, backend, ledger, clock, table, typeInto };
}

function openSandbox(clock: VirtualClock, options: Partial<SandboxOptions> = {}): Sandbox {
  return createSandbox({ now: clock.now, sleep: clock.sleep, random: createRandom(7), ...options });
}

function toSignIn(sandbox: Sandbox, role: "admin" | "user"): Parameters<typeof createBackend>[0]["signIn"] {
  const names = { admin: "Amélie Brandt", user: "Noor Haddad" } as const;
  const emails = { admin: "amelie.brandt@northwind.example", user: "noor.haddad@northwind.example" } as const;
  let token = sandbox.issueToken(role);
  return {
    token: (fresh) => {
      if (fresh) token = sandbox.issueToken(role);
      return Promise.resolve(token);
    },
    caller: () => Promise.resolve({ name: names[role], email: emails[role], role }),
  };
}

/** fetch, as a browser does it, with the sandbox at the other end: a cut connection rejects, and so does a given-up one. */
function toFetch(sandbox: Sandbox): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    const abandoned = new Promise<never>((_resolve, reject) => {
      const giveUp = (): void => reject(new DOMException("This operation was aborted", "AbortError"));
      if (signal.aborted) giveUp();
      signal.addEventListener("abort", giveUp);
    });
    const response = await Promise.race([sandbox.handle(request), abandoned]);
    if (response.type === "error") throw new TypeError("fetch failed");
    return response;
  };
}

function toOnlyTable({ host }: Desk): Table {
  const [table] = host.workbook.activeSheet.tables;
  if (table === undefined) throw new Error("There is no table on the sheet in front.");
  return table;
}

function toSheetTable(desk: Desk): SheetTable {
  const { sheet, area, bodyArea, columns } = toOnlyTable(desk);
  const { layout } = readLayout(columns.map(({ name }) => name));
  const at = (sheetRow: number, header: string): CellValue => {
    const index = layout.byName.get(header)?.index;
    return index === undefined ? "" : sheet.valueAt(sheetRow - 1, area.column + index);
  };
  const sheetRows = Array.from({ length: bodyArea.rows }, (_unused, row) => bodyArea.row + row + 1);
  const sheetRowOf = (referralId: string): number => {
    const found = sheetRows.find((row) => String(at(row, "Referral ID")).toLowerCase() === referralId.toLowerCase());
    if (found === undefined) throw new Error(`No row has the Referral ID ${referralId}.`);
    return found;
  };
  const rows = sheetRows.map((row) => columns.map((_column, index) => sheet.valueAt(row - 1, area.column + index)));
  return {
    layout,
    rows: rows.filter((row) => row.some((value) => value !== "")),
    sheetRowOf,
    valueOf: (row, header) => at(typeof row === "number" ? row : sheetRowOf(row), header),
    errorsTexts: () =>
      sheetRows.filter((row) => at(row, "Errors") !== "").map((row) => `${row} ${String(at(row, "Errors"))}`),
  };
}
