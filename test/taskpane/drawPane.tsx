// Draws the pane for a state in jsdom, and writes down what is asked for in it.
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { SessionState } from "../../src/actions/sessionState";
import { toPaneWords } from "../builders/toPaneWords";
import type { PaneWords } from "../../src/language/pane/PaneWords";
import { toDirection } from "../../src/language/pane/toLanguage";
import { loadCellHelp } from "../../src/taskpane/cellHelp/LaterCellHelp";
import { PaneFrame } from "../../src/taskpane/frame/PaneFrame";
import { PaneScreen } from "../../src/taskpane/PaneScreen";
import { loadScreens } from "../../src/taskpane/LaterScreen";
import { setMedia } from "./mediaQueries";
import { toWrittenAsks } from "./toWrittenAsks";

/** A pane that was drawn. */
export interface DrawnPane {
  readonly user: UserEvent;
  readonly words: PaneWords;
  /** What was asked for so far: the name of each ask, then what it was given. */
  readonly asked: readonly (readonly unknown[])[];
  /** Draws another state in the same pane. */
  readonly redraw: (state: SessionState) => void;
}

// Screens are there at once where they were loaded before.
beforeAll(loadScreens);
beforeAll(loadCellHelp);

/** Draws a state in the language of a locale. */
export function drawPane(state: SessionState, displayLanguage = "en-US"): DrawnPane {
  setMedia();
  const asked: (readonly unknown[])[] = [];
  const words = toPaneWords(displayLanguage, "UTC");
  const asks = toWrittenAsks((ask) => asked.push(ask));
  const pane = (drawn: SessionState): React.JSX.Element => (
    <PaneFrame words={words} direction={toDirection(displayLanguage)} reload={() => asked.push(["reload"])}>
      <PaneScreen state={drawn} asks={asks} />
    </PaneFrame>
  );
  const { rerender } = render(pane(state));
  return { user: userEvent.setup(), words, asked, redraw: (next) => rerender(pane(next)) };
}
