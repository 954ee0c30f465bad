/** English words of briefs as Markdown. */
export const markdownText = {
  photo: 'Photo',
  /** A box to write into. */
  box: '☐',
} as const;
