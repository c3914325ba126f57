// What crosses the boundary to the engine, as `core/wasm/plumbline.d.ts` will declare it.

export type Locale = "en" | "ja" | "ko";
export type Format = "text" | "markdown" | "json";
export type TableName = "places" | "country_names";
export type Visibility = "shown" | "hidden" | "not_known";
export type PageKind = "profile" | "list" | "bids" | "message" | "other";
export type Family = "identity" | "location-time" | "timeline" | "rate" | "workload";
export type Tier = "A" | "B" | "C";
export type SnapshotNote =
  | "too_many_nodes"
  | "too_much_text"
  | "too_deep"
  | "kept_changing"
  | "frames_not_read"
  | "closed_shadow";

export interface PackedSnapshot {
  schema: number;
  url: string;
  lang: string;
  tags: string[];
  attribute_names: string[];
  text: string;
  values: string;
  nodes: number[];
  attributes: number[];
  hidden: number[];
  visibility_known: boolean;
  notes: SnapshotNote[];
}

export interface Context {
  taken_at: string | null;
}

export interface Utf16Range {
  start: number;
  end: number;
}

export interface SpanInNode {
  node: number;
  range: Utf16Range;
}

export interface Evidence {
  quote: string;
  spans: SpanInNode[];
  visibility: Visibility;
  found_by: string;
}

export interface PageRead {
  site: string | null;
  site_name: string | null;
  kind: PageKind;
  layout: string | null;
  anything_read: boolean;
}

export interface Subject {
  card: number | null;
  name: string;
  evidence: Evidence;
}

export interface Source {
  title: string;
  publisher: string;
  date: string;
}

export interface Signal {
  key: string;
  rule: string;
  family: Family;
  tier: Tier;
  strength: number;
  card: number | null;
  evidence: Evidence[];
  title: string;
  noticed: string;
  why: string;
  innocent: string[];
  ask: string;
  sources: Source[];
}

export interface RateReference {
  place: string;
  role: string;
  source: string;
  date: string;
  n: number;
  p25: number;
  p50: number;
  p75: number;
}

export interface RateInContext {
  card: number | null;
  asked: Evidence;
  sentence: string;
  reference: RateReference | null;
}

export interface CheckDone {
  rule: string;
  card: number | null;
  sentence: string;
}

export interface CheckNotMade {
  rule: string;
  card: number | null;
  missing: string[];
  sentence: string;
}

export interface FieldRead {
  kind: string;
  card: number | null;
  label: string;
  value: string;
  evidence: Evidence;
  weak: boolean;
}

export interface FieldNotFound {
  kind: string;
  sentence: string;
}

export interface Remark {
  note: SnapshotNote;
  sentence: string;
}

export interface Report {
  schema: number;
  engine: string;
  tables: [string, string][];
  locale: Locale;
  url: string;
  taken_at: string | null;
  page: PageRead;
  summary: string;
  subjects: Subject[];
  findings: Signal[];
  context: Signal[];
  rates: RateInContext[];
  lines_up: CheckDone[];
  unknown: CheckNotMade[];
  read: FieldRead[];
  not_found: FieldNotFound[];
  notes: Remark[];
}
