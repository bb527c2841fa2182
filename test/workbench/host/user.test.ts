// The person before the sheet: what they do reaches the workbook as it does in Excel.
import { createHost } from "../../../src/workbench/host/createHost";
import type { Host } from "../../../src/workbench/host/Host";
import { EntryRefused } from "../../../src/workbench/host/user/EntryRefused";
import { toPastedRows } from "../../../src/workbench/host/user/toPastedRows";
import { setValidation } from "../../../src/workbench/host/model/validation/setValidation";
import { defaultAlert, noPrompt } from "../../../src/workbench/host/model/rules";
import { writeNumberFormats } from "../../../src/workbench/host/model/cells/writeNumberFormats";
import { addTable } from "../../../src/workbench/host/model/tables/addTable";
import { parseAddress } from "../../../src/workbench/host/model/area";

const value = ({ workbook }: Host, row: number, column: number): unknown => workbook.activeSheet.valueAt(row, column);
const selected = ({ workbook }: Host): unknown => workbook.activeSheet.selection.active;

/** Does something to the workbook that the test is not about. */
function arrange(host: Host, fn: (sheet: Host["workbook"]["activeSheet"]) => void): void {
  host.workbook.transact({ label: "arrange", author: "program", cause: "written", undo: "clear" }, () =>
    fn(host.workbook.activeSheet),
  );
}

test("typing is read in the person's locale and moves on to the cell below", () => {
  const french = createHost({ locale: "fr-FR" });
  french.user.type("A1", "1,5");
  french.user.type("A2", "1/5/2027");
  const american = createHost();
  american.user.type("A1", "1,5");
  american.user.type("A2", "1/5/2027");
  expect([value(french, 0, 0), value(french, 1, 0)]).toEqual([1.5, 46508]);
  expect([value(american, 0, 0), value(american, 1, 0)]).toEqual(["1,5", 46392]);
  expect(selected(french)).toEqual({ row: 2, column: 0 });
});

test("an entry that a rule with an alert refuses is not taken, and says why", () => {
  const host = createHost();
  arrange(host, (sheet) =>
    setValidation(sheet, parseAddress("A1"), {
      criteria: { kind: "list", source: "Yes,No", dropDown: true },
      ignoreBlank: true,
      prompt: noPrompt,
      alert: { ...defaultAlert, text: "Yes or No only." },
    }),
  );
  expect(() => host.user.type("A1", "Maybe")).toThrow(new EntryRefused({ ...defaultAlert, text: "Yes or No only." }));
  expect(value(host, 0, 0)).toBe("");
  host.user.startTyping("A1", "M");
  expect(() => host.user.finishTyping("Maybe")).toThrow(EntryRefused);
  expect(host.workbook.edit?.text).toBe("Maybe");
  host.user.cancelTyping();
  expect(host.workbook.edit).toBeNull();
});

test("a cell is edited from what it holds, or typed over", () => {
  const host = createHost();
  host.user.type("B2", "=1+1");
  host.user.startTyping("B2");
  expect(host.workbook.edit?.text).toBe("=1+1");
  host.user.finishTyping("=1+2");
  host.user.select("B2");
  host.user.startTyping(undefined, "x");
  host.user.updateTyping("xyz");
  host.user.finishTyping();
  expect(value(host, 1, 1)).toBe("xyz");
});

test("text from outside is parted at tabs and line ends, quotes may hold both", () => {
  expect(toPastedRows('a\tb\r\n"c ""1""\nd"\t\r\n')).toEqual([
    ["a", "b"],
    ['c "1"\nd', ""],
  ]);
  expect(toPastedRows("one")).toEqual([["one"]]);
  expect(toPastedRows("")).toEqual([[""]]);
});

test("a pasted text keeps the formats of the cells, a pasted table replaces them", () => {
  const host = createHost();
  arrange(host, (sheet) => writeNumberFormats(sheet, parseAddress("A1:B9"), "@"));
  host.user.paste("A1", "02134\t1/5/2027");
  host.user.paste("A2", [["02134", "1/5/2027"]]);
  host.user.paste("A3", [["02134", "1/5/2027"]], { plain: true });
  host.user.paste("A4", "02134\t1/5/2027", { plain: false });
  expect([0, 1, 2, 3].map((row) => [value(host, row, 0), value(host, row, 1)])).toEqual([
    ["02134", "1/5/2027"],
    [2134, 46392],
    ["02134", "1/5/2027"],
    [2134, 46392],
  ]);
});

