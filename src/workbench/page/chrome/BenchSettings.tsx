// How this Excel behaves: the person's locale, its undo list, its known faults.
import { useState } from "react";
import type { ReactElement } from "react";
import type { UndoWay } from "../../host/HostState";
import type { LocaleName } from "../../host/model/entry/localeTerms";
import type { Bench, BenchState } from "../Bench";
import type { PageWords } from "../words";

interface BenchSettingsProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly words: PageWords;
}

const locales: readonly LocaleName[] = ["en-US", "fr-FR", "de-DE"];
const switches = ["loseDropdownEvents", "loseAllEvents", "loseFilteredFillEvents"] as const;
const lateMs = 1000;

/** The settings; locale and undo reopen the workbook, faults hold at once. */
export function BenchSettings({ bench, state, words }: BenchSettingsProps): ReactElement {
  const { faults } = state.host;
  // The switches are fields of the host, which nobody watches: this counts their changes.
  const [, setChanges] = useState(0);
  const set = (change: () => void): void => {
    change();
    setChanges((count) => count + 1);
  };
  const undoWays: Readonly<Record<UndoWay, string>> = {
    "one-record-per-sync": words.undoPerSync,
    "cleared-by-writes": words.undoCleared,
  };
  return (
    <div className="settings-list">
      <Choice
        label={words.locale}
        value={state.locale}
        options={locales.map((locale) => [locale, locale])}
        onChange={(value) => bench.reopen({ locale: locales.find((locale) => locale === value) ?? "en-US" })}
      />
      <Choice
        label={words.undoWay}
        value={state.undo}
        options={Object.entries(undoWays)}
        onChange={(value) =>
          bench.reopen({ undo: value === "cleared-by-writes" ? "cleared-by-writes" : "one-record-per-sync" })
        }
      />
      <fieldset>
        <legend>{words.faults}</legend>
        {switches.map((name) => (
          <Switch
            key={name}
            label={words[name]}
            isOn={faults[name]}
            onChange={(isOn) => set(() => (faults[name] = isOn))}
          />
        ))}
        <Switch
          label={words.delayEvents}
          isOn={faults.delayEventsMs > 0}
          onChange={(isOn) => set(() => (faults.delayEventsMs = isOn ? lateMs : 0))}
        />
      </fieldset>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactElement {
  return (
    <label className="choice">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps): ReactElement {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
