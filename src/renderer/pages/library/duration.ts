/** How long a template takes, in words: "90 min", "3 h 30 min", "7 h". */
export function durationText(minutes: number): string {
  if (minutes <= 90) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
