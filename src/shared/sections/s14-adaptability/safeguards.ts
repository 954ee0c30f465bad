/** How many safeguards a model needs that changes with every case it sees. */

/** The fewest that count as brakes at all. */
export const FEWEST_SAFEGUARDS = 3;
/** All of them, where errors do serious harm. */
export const ALL_SAFEGUARDS = 6;
