// The acts that the menu of the selection offers.
import type { Bench } from "../Bench";
import type { MenuEntry } from "../chrome/ContextMenu";
import type { Clip } from "../input/clipboard";
import { toSelectedAddress } from "../input/selectCells";
import type { PageWords } from "../words";

interface CellMenu {
  readonly bench: Bench;
  readonly words: PageWords;
  readonly pasteText: (text: string) => void;
  readonly takeClip: (isCut: boolean) => Clip;
}

/** The entries of the menu. */
export function toCellEntries({ bench, words, pasteText, takeClip }: CellMenu): readonly MenuEntry[] {
  const { host } = bench.state();
  const on = (act: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns" | "clear") => () => {
    bench.act(() => host.user[act](toSelectedAddress(host)));
  };
  const take = (isCut: boolean) => () => void navigator.clipboard.writeText(takeClip(isCut).text);
  const pasteClipboard = (): void => {
    navigator.clipboard.readText().then(pasteText, () => bench.say(words.noClipboard));
  };
  return [
    { label: words.cut, run: take(true) },
    { label: words.copy, run: take(false) },
    { label: words.paste, run: pasteClipboard },
    { label: words.insertRows, run: on("insertRows") },
    { label: words.deleteRows, run: on("deleteRows") },
    { label: words.insertColumns, run: on("insertColumns") },
    { label: words.deleteColumns, run: on("deleteColumns") },
    { label: words.clearContents, run: on("clear") },
  ];
}
