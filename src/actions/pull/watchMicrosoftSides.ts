// Looks at Microsoft's side of deals in the background: of the rows that the user sees, and of those that have changed.
import type { PulledDeal } from "../../deals/pulled";
import { ExcelFailure } from "../../excel/ExcelFailure";
import type { WorkbookEvent } from "../../excel/watchWorkbook";
import { toReferralKey } from "../basis";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import { noteConflicts } from "./noteConflicts";
import { isSameCells, planArrivals } from "./planArrivals";
import { writePlanned } from "./writePlanned";

// About a screen above and below where the user is.
const rowsAround = 30;
/** As many as one push sends. */
const mostAtOnce = 1_000;
const restMs = 1_000;

/** Looks whenever the user comes to rows that were not looked at. Where writing would cost the undo list, only pulls look. */
export function watchMicrosoftSides(core: Core): void {
  const { backend, undoKept } = core.deps;
  if (backend === null || !undoKept) return;
  const listen = core.listener;
  let isWaiting = false;
  const look = async (): Promise<void> => {
    isWaiting = true;
    await core.deps.sleep(restMs);
    isWaiting = false;
    if (!core.ending.signal.aborted) await lookAtMicrosoftSides(core, toKeysInView(core));
  };
  core.listener = (event: WorkbookEvent) => {
    listen(event);
    if (event.kind === "selection-moved" && !isWaiting && toUnseen(core, toKeysInView(core)).length > 0) void look();
  };
}

/** The Referral IDs, in lower case, of the rows around the selection; from the top of the table where that is elsewhere. */
export function toKeysInView({ memory, selection }: Core): readonly string[] {
  const table = toActiveTable(memory);
  if (table === null) return [];
  const { rows, layout, place } = table;
  const area = selection?.sheetId === place.sheetId ? selection.areas[0] : undefined;
  const middle = Math.max(0, (area?.row ?? 0) - place.headerRow - 1);
  return rows
    .slice(Math.max(0, middle - rowsAround), middle + rowsAround)
    .map((row) => toReferralKey(row, layout))
    .filter((key) => key !== "");
}

/** Looks at Microsoft's side of deals that were not looked at, and writes what is new. Whatever goes wrong is left for later. */
export async function lookAtMicrosoftSides(core: Core, keys: readonly string[]): Promise<void> {
  const { backend, report } = core.deps;
  const unseen = toUnseen(core, keys);
  if (backend === null || unseen.length === 0) return;
  try {
    const seen = await backend.fetchMicrosoftSides(unseen, core.ending.signal);
    if (!core.ending.signal.aborted) await core.inTurn(() => bringIn(core, unseen, seen));
  } catch (failure) {
    if (!(failure instanceof ExcelFailure) && !core.ending.signal.aborted) report(failure);
  }
}

function toUnseen({ memory }: Core, keys: readonly string[]): readonly PulledDeal[] {
  if (memory.work.kind === "pulling" || memory.pushing) return [];
  return [...new Set(keys)]
    .filter((key) => !memory.conflicts.has(key))
    .flatMap((key) => memory.pulled.get(key) ?? [])
    .filter(({ microsoft }) => microsoft === "not-yet")
    .slice(0, mostAtOnce);
}

// A deal that was pulled or pushed while Microsoft's side was asked for is left as it is now.
async function bringIn(core: Core, asked: readonly PulledDeal[], seen: readonly PulledDeal[]): Promise<void> {
  const known = new Map(asked.map((deal) => [deal.referralId.toLowerCase(), deal]));
  const toCurrent = (): readonly PulledDeal[] =>
    seen.filter((deal) => {
      const key = deal.referralId.toLowerCase();
      return core.memory.pulled.get(key) === known.get(key);
    });
  const isNews = (deal: PulledDeal): boolean =>
    !isSameCells(deal.cells, known.get(deal.referralId.toLowerCase())?.cells ?? {});
  rememberSeen(
    core,
    toCurrent().filter((deal) => !isNews(deal)),
  );
  const news = toCurrent().filter(isNews);
  await writePlanned(core, () => {
    const deals = news.filter((deal) => toCurrent().includes(deal));
    if (deals.length === 0) return null;
    const plan = planArrivals({ deals, onlyChanged: true }, core.memory);
    noteConflicts(core, deals, plan);
    return plan.pulled.length === 0 ? null : { ...plan, fresh: [], freshTableId: null };
  });
}

/** Where nothing is on Microsoft's side, no cell changes: it need not be written, and is looked at again another day. */
function rememberSeen(core: Core, deals: readonly PulledDeal[]): void {
  if (deals.length === 0) return;
  const news = deals.map((deal): [string, PulledDeal] => [deal.referralId.toLowerCase(), deal]);
  core.remember({ pulled: new Map([...core.memory.pulled, ...news]) });
}
