// Shows the task pane.
import { showPane } from "../excel/runtime";

/** Shows the task pane. */
export function openPane(): Promise<void> {
  return showPane();
}
