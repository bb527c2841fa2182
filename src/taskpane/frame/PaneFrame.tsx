// What surrounds every screen of the pane: Fluent with the fitting theme, the words, and a net for mistakes of ours.
import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { CSSProperties, ReactNode } from "react";
import type { PaneWords } from "../../language/pane/PaneWords";
import { ObstacleScreen } from "../ObstacleScreen";
import { MistakeNet } from "./MistakeNet";
import { readThemeName, startThemeWatch } from "./themeWatch";
import { PaneWordsContext } from "./usePaneWords";

const themes = { light: webLightTheme, dark: webDarkTheme, "high-contrast": teamsHighContrastTheme };

// Fluent aligns its provider to the left, whatever its direction.
const frameStyle: CSSProperties = { blockSize: "100%", textAlign: "start" };

/** What the frame needs. */
export interface PaneFrameProps {
  readonly words: PaneWords;
  readonly direction: "ltr" | "rtl";
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Fluent, words and theme around a screen. */
export function PaneFrame({ words, direction, reload, children }: PaneFrameProps): ReactNode {
  const theme = useSyncExternalStore(startThemeWatch, readThemeName);
  return (
    <FluentProvider theme={themes[theme]} dir={direction} style={frameStyle}>
      <PaneWordsContext value={words}>
        <MistakeNet fallback={<ObstacleScreen obstacle="pane-broken" reload={reload} />}>{children}</MistakeNet>
      </PaneWordsContext>
    </FluentProvider>
  );
}
