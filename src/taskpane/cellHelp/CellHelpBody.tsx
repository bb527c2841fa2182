// What is known of one cell, from what is wrong with it now to the values that it takes.
import { Body1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { hasParts } from "../../deals/cellHelp/cellParts";
import type { CellQuestion } from "../../deals/cellHelp/CellQuestion";
import { toCellHelp } from "../../deals/cellHelp/toCellHelp";
import type { CellHelp } from "../../deals/cellHelp/toCellHelp";
import { toGroupSentence } from "../findings/toGroupSentence";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ChoiceList } from "./ChoiceList";
import { CodeFinder } from "./CodeFinder";
import { PartsForm } from "./PartsForm";
import { toHelpSentences } from "./toHelpSentences";

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, "> *": { flexShrink: 0 } },
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface CellHelpBodyProps {
  readonly table: DealTableState;
  readonly question: CellQuestion;
  readonly busy: boolean;
  readonly write: Asks["writeCell"];
}

/** The help with one cell. */
export function CellHelpBody({ table, question, busy, write }: CellHelpBodyProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const help = useMemo(() => toCellHelp(question), [question]);
  const { row, column } = question;
  const header = table.headerOf(column);
  return (
    <div className={styles.help}>
      <Body1 as="h3" className={styles.place}>
        <bdi>{words.cellHelp.place({ header, row: table.headerRow + 1 + row })}</bdi>
      </Body1>
      {question.findings.map((finding) => (
        <MessageBar key={finding.code} intent={finding.severity} layout="multiline">
          <MessageBarBody className={styles.text}>
            {toGroupSentence(finding, words.language, table.headerOf)}
          </MessageBarBody>
        </MessageBar>
      ))}
      {help === null ? (
        <Body1 as="p" className={styles.text}>
          {words.cellHelp.unknownColumn}
        </Body1>
      ) : (
        <>
          {/* A form is what its user came for; a list is read after what the column is. */}
          {help.choices.kind === "any" && values(help)}
          {toHelpSentences(help, words, table.headerOf).map((sentence) => (
            <Body1 as="p" key={sentence} className={styles.text}>
              {sentence}
            </Body1>
          ))}
          {help.choices.kind !== "any" && values(help)}
        </>
      )}
    </div>
  );

  function values(known: CellHelp): ReactNode {
    const save = (after: string): void => write({ tableId: table.tableId, row, column, before: known.value, after });
    return <Values help={known} question={question} busy={busy} write={save} />;
  }
}

interface ValuesProps {
  readonly help: CellHelp;
  readonly question: CellQuestion;
  readonly busy: boolean;
  readonly write: (after: string) => void;
}

function Values({ help, question, busy, write }: ValuesProps): ReactNode {
  const { column, value, choices, limit, need } = help;
  const isOpen = limit.now === "open" || limit.now === "unknown";
  switch (choices.kind) {
    case "listed":
      return <ChoiceList choices={choices} />;
    case "codes":
      return <CodeFinder of={choices.of} codes={choices.codes} value={value} />;
    case "any":
      if (!hasParts(column.kind) || !isOpen) return null;
      return (
        <PartsForm
          kind={column.kind}
          column={column}
          question={question}
          value={value}
          isRequired={need.kind === "always"}
          busy={busy}
          write={write}
        />
      );
  }
}
