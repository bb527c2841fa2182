// Bytes of a file -> text, as Partner Center, Excel ("CSV UTF-8", "CSV", "Unicode text") and LibreOffice write it.
import { UnreadableFile, type FileFault } from "./UnreadableFile";

// The one name of the world outside that this folder needs; every place that we run in has it.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** How the bytes of a file were read. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

type LooksLike = Extract<FileFault, { code: "not-text" }>["looksLike"];

const signatures: readonly (readonly [LooksLike, readonly number[]])[] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]], // .xlsx is a zip archive
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0]], // .xls
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
];

const sampleSize = 65_536;
const largestShareOfControls = 0.005;

/** The text of a file and how it was encoded. Throws UnreadableFile where the bytes are no text. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const known = signatures.find(([, start]) => startsWith(bytes, start));
  if (known) throw new UnreadableFile({ code: "not-text", looksLike: known[0] });
  const encoding = toEncoding(bytes);
  const text = decodeAs(encoding, bytes);
  refuseControls(text);
  return { text, encoding };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function toEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8-bom";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return toWideEncoding(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

// Without a mark: headers are Latin letters, so in UTF-16 every second byte of the beginning is zero.
function toWideEncoding(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 64);
  let even = 0;
  let odd = 0;
  start.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const most = start.length * 0.4;
  if (odd > most && even === 0) return "utf-16le";
  if (even > most && odd === 0) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// TextDecoder takes a byte-order mark of its own encoding off.
function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding).decode(bytes);
  return encoding === "windows-1252" ? text.replace(/[\u0080-\u009F]/gu, toWindowsCharacter) : text;
}

// Node 20 reads Windows-1252 as Latin-1 (nodejs/node#56542): the euro sign and curly quotes come out as controls.
const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function toWindowsCharacter(control: string): string {
  return windowsCharacters.charAt(control.charCodeAt(0) - 0x80);
}

function refuseControls(text: string): void {
  const sample = text.slice(0, sampleSize);
  const controls = sample.match(/[\0-\u0008\u000E-\u001F\u007F-\u009F]/gu)?.length ?? 0;
  if (sample.includes("\0") || controls > Math.max(8, sample.length * largestShareOfControls)) {
    throw new UnreadableFile({ code: "not-text", looksLike: "unknown" });
  }
}
