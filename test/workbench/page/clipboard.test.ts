// Copy, cut and paste between cells and with the rest of the world.
import { createHost } from "../../../src/workbench/host/createHost";
import { pasteInto, takeClip, toClipboardText } from "../../../src/workbench/page/input/clipboard";

test("cells go to the clipboard as rows of texts, quoted where they hold tabs, line ends or quotes", () => {
  expect(
    toClipboardText([
      ["a", 'say "b"'],
      ["c\nd", "e"],
    ]),
  ).toBe('a\t"say ""b"""\r\n"c\nd"\te');
});

test("what was copied here is pasted as cells, with the text format that keeps a leading zero", () => {
  const host = createHost();
  host.user.type("A1", "'0042");
  host.user.select("A1");
  const clip = takeClip(host, false);
  host.user.select("C3");
  pasteInto(host, `${clip.text}\r\n`, clip);
  expect(host.workbook.activeSheet.valueAt(2, 2)).toBe("0042");
});

test("a text from elsewhere is read as if typed", () => {
  const host = createHost();
  host.user.type("A1", "kept");
  host.user.select("A1");
  const clip = takeClip(host, false);
  host.user.select("B1");
  pasteInto(host, "0042\tx", clip);
  const sheet = host.workbook.activeSheet;
  expect([sheet.valueAt(0, 1), sheet.valueAt(0, 2)]).toEqual([42, "x"]);
});

test("what was cut moves, also to another sheet", () => {
  const host = createHost();
  host.user.type("A1", "moved");
  host.user.select("A1");
  const clip = takeClip(host, true);
  const [first] = host.workbook.sheets;
  host.user.addSheet("It's new");
  host.user.activateSheet("It's new");
  pasteInto(host, clip.text, clip);
  expect(host.workbook.activeSheet.valueAt(0, 0)).toBe("moved");
  expect(first?.valueAt(0, 0)).toBe("");
});
