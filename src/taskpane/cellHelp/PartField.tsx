// One part of a solution or a team member: its name, its text, and what is wrong with it once it was left.
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PartFault, PartName } from "../../deals/cellHelp/cellParts";
import type { Finding } from "../../deals/finding";
import type { PaneWords } from "../../language/pane/PaneWords";
import { toGroupSentence } from "../findings/toGroupSentence";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  input: { minInlineSize: 0, inlineSize: "100%", "> input": { minInlineSize: 0, inlineSize: "100%" } },
});

interface PartFieldProps {
  readonly name: PartName;
  readonly value: string;
  readonly isRequired: boolean;
  readonly fault: PartFault | null;
  readonly change: (value: string) => void;
  readonly leave: () => void;
}

/** The field of one part. */
export function PartField({ name, value, isRequired, fault, change, leave }: PartFieldProps): ReactNode {
  const words = usePaneWords();
  const isWarning = fault?.kind === "complaint" && fault.complaint.severity === "warning";
  return (
    <Field
      label={words.cellHelp.parts[name]}
      required={isRequired}
      validationState={fault === null ? "none" : isWarning ? "warning" : "error"}
      validationMessage={fault === null ? null : toFaultText(fault, words)}
    >
      <Input
        name={name}
        className={useStyles().input}
        value={value}
        type={name === "email" ? "email" : name === "phone" ? "tel" : "text"}
        inputMode={name === "price" || name === "quantity" ? "decimal" : undefined}
        autoComplete="off"
        onChange={(_, { value: typed }) => change(typed)}
        onBlur={leave}
      />
    </Field>
  );
}

function toFaultText(fault: PartFault, words: PaneWords): string {
  if (fault.kind !== "complaint") return words.cellHelp[fault.kind];
  const finding: Finding = { row: null, column: null, ...fault.complaint };
  return toGroupSentence(finding, words.language, (name) => name);
}
