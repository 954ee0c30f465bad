/** What every campaign has in common: its size, and the one line it says. */

/** The full size behind `npm run faults`, a sample of it in `npm test`. */
export function sized({ sample, full }: { readonly sample: number; readonly full: number }): number {
  return process.env['FAULTS_FULL'] === '1' ? full : sample;
}

/** Prints the one line of a campaign: "kills: kills 1000, lost 0". */
export function tell(campaign: string, counts: Readonly<Record<string, number>>): void {
  const said = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  process.stdout.write(`${campaign}: ${said.join(', ')}\n`);
}
