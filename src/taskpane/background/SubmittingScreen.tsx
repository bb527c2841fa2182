// Rows that are being handed over to be sent in the background.
import { Body1, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import { WorkFrame } from "../work/WorkFrame";

interface SubmittingScreenProps {
  readonly rows: number;
  readonly submitted: number;
}

/** How many were taken in; there is no way back until all are. */
export function SubmittingScreen({ rows, submitted }: SubmittingScreenProps): ReactNode {
  const words = usePaneWords().background;
  return (
    <WorkFrame title={words.submitting}>
      <ProgressBar aria-label={words.submitting} thickness="large" />
      <Body1 as="p">{words.submittedSoFar(submitted, rows)}</Body1>
    </WorkFrame>
  );
}
