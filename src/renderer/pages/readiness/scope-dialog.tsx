/** Says whether a section applies to this project, and why not. */

/** The dialog "Does … apply?". */
export function ScopeDialog({ sectionId }: { readonly sectionId: string }) {
  return <p>{sectionId}</p>;
}
