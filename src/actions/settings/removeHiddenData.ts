// Removes what the workbook keeps hidden of deals and pushes: before it is given to somebody, for one.
import { isMark } from "../../deals/marks";
import { removeKnownBatches } from "../../excel/knownBatches";
import { removeSheets } from "../../excel/removeSheets";
import { toRecordPlaces } from "../../excel/recordSheet";
import { pulledSheet, pushesSheet } from "../../excel/recordSheets";
import { deskOf } from "../background/backgroundDesk";
import { toReferralKey } from "../basis";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { isTaken } from "../pull/isTaken";
import { runAction } from "../runAction";
import type { Session } from "../session";

/**
 * Removes the deals as they were pulled, the receipts of pushes and what is remembered of batches. Refused while a row bears
 * the mark of a push, or is sent in the background: its outcome would bring all of it back.
 */
export async function removeHiddenData(session: Session): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "removing", async (core) => {
    await checkTables(core, "all", "quiet");
    if (hasMarks(core) || core.memory.underWay.size > 0) return { code: "hidden-data-needed", params: {} };
    const deals = core.memory.pulled.size;
    const there = [pulledSheet.name, pushesSheet.name].filter((name) => core.memory.sheetNames.includes(name));
    await core.run((context) => {
      removeSheets(context, there);
      if (core.memory.knownBatches.length > 0) removeKnownBatches(context);
      return () => undefined;
    }, "until-cell-is-left");
    deskOf(core).followed.clear();
    core.remember({
      pulled: new Map(),
      pulledPlaces: toRecordPlaces(false),
      conflicts: new Map(),
      knownBatches: [],
    });
    await checkTables(core, "all", "quiet");
    return { code: "hidden-data-removed", params: { deals } };
  });
}

function hasMarks({ memory }: Core): boolean {
  return [...memory.tables.values()].some(({ rows, layout }) => rows.some((row) => isMark(toReferralKey(row, layout))));
}
