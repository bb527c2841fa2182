// The sentences about a cell: what it is, in which form, whether it is required, and until when it may be changed.
import type { CellHelp } from "../../deals/cellHelp/toCellHelp";
import type { CellNeed } from "../../deals/cellHelp/toCellNeed";
import type { Header } from "../../deals/columns";
import { columnForms } from "../../language/columnForms";
import { columnPurposes } from "../../language/columnPurposes";
import type { PaneWords } from "../../language/pane/PaneWords";
import { bindPunctuation } from "../../language/pane/bindPunctuation";

/** What there is to say of a cell, most important first, none of it twice. */
export function toHelpSentences(
  { column, need, limit }: CellHelp,
  words: PaneWords,
  headerOf: (name: string) => string,
): readonly string[] {
  const { cellHelp, language } = words;
  const about = [
    columnPurposes[column.header as Header]?.[language] ?? "",
    columnForms[language][column.kind],
    column.sample === "" || limit.rule === "errors" ? "" : cellHelp.example(column.sample),
  ];
  const sentences = [
    join(about),
    limit.now === "theirs" ? "" : toNeedSentence(need, cellHelp, headerOf),
    join([cellHelp.limits[limit.rule], toLimitNow(limit, cellHelp)]),
    limit.onlyByFile ? cellHelp.onlyByFile : "",
  ];
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => (language === "fr" ? bindPunctuation(sentence) : sentence));
}

function toLimitNow({ now }: CellHelp["limit"], { limitNow }: PaneWords["cellHelp"]): string {
  return now === "open" || now === "theirs" ? "" : limitNow[now];
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function toNeedSentence(need: CellNeed, { needs }: PaneWords["cellHelp"], headerOf: (name: string) => string): string {
  switch (need.kind) {
    case "always":
    case "never":
      return needs[need.kind];
    case "new-deal":
      return needs["new-deal"](need.isNow);
    case "depends": {
      const { column, answers } = need.on;
      return needs[need.isNow ? "because" : "onlyIf"]({ header: headerOf(column), answers });
    }
  }
}
