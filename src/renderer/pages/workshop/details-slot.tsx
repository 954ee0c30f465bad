/** The details of the selected record. */

/** Shows the details panel. */
export function DetailsSlot() {
  return null;
}
