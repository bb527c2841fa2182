// The whole pane in jsdom: the real office.js over our host, a real session, and the pane drawn as its page draws it.
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { Session } from "../../src/actions/session";
import { openSession } from "../../src/taskpane/start/openSession";
import { startPane } from "../../src/taskpane/start/startPane";
import type { Host } from "../../src/workbench/host/Host";
import { openOfficeInThisWindow } from "../../src/workbench/host/transports/windowTransport";
import { headers2021, toCells } from "../builders/deals";
import type { Cells } from "../builders/deals";
import { setMedia } from "./mediaQueries";

/** A pane at work. */
export interface OpenPane {
  readonly user: UserEvent;
  readonly session: Session;
  /** The address of the cell at a header's column and a row of the sheet. */
  readonly at: (header: string, sheetRow: number) => string;
  /** Pastes deals from outside under the headers, beginning at a row of the sheet. */
  readonly pasteDeals: (sheetRow: number, deals: readonly Cells[]) => void;
  /** Waits until neither host nor session does anything any more. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const opened: OpenPane[] = [];

afterEach(async () => {
  for (const pane of opened.splice(0)) await pane.close();
});

/** Opens the pane over a host, as index.tsx does it. */
export async function openPane(host: Host): Promise<OpenPane> {
  // The session draws the pane whenever it likes, as in Excel: tests wait instead of announcing each change to React.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  setMedia();
  const office = await openOfficeInThisWindow(host);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const element = document.createElement("div");
  document.body.append(element);
  const ready = Office.onReady();
  const starting = ready.then(openSession);
  await ready;
  const { displayLanguage } = Office.context;
  const reload = (): void => undefined;
  const stop = await startPane({ element, session: starting, displayLanguage, reload });
  const session = await starting;
  const pane: OpenPane = {
    user: userEvent.setup(),
    session,
    at: toAddress,
    pasteDeals: (sheetRow, deals) => {
      const cells = deals.map((deal) => toCells(deal).map(String));
      host.user.paste(`A${sheetRow}`, cells, { plain: true });
    },
    settle: () => settle(host, session),
    close: async () => {
      await pane.settle();
      stop();
      await session.stop();
      element.remove();
    },
  };
  opened.push(pane);
  await waitFor(() => expect(screen.queryByRole("heading", { name: /…$/u })).toBeNull());
  return pane;
}

function toAddress(header: string, sheetRow: number): string {
  const index = headers2021.indexOf(header);
  if (index < 0) throw new Error(`The template has no column ${header}.`);
  const letter = (place: number): string => String.fromCharCode(65 + place);
  return (index < 26 ? letter(index) : `A${letter(index - 26)}`) + String(sheetRow);
}

async function settle(host: Host, { core }: Session): Promise<void> {
  for (let requests = -1; requests !== host.counts.requests;) {
    requests = host.counts.requests;
    await new Promise((resolve) => setTimeout(resolve, 150));
    await core.inTurn(() => Promise.resolve());
  }
}
