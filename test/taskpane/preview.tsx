// A page that draws one look of the pane in a real browser, for tests and pictures: ?lang=fr-FR#mixed. Another hash shows another
// look; <html data-look> says which one stands. What is asked for stands in <html data-asked>, one JSON list after the other.
import { useEffect } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { toPaneWords } from "../builders/toPaneWords";
import { toDirection } from "../../src/language/pane/toLanguage";
import { PaneFrame } from "../../src/taskpane/frame/PaneFrame";
import { PaneScreen } from "../../src/taskpane/PaneScreen";
import { looks } from "./states";
import { toWrittenAsks } from "./toWrittenAsks";

const displayLanguage = new URLSearchParams(location.search).get("lang") ?? "en-US";
const element = document.getElementById("pane");
if (element === null) throw new Error("The page has no element for the pane.");
const root = createRoot(element);

const asks = toWrittenAsks((asked) => {
  const { dataset } = document.documentElement;
  dataset["asked"] = `${dataset["asked"] ?? ""}${JSON.stringify(asked)}\n`;
});

function Look({ name }: { readonly name: string }): ReactNode {
  useEffect(() => {
    document.documentElement.dataset["look"] = name;
  }, [name]);
  const state = looks[name];
  if (state === undefined) throw new Error(`There is no look ${name}.`);
  return (
    <PaneFrame
      words={toPaneWords(displayLanguage, "UTC")}
      direction={toDirection(displayLanguage)}
      reload={() => undefined}
    >
      <PaneScreen state={state} asks={asks} />
    </PaneFrame>
  );
}

function draw(): void {
  const name = location.hash.slice(1);
  // A key, so that nothing of one look stays in the next.
  root.render(<Look key={name} name={name} />);
}

window.addEventListener("hashchange", draw);
draw();
