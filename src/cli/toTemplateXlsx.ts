// The template as a workbook of its own: what the add-in inserts into an empty Excel, saved.
import { insertTemplate } from "../actions/insertTemplate";
import { startSession } from "../actions/session";
import type { Edition } from "../deals/edition";
import type { Language } from "../deals/words";
import { createHost } from "../workbench/host/createHost";
import { openOfficeInJsdom } from "../workbench/host/transports/jsdomTransport";
import { toXlsx } from "../workbench/xlsx/toXlsx";

/** The bytes of the .xlsx file; inserted by the same action as in Excel, through Microsoft's own office.js, so that both are alike. */
export async function toTemplateXlsx(edition: Edition, language: Language): Promise<Uint8Array> {
  // Dates in the file are read as in the United States, as Partner Center reads them.
  const host = createHost({ locale: "en-US" });
  const office = await openOfficeInJsdom({ host, build: "minified" });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const session = await startSession({ language, now: Date.now, backend: null });
  try {
    await insertTemplate(session, { edition });
    return await toXlsx(host.save());
  } finally {
    await session.stop();
    office.close();
  }
}
