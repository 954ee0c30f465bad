/** Files that other programs read and Groundwork does not read back: tables, calendar, text. */

/** By their code; what the file ends in. */
export const TEXT_FORMATS = { csv: 'zip', ics: 'ics', markdown: 'md' } as const;
export type TextFormat = keyof typeof TEXT_FORMATS;

/** The codes, for the contract. */
export const TEXT_FORMAT_CODES = ['csv', 'ics', 'markdown'] as const satisfies readonly TextFormat[];
