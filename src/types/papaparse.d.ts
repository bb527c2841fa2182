// What we use of papaparse. Its published types bring Node's along, which the pure folders must not see.
declare module "papaparse" {
  interface ParseConfig {
    readonly delimiter?: string;
    readonly newline?: "\n" | "\r" | "\r\n";
    readonly preview?: number;
    readonly skipEmptyLines?: boolean;
  }
  interface ParseError {
    readonly type: "Quotes" | "Delimiter" | "FieldMismatch";
    readonly code: string;
    readonly row?: number;
  }
  interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  interface UnparseConfig {
    readonly delimiter: string;
    readonly newline: string;
  }
  const Papa: {
    parse(text: string, config: ParseConfig): ParseResult;
    unparse(rows: readonly (readonly (string | number | boolean)[])[], config: UnparseConfig): string;
  };
  export { Papa as default };
}
