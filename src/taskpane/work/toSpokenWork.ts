// What a screen reader hears of work under way: not every row, only what a person would say aloud.
import type { Work } from "../../actions/work";
import type { PaneWords } from "../../language/pane/PaneWords";

const dealsPerWord = 500;
const wordsPerPush = 10;

/** A sentence that changes with every five hundred deals read, or every tenth of a push; null where there is nothing to say. */
export function toSpokenWork(work: Work, { pull, push, files, background }: PaneWords): string | null {
  switch (work.kind) {
    case "pulling":
      return work.cancelling ? pull.cancelling : pull.readSoFar(toStep(work.progress.read, dealsPerWord));
    case "pushing": {
      const { done, total, cancelling } = work.progress;
      return cancelling ? push.cancelling : push.rowsDone(toStep(done, Math.ceil(total / wordsPerPush)), total);
    }
    case "submitting":
      return work.cancelling ? background.cancelling : background.submittedSoFar(work.submitted, work.rows);
    case "background":
      return background.title;
    case "pulled":
      return pull.ended[work.summary.end];
    case "pushed":
      return push.title;
    case "none":
    case "pull-form":
    case "preview":
    case "conflicts":
    case "receipts":
    case "files":
    case "file-plan":
    case "repairs":
    case "worklist":
    case "health":
    case "settings":
    case "pipeline":
      return null;
    case "files-saved":
      return files.savedTitle;
    case "file-opened":
      return files.openedTitle;
    case "upgraded":
      return files.upgradedTitle;
  }
}

function toStep(count: number, step: number): number {
  return step === 0 ? count : Math.floor(count / step) * step;
}
