// A solution or a team member filled in part by part instead of as text with commas; written when its user saves it.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useId, useMemo, useState } from "react";
import type { ReactNode, SyntheticEvent } from "react";
import type { CellQuestion } from "../../deals/cellHelp/CellQuestion";
import { checkParts, isSameParts, mayWrite, partNames, toFormParts, toPartsText } from "../../deals/cellHelp/cellParts";
import type { PartName, PartsKind } from "../../deals/cellHelp/cellParts";
import type { CellValue } from "../../deals/cell";
import type { Column } from "../../deals/column";
import { toEarlierParts } from "../../deals/earlierParts";
import { usePaneWords } from "../frame/usePaneWords";
import { ChangeList } from "../work/ChangeList";
import { EarlierList } from "./EarlierList";
import { PartField } from "./PartField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  parts: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  save: { alignSelf: "start" },
});

interface PartsFormProps {
  readonly kind: PartsKind;
  readonly column: Column;
  readonly question: CellQuestion;
  readonly value: CellValue;
  readonly isRequired: boolean;
  readonly busy: boolean;
  readonly write: (after: string) => void;
}

/** The form of one cell. */
export function PartsForm({ kind, column, question, value, isRequired, busy, write }: PartsFormProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const headingId = useId();
  const [filled, setFilled] = useState<readonly string[] | null>(null);
  const [sought, setSought] = useState("");
  const [left, setLeft] = useState<ReadonlySet<PartName>>(new Set());
  const { rows, layout, row } = question;
  const earlier = useMemo(() => toEarlierParts(kind, column, { rows, layout, row }), [kind, column, rows, layout, row]);
  const parts = filled ?? toFormParts(kind, value);
  const names = partNames[kind];
  const after = toPartsText(kind, parts);
  const fault = checkParts(kind, parts, isRequired);
  const isChanged = !isSameParts(kind, value, after);
  const isReady = isChanged && mayWrite(fault);
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy || !isChanged) return;
    if (isReady) write(after);
    else if (fault !== null) {
      setLeft(new Set(names));
      const field = event.currentTarget.elements.namedItem(fault.part);
      if (field instanceof HTMLElement) field.focus();
    }
  };
  return (
    <form className={styles.form} aria-labelledby={headingId} onSubmit={submit} noValidate>
      <Body1 as="h4" id={headingId} className={styles.heading}>
        {words.cellHelp.form[kind]}
      </Body1>
      <div className={styles.parts}>
        {names.map((name, at) => (
          <PartField
            key={name}
            name={name}
            value={parts[at] ?? ""}
            isRequired={name === "id" || name === "email"}
            fault={fault?.part === name && left.has(name) ? fault : null}
            change={(typed) => {
              setFilled(parts.map((part, other) => (other === at ? typed : part)));
              setSought(typed);
            }}
            leave={() => setLeft(new Set([...left, ...(filled === null ? [] : [name])]))}
          />
        ))}
      </div>
      <EarlierList
        kind={kind}
        earlier={earlier}
        sought={sought}
        choose={(chosen) => {
          setFilled(names.map((_name, at) => chosen[at] ?? ""));
          setSought("");
        }}
      />
      {isReady && <ChangeList changes={[{ column: question.column, before: value, after }]} cells={{}} />}
      <Button
        className={styles.save}
        type="submit"
        appearance="primary"
        icon={<SaveRegular />}
        disabledFocusable={busy || !isChanged}
      >
        {words.cellHelp.save}
      </Button>
    </form>
  );
}
