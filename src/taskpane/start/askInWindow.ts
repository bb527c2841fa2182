// A window of Office's with a page of ours in it, for the sign-in.
import type { WindowAnswer } from "../../backend/signIn/createWindowWay";

/** Percent of the screen. */
const size = { width: 30, height: 60 } as const;

/** Opens a page of our own origin, and closes it once it has told something; gives Office's number where it does not. */
export function askInWindow(address: string): Promise<WindowAnswer> {
  return new Promise((resolve) => {
    // The click that asked for it has been: Office need not ask once more whether the window may open.
    Office.context.ui.displayDialogAsync(address, { ...size, promptBeforeOpen: false }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        resolve({ kind: "not-told", code: opened.error.code });
        return;
      }
      listen(opened.value, resolve);
    });
  });
}

type Told = Parameters<Parameters<Office.Dialog["addEventHandler"]>[1]>[0];

function listen(dialog: Office.Dialog, resolve: (answer: WindowAnswer) => void): void {
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told: Told) => {
    if (!("message" in told) || !isOurs(told.origin)) return;
    dialog.close();
    resolve({ kind: "told", text: told.message });
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (told: Told) => {
    if ("error" in told) resolve({ kind: "not-told", code: told.error });
  });
}

/** Office before DialogOrigin 1.1 does not say where a message comes from, and passes on those of our own domain alone. */
function isOurs(origin: string | undefined): boolean {
  return origin === undefined || origin === location.origin;
}
