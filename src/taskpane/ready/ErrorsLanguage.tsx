// In which language the Errors column is written, for all who open the workbook.
import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../deals/words";
import { languageNames } from "../../language/pane/PaneWords";
import { usePaneWords } from "../frame/usePaneWords";

const offered: readonly Language[] = ["en", "fr"];

interface ErrorsLanguageProps {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** The choice of the language of Errors. */
export function ErrorsLanguage({ language, choose }: ErrorsLanguageProps): ReactNode {
  const words = usePaneWords();
  return (
    <Field label={words.errorsLanguage} hint={words.errorsLanguageHint}>
      <Select value={language} onChange={(_, { value }) => choose(value === "fr" ? "fr" : "en")}>
        {offered.map((name) => (
          <option key={name} value={name} lang={name}>
            {languageNames[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
