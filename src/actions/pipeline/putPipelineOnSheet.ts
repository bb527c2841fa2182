// Puts the picture of the pipeline onto a sheet of its own, with formulas and charts that live on without the add-in.
import { toPipeline } from "../../deals/pipeline/toPipeline";
import { toPipelineGrid } from "../../deals/pipeline/toPipelineGrid";
import type { PipelineSheetWords } from "../../deals/pipeline/toPipelineGrid";
import { addPipelineSheet } from "../../excel/pipelineSheet";
import type { Notice } from "../notice";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";

/** Adds the sheet, two syncs; an older one stays as it is, since its formulas live. The words are the user's. */
export function putPipelineOnSheet(session: Session, words: PipelineSheetWords): Promise<void> {
  return runAction(session, "adding-sheet", async (core): Promise<Notice> => {
    const table = await readFresh(core);
    if (table === null) return { code: "no-template", params: {} };
    const { rows, layout, place } = table;
    const grid = toPipelineGrid(toPipeline(rows, layout), { tableName: place.tableName, layout, words });
    if (grid.charts.length === 0) return { code: "nothing-to-check", params: {} };
    const name = toFreeName(words.title, core.memory.sheetNames);
    await core.run((context) => {
      addPipelineSheet(context, { name, grid });
      return () => undefined;
    }, "until-cell-is-left");
    core.remember({ sheetNames: [...core.memory.sheetNames, name] });
    return { code: "pipeline-on-sheet", params: { sheet: name } };
  });
}

function toFreeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
