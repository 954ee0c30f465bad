/** How long answers about limits and law hold before somebody has to look again. */

/** A limit is reviewed at least once a year. */
export const REVIEW_DAYS = 365;

/** The regulatory screen is answered anew twice a year, because law and plans change. */
export const SCREEN_DAYS = 180;
