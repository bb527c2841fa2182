// The page of the shared runtime: opens the session, ties the ribbon buttons to it, and draws the pane.
import { associateCommands } from "../commands/index";
import { officeContext } from "./frame/officeContext";
import { openSession } from "./start/openSession";
import { startPane } from "./start/startPane";

const element = document.getElementById("pane");
if (element === null) throw new Error("The page has no element for the pane.");

const ready = Office.onReady();
const session = ready.then(openSession);
associateCommands(session);
void ready.then(() =>
  startPane({
    element,
    session,
    displayLanguage: officeContext()?.displayLanguage ?? navigator.language,
    reload: () => location.reload(),
  }),
);
