/** Words beside the figures of a scale from −2 to +2, so that the number is never all there is. */
const WORDS = ['very bad', 'bad', 'neutral', 'good', 'very good'] as const;

/** "good" for 1; "not said" while there is no value. */
export function emotionWords(emotion: number | null): string {
  return emotion === null ? 'not said' : (WORDS[emotion + 2] ?? 'not said');
}
