/** Accepts a finding for a while. */

/** The dialog "Accept for now". */
export function WaiveDialog({ findingKey }: { readonly findingKey: string }) {
  return <p>{findingKey}</p>;
}
