// What can be wrong with a manifest: data, whose words come from the build.

/** One fault: a code, and the resource, element or file that it is about ("" where it is about the whole). */
export interface ManifestFault {
  readonly code: ManifestFaultCode;
  readonly about: string;
}

/** The codes; each has its sentence in scripts/build/buildWords.ts. */
export type ManifestFaultCode =
  /** No XML, or Microsoft's own reader does not take it. */
  | "not-read"
  /** An address that is not https, or is neither ours nor one of the help pages. */
  | "address"
  /** A page or file of ours that the built folder does not have. */
  | "file-missing"
  /** An icon that is no square PNG of the size that it stands for. */
  | "icon-size"
  | "id-twice"
  | "id-too-long"
  /** A resource that is used and not defined, or defined and not used. */
  | "resource-undefined"
  | "resource-unused"
  | "text-length"
  | "text-without-french";
