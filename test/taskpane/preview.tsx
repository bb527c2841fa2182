// A page that draws one look of the pane, for pictures: ?look=mixed&lang=fr-FR.
import { createRoot } from "react-dom/client";
import { toPaneWords } from "../../src/language/pane/toPaneWords";
import { toDirection } from "../../src/language/pane/toLanguage";
import { PaneFrame } from "../../src/taskpane/frame/PaneFrame";
import { PaneScreen } from "../../src/taskpane/PaneScreen";
import type { Asks } from "../../src/taskpane/toAsks";
import { looks } from "./states";

document.documentElement.dataset["looks"] = Object.keys(looks).join(" ");
const asked = new URLSearchParams(location.search);
const displayLanguage = asked.get("lang") ?? "en-US";
const state = looks[asked.get("look") ?? "mixed"];
const element = document.getElementById("pane");
if (element === null || state === undefined) throw new Error("No such look.");

const nothing = (): void => undefined;
const asks: Asks = {
  insertTemplate: nothing,
  checkNow: nothing,
  nextError: nothing,
  goTo: nothing,
  setLive: nothing,
  addColumn: nothing,
  restoreErrors: nothing,
  selectTable: nothing,
  setErrorsLanguage: nothing,
  dismissNotice: nothing,
};

createRoot(element).render(
  <PaneFrame words={toPaneWords(displayLanguage, "UTC")} direction={toDirection(displayLanguage)} reload={nothing}>
    <PaneScreen state={state} asks={asks} />
  </PaneFrame>,
);
