// A page that draws one look of the pane in a real browser, for tests and pictures: ?look=mixed&lang=fr-FR. What is asked
// for in it stands in <html data-asked>, one JSON list after the other.
import { createRoot } from "react-dom/client";
import { toPaneWords } from "../builders/toPaneWords";
import { toDirection } from "../../src/language/pane/toLanguage";
import { PaneFrame } from "../../src/taskpane/frame/PaneFrame";
import { PaneScreen } from "../../src/taskpane/PaneScreen";
import { looks } from "./states";
import { toWrittenAsks } from "./toWrittenAsks";

const page = new URLSearchParams(location.search);
const displayLanguage = page.get("lang") ?? "en-US";
const state = looks[page.get("look") ?? ""];
const element = document.getElementById("pane");
if (element === null || state === undefined) throw new Error("There is no such look.");

const asks = toWrittenAsks((asked) => {
  const { dataset } = document.documentElement;
  dataset["asked"] = `${dataset["asked"] ?? ""}${JSON.stringify(asked)}\n`;
});

createRoot(element).render(
  <PaneFrame
    words={toPaneWords(displayLanguage, "UTC")}
    direction={toDirection(displayLanguage)}
    reload={() => undefined}
  >
    <PaneScreen state={state} asks={asks} />
  </PaneFrame>,
);
