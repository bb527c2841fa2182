// In which language the pane speaks: Excel's, or always the same one.
import { Field, Select } from "@fluentui/react-components";
import { useContext } from "react";
import type { ReactNode } from "react";
import { languageNames } from "../../language/pane/PaneWords";
import { PaneLanguageContext } from "../frame/paneLanguage";
import { usePaneWords } from "../frame/usePaneWords";

/** The choice; it holds at once. */
export function PaneLanguageField(): ReactNode {
  const { settings } = usePaneWords();
  const { chosen, choose } = useContext(PaneLanguageContext);
  return (
    <Field label={settings.paneLanguage}>
      <Select value={chosen} onChange={(_, { value }) => choose(value === "en" || value === "fr" ? value : "excel")}>
        <option value="excel">{settings.asExcel}</option>
        <option value="en" lang="en">
          {languageNames.en}
        </option>
        <option value="fr" lang="fr">
          {languageNames.fr}
        </option>
      </Select>
    </Field>
  );
}
