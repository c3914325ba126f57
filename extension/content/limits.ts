// Bounds of a snapshot; the same numbers as `snapshot::Limits` in the engine, which refuses what exceeds them.

/** Elements and text runs together. */
export const MAX_NODES = 50_000;

/** Text and attribute values together, in UTF-8 bytes. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** Levels below the root. */
export const MAX_DEPTH = 512;

/** Custom elements whose shadow root is looked up. */
export const MAX_SHADOW_HOSTS = 500;

/** One attribute value or embedded script, in UTF-16 units: room for any listed value, not for an image as data URL. */
export const MAX_VALUE_UNITS = 16_384;

/** The address of an image, in UTF-16 units. Addresses of portraits have 60 to 250. */
export const MAX_ADDRESS_UNITS = 512;

/** An embedded script, in UTF-16 units. */
export const MAX_SCRIPT_UNITS = 1024 * 1024;

/**
 * Above this many elements, serialising in one native call takes longer than a slice; the page is walked instead, up to the
 * limits. Measured: 22,000 elements take 6 ms in Chromium and 8 ms in Firefox.
 */
export const MAX_SERIALISED_ELEMENTS = 30_000;

/** The same for the bytes of the document as it was loaded. Measured: 20 MB take 50 to 100 ms. */
export const MAX_SERIALISED_BYTES = 4 * 1024 * 1024;

/** Milliseconds of uninterrupted work. */
export const SLICE_MS = 10;