test("copied cells bring formulas along, cut cells are followed", () => {
  const host = createHost();
  host.user.paste("A1", [["1", "=A1*10"]]);
  host.user.pasteCells("A1:B1", "A3");
  host.user.type("A3", "4");
  host.user.cut("A1", "D9");
  expect([value(host, 2, 1), host.workbook.activeSheet.formulaAt(0, 1)]).toEqual([40, "=D9*10"]);
});

test("fill, clear, undo and redo", () => {
  const host = createHost();
  host.user.type("A1", "x");
  host.user.fill("A1", "A1:A3");
  host.user.clear("A2");
  expect([0, 1, 2].map((row) => value(host, row, 0))).toEqual(["x", "", "x"]);
  host.user.undo();
  expect(value(host, 1, 0)).toBe("x");
  host.user.undo();
  host.user.redo();
  expect(value(host, 2, 0)).toBe("x");
});

test("tables are sorted, filtered and their columns moved by header", () => {
  const host = createHost();
  host.user.paste("A1", "Name\tStage\nb\tWon\na\tNew");
  arrange(host, (sheet) => addTable(sheet, parseAddress("A1:B3"), { hasHeaders: true, name: "Deals" }));
  host.user.sort("Deals", "Name");
  host.user.moveColumn("Deals", "Stage", 0);
  expect([0, 1, 2].map((row) => [value(host, row, 0), value(host, row, 1)])).toEqual([
    ["Stage", "Name"],
    ["New", "a"],
    ["Won", "b"],
  ]);
  const shown = (): readonly boolean[] => [1, 2].map((row) => host.workbook.activeSheet.rowHidden(row) === null);
  host.user.filter("Deals", "Stage", ["Won"]);
  expect(shown()).toEqual([false, true]);
  host.user.filter("Deals", "Stage", null);
  expect(shown()).toEqual([true, true]);
  host.user.sort("Deals", 1, "descending");
  host.user.filter("Deals", 0, ["New"]);
  host.user.clearFilters("Deals");
  expect(value(host, 1, 1)).toBe("b");
  expect(() => host.user.sort("Missing", 0)).toThrow("no table Missing");
  expect(() => host.user.sort("Deals", "Missing")).toThrow("no column Missing");
});

test("a protected sheet refuses what it does not allow", () => {
  const host = createHost();
  host.user.protect();
  expect(() => host.user.type("A1", "x")).toThrow("protected");
  host.user.unprotect();
  host.user.type("A1", "x");
  expect(value(host, 0, 0)).toBe("x");
});

test("sheets are added, renamed, copied, deleted and brought to the front", () => {
  const host = createHost();
  host.user.addSheet("Deals");
  host.user.renameSheet("Sheet1", "Home");
  host.user.copySheet("Deals");
  host.user.deleteSheet("Deals");
  host.user.activateSheet("Home");
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Home", "Deals (2)"]);
  expect(() => host.user.activateSheet("Deals")).toThrow("no sheet Deals");
  host.user.type("'Deals (2)'!B2", "there");
  expect(host.workbook.sheet("Deals (2)")?.valueAt(1, 1)).toBe("there");
});

test("whoever watches is told of every change, answer and edit, until they stop", () => {
  const host = createHost();
  let repaints = 0;
  const stop = host.onRepaint(() => (repaints += 1));
  const told = (act: () => void): boolean => {
    const before = repaints;
    act();
    return repaints > before;
  };
  expect(told(() => host.user.type("A1", "x"))).toBe(true);
  expect(told(() => host.user.select("C3"))).toBe(true);
  expect(told(() => host.user.startTyping("C4", "x"))).toBe(true);
  expect(told(() => host.user.cancelTyping())).toBe(true);
  expect(told(() => host.user.openPane())).toBe(true);
  expect(told(() => host.counts.reset())).toBe(true);
  stop();
  expect(told(() => host.user.type("A1", "y"))).toBe(false);
});
