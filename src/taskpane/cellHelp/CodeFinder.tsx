// Finds the code of a country or a currency by its name in the user's language: there are too many to list.
import { Badge, Body1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { toPlainText, toUnaccented } from "../../deals/cell";
import type { CellValue } from "../../deals/cell";
import { toCodeNames } from "../../language/pane/toCodeNames";
import type { NamedCode } from "../../language/pane/toCodeNames";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  finder: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  input: { minInlineSize: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  code: { fontWeight: tokens.fontWeightSemibold },
});

const mostShown = 6;

interface CodeFinderProps {
  readonly of: "country" | "currency";
  readonly codes: readonly string[];
  readonly value: CellValue;
}

/** The meaning of the cell's own code, and a search for others. */
export function CodeFinder({ of, codes, value }: CodeFinderProps): ReactNode {
  const { cellHelp: words, locale } = usePaneWords();
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const named = useMemo(() => toCodeNames(of, codes, locale), [of, codes, locale]);
  const current = named.find(({ code }) => code === toPlainText(value).toUpperCase());
  const found = findNamed(named, sought);
  return (
    <div className={styles.finder}>
      {current && (
        <div>
          <CodeText {...current} />{" "}
          <Badge appearance="tint" color="informative">
            {words.current}
          </Badge>
        </div>
      )}
      <Field label={words.findCode[of](codes.length)}>
        <Input
          className={styles.input}
          type="search"
          value={sought}
          autoComplete="off"
          onChange={(_, { value: typed }) => setSought(typed)}
        />
      </Field>
      {sought.trim() !== "" && found.length === 0 && <Body1 as="p">{words.noCode}</Body1>}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((one) => (
            <li key={one.code}>
              <CodeText {...one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function CodeText({ code, name }: NamedCode): ReactNode {
  return (
    <>
      <Body1 className={useStyles().code}>{code}</Body1> <Body1>{name}</Body1>
    </>
  );
}

/** The codes whose name, or which themselves, hold what is sought; those that begin with it first. */
function findNamed(named: readonly NamedCode[], sought: string): readonly NamedCode[] {
  const loose = toUnaccented(sought);
  if (loose === "") return [];
  const texts = named.map((one) => ({ one, texts: [one.code.toLowerCase(), toUnaccented(one.name)] }));
  const starts = texts.filter((entry) => entry.texts.some((text) => text.startsWith(loose)));
  const others = texts.filter((entry) => !starts.includes(entry) && entry.texts.some((text) => text.includes(loose)));
  return [...starts, ...others].slice(0, mostShown).map(({ one }) => one);
}
