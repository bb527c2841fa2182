// A button for what costs work: it asks once more before it does anything.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  place: { ":focus": { outlineStyle: "none" } },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConfirmButtonProps {
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly looks?: Pick<ButtonProps, "appearance" | "size" | "aria-describedby"> & {
    readonly icon?: React.JSX.Element;
  };
}

/** A button, and in its place the question once it was pressed. */
export function ConfirmButton({ label, question, busy, confirm, looks = {} }: ConfirmButtonProps): ReactNode {
  const styles = useStyles();
  const [asks, setAsks] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Neither the button nor the answers are left with the focus on nothing.
  useEffect(() => {
    if (asks === true) place.current?.focus();
    if (asks === false) place.current?.querySelector("button")?.focus();
  }, [asks]);
  const answer = (agreed: boolean): void => {
    setAsks(false);
    if (agreed) confirm();
  };
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {asks === true ? (
        <Question label={label} question={question} busy={busy} answer={answer} />
      ) : (
        <Button {...looks} disabledFocusable={busy} onClick={() => setAsks(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}

interface QuestionProps extends Pick<ConfirmButtonProps, "label" | "question" | "busy"> {
  readonly answer: (agreed: boolean) => void;
}

function Question({ label, question, busy, answer }: QuestionProps): ReactNode {
  const words = usePaneWords().work;
  const styles = useStyles();
  const questionId = useId();
  return (
    <div className={styles.question} role="group" aria-label={label} aria-describedby={questionId}>
      <Body1 as="p" id={questionId} role="alert">
        {question}
      </Body1>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => answer(true)}>
          {words.sure}
        </Button>
        <Button size="small" onClick={() => answer(false)}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}
