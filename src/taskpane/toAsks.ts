// What can be asked for in the pane, each one action. Components get these and nothing else of the session.
import { addColumn } from "../actions/addColumn";
import { dismissNotice } from "../actions/dismissNotice";
import { goToFinding } from "../actions/goToFinding";
import { goToNextError } from "../actions/goToNextError";
import { insertTemplate } from "../actions/insertTemplate";
import type { RepeatedColumn } from "../actions/notice";
import { recheck } from "../actions/recheck";
import { restoreErrorsColumn } from "../actions/restoreErrorsColumn";
import { selectTable } from "../actions/selectTable";
import type { Session } from "../actions/session";
import type { Live } from "../actions/sessionState";
import { setErrorsLanguage } from "../actions/setErrorsLanguage";
import { setLiveChecking } from "../actions/setLiveChecking";
import { validateDeals } from "../actions/validateDeals";
import type { Edition } from "../deals/edition";
import type { Finding } from "../deals/finding";
import type { Language } from "../deals/words";
import { toBackgroundAsks } from "./background/toBackgroundAsks";
import type { BackgroundAsks } from "./background/toBackgroundAsks";
import { toWorkAsks } from "./work/toWorkAsks";
import type { WorkAsks } from "./work/toWorkAsks";

/** One function per thing that the pane can ask for; none of them waits or throws: the outcome shows in the state. */
export interface Asks extends WorkAsks, BackgroundAsks {
  readonly insertTemplate: (edition: Edition) => void;
  readonly checkNow: () => void;
  readonly nextError: () => void;
  readonly goTo: (finding: Finding) => void;
  readonly setLive: (live: Live) => void;
  readonly addColumn: (column: RepeatedColumn) => void;
  readonly restoreErrors: () => void;
  readonly selectTable: (tableId: string) => void;
  readonly setErrorsLanguage: (language: Language) => void;
  readonly dismissNotice: () => void;
  /** The user is back at the pane: looks for edits whose events were lost. */
  readonly lookAgain: () => void;
}

/** The actions of a session, as what the pane's controls call. */
export function toAsks(session: Session): Asks {
  return {
    ...toWorkAsks(session),
    ...toBackgroundAsks(session),
    insertTemplate: (edition) => void insertTemplate(session, { edition }),
    checkNow: () => void validateDeals(session),
    nextError: () => void goToNextError(session),
    goTo: (finding) => void goToFinding(session, finding),
    setLive: (live) => void setLiveChecking(session, live),
    addColumn: (column) => void addColumn(session, column),
    restoreErrors: () => void restoreErrorsColumn(session),
    selectTable: (tableId) => {
      selectTable(session, tableId);
    },
    setErrorsLanguage: (language) => void setErrorsLanguage(session, language),
    dismissNotice: () => {
      dismissNotice(session);
    },
    lookAgain: () => void recheck(session),
  };
}
