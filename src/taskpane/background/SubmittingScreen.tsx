// Rows that are being handed over to be sent in the background, and a way to stop it.
import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Work } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";

interface SubmittingScreenProps {
  readonly work: Extract<Work, { readonly kind: "submitting" }>;
  readonly asks: Pick<Asks, "cancelPush">;
}

/** How many were taken in; there is no way back until all are, or it was stopped. */
export function SubmittingScreen({ work, asks }: SubmittingScreenProps): ReactNode {
  const words = usePaneWords().background;
  const { rows, submitted, cancelling } = work;
  const cancel = (
    <Button disabledFocusable={cancelling} onClick={asks.cancelPush}>
      {words.cancel}
    </Button>
  );
  return (
    <WorkFrame title={words.submitting} actions={cancel}>
      <ProgressBar aria-label={words.submitting} thickness="large" />
      <Body1 as="p">{words.submittedSoFar(submitted, rows)}</Body1>
      {cancelling && <Body1 as="p">{words.cancelling}</Body1>}
    </WorkFrame>
  );
}
