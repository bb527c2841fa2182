// The screens of a workbook with deals, loaded behind the pane's first screen, which does not carry their bytes.
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { usePaneWords } from "./frame/usePaneWords";
import type { OpenedScreen, OpenedScreenProps } from "./OpenedScreen";

const useStyles = makeStyles({ wait: { flexGrow: 1, padding: tokens.spacingHorizontalXXL } });

type Screen = typeof OpenedScreen;
type Loaded = { readonly screen: Screen } | { readonly failure: unknown };

let loaded: Screen | null = null;

/** Loads the screens once; rejects where their file cannot be had, and can be asked again then. */
export async function loadScreens(): Promise<Screen> {
  loaded ??= (await import("./OpenedScreen")).OpenedScreen;
  return loaded;
}

/** The screen as soon as it is there. Throws into the pane's net for mistakes where it cannot be loaded. */
export function LaterScreen(props: OpenedScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const [now, setNow] = useState<Loaded | null>(() => (loaded === null ? null : { screen: loaded }));
  const isThere = now !== null;
  useEffect(() => {
    if (isThere) return;
    loadScreens().then(
      (screen) => setNow({ screen }),
      (failure: unknown) => setNow({ failure }),
    );
  }, [isThere]);
  if (now === null) {
    return (
      <main className={styles.wait} aria-busy="true">
        <Spinner delay={300} aria-label={words.work.loading} />
      </main>
    );
  }
  if ("failure" in now) throw now.failure;
  const { screen: Screen } = now;
  return <Screen {...props} />;
}
