// What people do around Excel: bring in a file, begin afresh, reopen; and how this Excel is to behave.
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Bench, BenchState } from "../Bench";
import { loadCsv } from "../csv/loadCsv";
import type { PageWords } from "../words";
import { BenchSettings } from "./BenchSettings";
import { Popup } from "./Popup";
import { saveWorkbook } from "./saveWorkbook";
import type { Anchor } from "./Popup";

interface BenchToolsProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly words: PageWords;
}

/** The workbench's own group beside the ribbon's. */
export function BenchTools({ bench, state, words }: BenchToolsProps): ReactElement {
  const file = useRef<HTMLInputElement>(null);
  const [settings, setSettings] = useState<Anchor | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const load = async (chosen: File): Promise<void> => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    bench.act(() => {
      if (!loadCsv(bench.state().host, bytes)) bench.say(words.emptyFile);
    });
  };
  const save = async (): Promise<void> => {
    setIsSaving(true);
    try {
      await saveWorkbook(bench.state().host.save());
    } catch {
      bench.say(words.notSaved);
    } finally {
      setIsSaving(false);
    }
  };
  return (
    <div className="ribbon-group bench-tools" role="group" aria-label={words.workbench}>
      <div className="ribbon-buttons small">
        <button type="button" title={words.loadCsvTip} onClick={() => file.current?.click()}>
          {words.loadCsv}
        </button>
        <button type="button" title={words.saveXlsxTip} disabled={isSaving} onClick={() => void save()}>
          {isSaving ? words.savingXlsx : words.saveXlsx}
        </button>
        <button type="button" onClick={() => bench.openNew()}>
          {words.newWorkbook}
        </button>
        <button type="button" title={words.reopenTip} onClick={() => bench.reopen()}>
          {words.reopen}
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={settings !== null}
          onClick={({ currentTarget }) => setSettings(currentTarget.getBoundingClientRect())}
        >
          {words.settings}
        </button>
      </div>
      <span className="ribbon-label" aria-hidden="true">
        {words.workbench}
      </span>
      <input
        ref={file}
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        hidden
        aria-label={words.loadCsv}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          // The same file can be chosen again only if the field forgets it.
          if (chosen) void load(chosen).finally(() => (currentTarget.value = ""));
        }}
      />
      {settings && (
        <Popup
          anchor={settings}
          className="settings"
          role="dialog"
          label={words.settings}
          onClose={() => setSettings(null)}
        >
          <BenchSettings bench={bench} state={state} words={words} />
        </Popup>
      )}
    </div>
  );
}
