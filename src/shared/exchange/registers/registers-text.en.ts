/** English words of the registers as files; names of fields come from the sections' own texts. */
export const registerFileText = {
  ref: 'Ref',
  status: 'Status',
  created: 'Created',
  updated: 'Updated',
  id: 'Id',
  currency: 'currency',
  from: 'From',
  relation: 'Relation',
  to: 'To',
  strength: 'Strength',
  note: 'Note',
  standards: {
    source: 'Standard',
    items: 'Items',
    sections: 'Sections',
    state: 'Covered',
    by: 'By',
    states: { covered: 'yes', partly: 'in part', not: 'no' },
  },
} as const;
