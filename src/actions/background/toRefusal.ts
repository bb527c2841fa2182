// What to tell where a question about the background has no answer.
import type { Asked } from "../../backend/background/Background";
import type { Notice } from "../notice";

/** The notice; null where there is an answer. */
export function toRefusal(asked: Asked<unknown>): Notice | null {
  switch (asked.kind) {
    case "answered":
      return null;
    case "gone":
      return { code: "background-file-gone", params: { why: asked.why } };
    case "failed":
      return { code: "background-failed", params: { why: asked.problem.code } };
  }
}
