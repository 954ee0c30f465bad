/** What people do about readiness: keep the score of today. */

/** Keeps the present score with its gaps as a record, to compare with later. */
export async function keepSnapshot(): Promise<void> {}
