// What the client is told of the host when it starts: the reply to its first message.
import type { HostState } from "../HostState";
import { toStoredSettings } from "./storedSettings";

/** How a runtime was started. */
export type StartReason = "inserted" | "documentOpened";

/** Ids that the page of the add-in and the host share. */
export interface LineIds {
  readonly conversationId: string;
  readonly controlId: string;
}

const excelOnTheWeb = 16;
const readWrite = 1;
const displayModes = { Hidden: 1, Visible: 2 } as const;

/** The context: names and shapes are the client's (`OSF.OfficeAppContext`). */
export function toAppContext(host: HostState, ids: LineIds, reason: StartReason): Readonly<Record<string, unknown>> {
  return {
    _id: ids.controlId,
    _appInstanceId: ids.controlId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: host.workbook.locale,
    _dataLocale: host.workbook.locale,
    _docUrl: "https://localhost/Workbook.xlsx",
    _clientMode: readWrite,
    _settings: toStoredSettings(host.workbook.settings),
    _reason: reason,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: ids.conversationId,
    _hostCustomMessage: "",
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _requirementMatrix: JSON.stringify(Object.fromEntries(host.sets)),
    _initialDisplayMode: displayModes[host.pane.visibility],
  };
}
