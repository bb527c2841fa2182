// Puts the pane into its page: what is drawn while the session starts, when it is there, and when it cannot.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../../actions/session";
import type { Obstacle } from "../../language/pane/PaneWords";
import { loadPaneWords } from "../../language/pane/loadPaneWords";
import { toDirection } from "../../language/pane/toLanguage";
import { PaneLanguageContext, keepPaneLanguage, readPaneLanguage, toShownTag } from "../frame/paneLanguage";
import type { PaneLanguage } from "../frame/paneLanguage";
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
  const direction = toDirection(displayLanguage);
  let shown: ReactNode = <StartingScreen />;
  let chosen = readPaneLanguage();
  let words = await loadPaneWords(toShownTag(chosen, displayLanguage));
  const choose = (language: PaneLanguage): void => {
    keepPaneLanguage(language);
    chosen = language;
    void loadPaneWords(toShownTag(language, displayLanguage)).then((loaded) => {
      words = loaded;
      draw(shown);
    });
  };
  const draw = (screen: ReactNode): void => {
    shown = screen;
    document.title = words.paneTitle;
    document.documentElement.lang = words.locale;
    document.documentElement.dir = direction;
    root.render(
      <PaneLanguageContext value={{ chosen, choose }}>
        <PaneFrame words={words} direction={direction} reload={reload}>
          {screen}
        </PaneFrame>
      </PaneLanguageContext>,
    );
  };
  draw(<StartingScreen />);
  try {
    draw(<Pane session={await session} />);
  } catch (failure) {
    const obstacle = failure instanceof CannotStart ? failure.obstacle : "start-failed";
    draw(<ObstacleScreen obstacle={obstacle} {...(worthAnotherTry.has(obstacle) ? { reload } : {})} />);
  }
  return () => root.unmount();
}
