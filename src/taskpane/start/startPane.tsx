// Puts the pane into its page: what is drawn while the session starts, when it is there, and when it cannot.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../../actions/session";
import type { Obstacle } from "../../language/pane/PaneWords";
import { loadPaneWords } from "../../language/pane/loadPaneWords";
import { toDirection } from "../../language/pane/toLanguage";
import { PaneFrame } from "../frame/PaneFrame";
import { ObstacleScreen } from "../ObstacleScreen";
import { Pane } from "../Pane";
import { StartingScreen } from "../StartingScreen";
import { CannotStart } from "./openSession";

const worthAnotherTry: ReadonlySet<Obstacle> = new Set<Obstacle>(["office-missing", "start-failed"]);

/** What a pane needs from its page. */
export interface PaneStart {
  readonly element: HTMLElement;
  readonly session: Promise<Session>;
  /** Excel's display language, a BCP 47 tag. */
  readonly displayLanguage: string;
  /** Loads the page again, where nothing else helps. */
  readonly reload: () => void;
}

/** Draws the pane into an element until the returned function is called; resolved when the session is there or has failed. */
export async function startPane({ element, session, displayLanguage, reload }: PaneStart): Promise<() => void> {
  const root = createRoot(element);
  const words = await loadPaneWords(displayLanguage);
  const direction = toDirection(displayLanguage);
  const draw = (screen: ReactNode): void =>
    root.render(
      <PaneFrame words={words} direction={direction} reload={reload}>
        {screen}
      </PaneFrame>,
    );
  document.title = words.paneTitle;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = direction;
  draw(<StartingScreen />);
  try {
    draw(<Pane session={await session} />);
  } catch (failure) {
    const obstacle = failure instanceof CannotStart ? failure.obstacle : "start-failed";
    draw(<ObstacleScreen obstacle={obstacle} {...(worthAnotherTry.has(obstacle) ? { reload } : {})} />);
  }
  return () => root.unmount();
}
