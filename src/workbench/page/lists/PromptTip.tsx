// The input message of the active cell, as Excel shows it beside the cell.
import type { ReactElement } from "react";
import type { ValidationPrompt } from "../../host/model/rules";

interface PromptTipProps {
  readonly id: string;
  readonly prompt: ValidationPrompt;
  readonly left: number;
  readonly top: number;
}

/** An input message at a place within the grid, in CSS pixels. */
export function PromptTip({ id, prompt, left, top }: PromptTipProps): ReactElement {
  return (
    <div id={id} role="tooltip" className="prompt-tip" style={{ left, top }}>
      {prompt.title !== "" && <strong>{prompt.title}</strong>}
      <span>{prompt.text}</span>
    </div>
  );
}
