// How often the add-in talks to Excel: syncs as design counts them, with requests and bytes beside them.
import { insertTemplate } from "../src/actions/insertTemplate";
import { startSession } from "../src/actions/session";
import type { Session } from "../src/actions/session";
import { validateDeals } from "../src/actions/validateDeals";
import { toColumnLetters } from "../src/excel/area";
import { createHost } from "../src/workbench/host/createHost";
import type { Host } from "../src/workbench/host/Host";
import { openOfficeInJsdom } from "../src/workbench/host/transports/jsdomTransport";
import { headers2021, manyDeals, withMistakes } from "../test/builders/deals";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

interface Desk {
  readonly host: Host;
  readonly session: Session;
  readonly close: () => Promise<void>;
}

type Rows = readonly (readonly string[])[];

// A read and a write, where there is anything to write; an insertion writes and sets the start-up behaviour.
const floor = 2;

/** The figures for inserting, validating 1,000 rows, editing one cell, and pasting 1,000 x 34 cells. */
export async function measureSyncs(): Promise<readonly Measure[]> {
  return [
    await measureInsert(),
    await measureValidate(),
    await measureEdit("syncs-edit", 1_000),
    await measureEdit("syncs-edit-5000", 5_000),
    await measurePaste("syncs-paste-1000", { plain: true }),
    await measurePaste("syncs-paste-1000-unformatted", { plain: false }),
  ];
}

async function measureInsert(): Promise<Measure> {
  const desk = await openDesk();
  return measure("syncs-insert", desk, async () => {
    await insertTemplate(desk.session, { edition: "2021" });
  });
}

async function measureValidate(): Promise<Measure> {
  const desk = await openDeals();
  desk.host.faults.loseAllEvents = true;
  desk.host.user.paste("A2", toTexts(withMistakes(manyDeals(1_000))), { plain: true });
  return measure("syncs-validate-1000", desk, async () => {
    await validateDeals(desk.session);
  });
}

async function measureEdit(name: string, rows: number): Promise<Measure> {
  const desk = await openDeals();
  desk.host.user.paste("A2", toTexts(manyDeals(rows)), { plain: true });
  await settle(desk);
  const currency = toColumnLetters(headers2021.indexOf("Currency"));
  return measure(name, desk, () => {
    desk.host.user.type(`${currency}${rows / 2}`, "Euro");
    return Promise.resolve();
  });
}

/** Pastes from outside, or cells of another workbook that bring neither formats nor rules. */
async function measurePaste(name: string, { plain }: { readonly plain: boolean }): Promise<Measure> {
  const desk = await openDeals();
  const { user } = desk.host;
  const texts = toTexts(withMistakes(manyDeals(1_000)));
  user.addSheet("Elsewhere");
  user.paste("Elsewhere!A1", texts);
  user.activateSheet("Sheet1");
  await settle(desk);
  return measure(name, desk, () => {
    if (plain) user.paste("A2", texts, { plain });
    else user.pasteCells("Elsewhere!A1:AH1000", "Sheet1!A2");
    return Promise.resolve();
  });
}

function toTexts(rows: ReturnType<typeof manyDeals>): Rows {
  return rows.map((row) => row.map(String));
}

async function measure(name: string, desk: Desk, act: () => Promise<void>): Promise<Measure> {
  const { counts } = desk.host;
  counts.reset();
  await act();
  await settle(desk);
  const { syncs, requests, bytesIn, bytesOut } = counts;
  await desk.close();
  return toMeasure(name, syncs, { unit: "syncs", floor, requests, bytesIn, bytesOut });
}

async function openDesk(): Promise<Desk> {
  const host = createHost();
  const office = await openOfficeInJsdom({ host, build: "minified" });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const session = await startSession({ language: "en", now: Date.now });
  const close = async (): Promise<void> => {
    await session.stop();
    office.close();
  };
  return { host, session, close };
}

async function openDeals(): Promise<Desk> {
  const desk = await openDesk();
  await insertTemplate(desk.session, { edition: "2021" });
  await settle(desk);
  return desk;
}

const quietRounds = 8;

// Counts rounds of the event loop rather than time: on a busy machine a timer can overtake a chain of shorter ones.
async function settle({ host, session }: Desk): Promise<void> {
  let requests = -1;
  for (let quiet = 0; quiet < quietRounds;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    await session.core.inTurn(() => Promise.resolve());
    quiet = requests === host.counts.requests ? quiet + 1 : 0;
    requests = host.counts.requests;
  }
}
