/** What a workshop file may at most contain. Everything that is counted is counted before memory is spent on it. */

/** Written into every file; readers refuse anything else. */
export const FORMAT = 'groundwork-workshop';

/** The version this app writes and the newest one it reads; see docs/file-format.md for the rule. */
export const FORMAT_VERSION = 1;

export const FORMAT_LIMITS = {
  /** Bytes of workshop.json. */
  workshopBytes: 32 * 1024 * 1024,
  /** Bytes of manifest.json. */
  manifestBytes: 1024 * 1024,
  /** Objects and arrays inside each other. */
  depth: 20,
  /** Objects and arrays altogether. */
  containers: 500_000,
  /** Names in one object. */
  names: 200,
  records: 20_000,
  links: 50_000,
  /** Highest number of a reference such as G-03. */
  refNumber: 999_999,
  title: 200,
  credit: 2_000,
  note: 500,
} as const;
