// The whole page: title, ribbon, formula bar, sheet, tabs, status, and the task pane beside them.
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { FrameConnection } from "../host/transports/frameTransport";
import type { Bench, BenchState } from "./Bench";
import { BenchTools } from "./chrome/BenchTools";
import { FormulaBar } from "./chrome/FormulaBar";
import { PaneFrame } from "./chrome/PaneFrame";
import { RefusalBox } from "./chrome/RefusalBox";
import { RibbonBar } from "./chrome/RibbonBar";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { TitleBar } from "./chrome/TitleBar";
import { SheetGrid } from "./grid/SheetGrid";
import { createTyping } from "./input/Typing";
import type { Ribbon } from "./manifest/Ribbon";
import { pageWords } from "./words";
import type { PageLanguage } from "./words";

interface WorkbenchProps {
  readonly bench: Bench;
  /** The ribbon in a language of the page. */
  readonly toRibbon: (language: PageLanguage) => Ribbon;
}

/** The workbench. */
export function Workbench({ bench, toRibbon }: WorkbenchProps): ReactElement {
  const state = useSyncExternalStore(bench.subscribe, bench.state);
  const language = toLanguage(state);
  const words = pageWords[language];
  const ribbon = useMemo(() => toRibbon(language), [toRibbon, language]);
  const typing = useMemo(() => createTyping(bench), [bench]);
  const input = useRef<HTMLTextAreaElement>(null);
  const focusSheet = useCallback((): void => input.current?.focus(), []);
  const pane = useRef<FrameConnection>(null);
  const keepLine = useCallback((line: FrameConnection | null): void => {
    pane.current = line;
  }, []);
  // As in Excel, F6 goes from the sheet to the pane; the library of the page gives the focus back.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || !state.isPaneOpen) return;
    event.preventDefault();
    pane.current?.enter();
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const parts = { bench, state, typing, words };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- F6 is heard wherever the focus is
    <div className="workbench" onKeyDown={onKeyDown}>
      <TitleBar bench={bench} product={ribbon.product} words={words} />
      <RibbonBar bench={bench} ribbon={ribbon}>
        <BenchTools bench={bench} state={state} words={words} />
      </RibbonBar>
      <FormulaBar {...parts} onLeave={focusSheet} />
      <main>
        <div className="sheet-side">
          <SheetGrid {...parts} input={input} />
          <SheetTabs {...parts} />
        </div>
        {state.isAddinLoaded && (
          <PaneFrame
            key={state.opening}
            host={state.host}
            ribbon={ribbon}
            isOpen={state.isPaneOpen}
            words={words}
            onLine={keepLine}
            onLeave={focusSheet}
          />
        )}
      </main>
      <StatusBar state={state} typing={typing} words={words} />
      {state.box && <RefusalBox bench={bench} box={state.box} typing={typing} words={words} onClose={focusSheet} />}
    </div>
  );
}

function toLanguage({ locale }: BenchState): PageLanguage {
  return locale.startsWith("fr") ? "fr" : "en";
}
