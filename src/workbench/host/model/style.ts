// How a cell looks: number format, fill, font, alignment, and whether a protected sheet locks it.

/** The look of a cell; colours are "#RRGGBB", null is automatic or none. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly wrap: boolean;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly locked: boolean;
}

/** A change of some parts of a look. */
export type StylePatch = Partial<CellStyle>;

/** The look of a cell that nobody formatted. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  fontName: "Calibri",
  fontSize: 11,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  locked: true,
};

const interned = new Map<string, CellStyle>();

/** The one shared object of a look, so that equal looks are the same object. */
export function internStyle(style: CellStyle): CellStyle {
  const key = JSON.stringify({ ...plainStyle, ...style });
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, style);
  return style;
}

internStyle(plainStyle);

/** A function that applies one patch to many looks, remembering what it made. */
export function toPatcher(patch: StylePatch): (style: CellStyle) => CellStyle {
  const patched = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = patched.get(style);
    if (known) return known;
    const made = internStyle({ ...style, ...patch });
    patched.set(style, made);
    return made;
  };
}

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** A look with another number format. */
export function toFormatted(style: CellStyle, numberFormat: string): CellStyle {
  const known = formatted.get(style) ?? new Map<string, CellStyle>();
  formatted.set(style, known);
  const made = known.get(numberFormat) ?? internStyle({ ...style, numberFormat });
  known.set(numberFormat, made);
  return made;
}
