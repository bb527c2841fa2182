// The page of the shared runtime: opens the session, ties the ribbon buttons to it, and draws the pane.
import type { Session } from "../actions/session";
import { associateCommands } from "../commands/index";
import { officeContext } from "./frame/officeContext";
import { CannotStart, openSession } from "./start/openSession";
import { startPane } from "./start/startPane";

const element = document.getElementById("pane");
if (element === null) throw new Error("The page has no element for the pane.");

// Without a connection office.js, which comes from Microsoft, is not there.
const ready = typeof Office === "undefined" ? Promise.reject(new CannotStart("office-missing")) : Office.onReady();
const session: Promise<Session> = ready.then(openSession);
if (typeof Office !== "undefined") associateCommands(session);

const draw = (): Promise<() => void> =>
  startPane({
    element,
    session,
    displayLanguage: officeContext()?.displayLanguage ?? navigator.language,
    reload: () => location.reload(),
  });
void ready.then(draw, draw);
