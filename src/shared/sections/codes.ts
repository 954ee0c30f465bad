/** Lists of codes that kinds of several sections answer with, each written once. */

/** MoSCoW, as DSDM has it. */
export const PRIORITIES = ['must', 'should', 'could', 'wont_this_time'] as const;

/** How a value stands to a limit. */
export const COMPARATORS = ['lt', 'le', 'eq', 'ge', 'gt'] as const;

/** How often something is looked at while it runs. */
export const WATCH_FREQUENCIES = [
  'streaming',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'per_release',
] as const;

/** Measures of how far people who judge the same agree. */
export const AGREEMENT_METRICS = [
  'cohen_kappa',
  'fleiss_kappa',
  'krippendorff_alpha',
  'percent_agreement',
] as const;

/** Where a figure of load comes from. */
export const LOAD_BASES = ['measured', 'forecast', 'assumed'] as const;

/** How a test or a drill ended. */
export const RUN_RESULTS = ['passed', 'partly', 'failed', 'not_run'] as const;

/** What groups of people are told apart by, where a dataset may hold it. */
export const GROUP_ATTRIBUTES = [
  'sex_gender',
  'age',
  'ethnicity',
  'disability',
  'religion',
  'nationality_language',
  'sexual_orientation',
  'socioeconomic',
  'pregnancy_family',
  'location',
] as const;
