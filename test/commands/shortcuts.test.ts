// The shortcuts of the sheet, of the pane and of the ribbon's functions are one list.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/commands/index";
import { shortcutIds, shortcuts } from "../../src/commands/shortcuts";

interface ShortcutFile {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

const file = JSON.parse(readFileSync(join(__dirname, "../../assets/shortcuts.json"), "utf8")) as ShortcutFile;

test("the file that Excel reads has the same shortcuts as the pane", () => {
  const inFile = file.shortcuts.map(({ action, key }) => [action, key["default"], key["mac"]]);
  expect(inFile).toEqual(
    shortcutIds.map((id) => [id, `Ctrl+Alt+Shift+${shortcuts[id]}`, `Command+Alt+Shift+${shortcuts[id]}`]),
  );
  expect(file.actions.map(({ id, type }) => [id, type])).toEqual(shortcutIds.map((id) => [id, "ExecuteFunction"]));
});

test("no two shortcuts share a key, and each has a function", () => {
  expect(new Set(Object.values(shortcuts)).size).toBe(shortcutIds.length);
  expect(shortcutIds.filter((id) => commands[id] === undefined)).toEqual([]);
});
