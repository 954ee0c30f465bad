/**
 * The kinds of connection between records. Where both ends are listed, only those kinds may be joined; an empty list
 * means any. `need` marks links that the brief and the checks expect.
 */
export interface LinkType {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Read from the first record: "G-01 benefits SH-02". */
  readonly label: string;
  /** Read from the second record: "SH-02 gains from G-01". */
  readonly reverse: string;
  readonly need: 'required' | 'optional';
}

export const LINK_TYPES: readonly LinkType[] = [
  {
    type: 'benefits',
    from: ['goal'],
    to: ['stakeholder'],
    label: 'benefits',
    reverse: 'gains from',
    need: 'required',
  },
  {
    type: 'derived_from',
    from: ['goal', 'constraint'],
    to: ['stakeholder_input', 'research_activity'],
    label: 'comes from',
    reverse: 'led to',
    need: 'optional',
  },
  {
    type: 'addressed_by',
    from: ['pain_point'],
    to: ['feature'],
    label: 'is addressed by',
    reverse: 'addresses',
    need: 'required',
  },
  {
    type: 'supports',
    from: ['feature'],
    to: ['goal'],
    label: 'supports',
    reverse: 'is supported by',
    need: 'required',
  },
  {
    type: 'limits',
    from: ['constraint'],
    to: ['goal', 'feature', 'milestone'],
    label: 'limits',
    reverse: 'is limited by',
    need: 'required',
  },
  {
    type: 'mitigated_by',
    from: ['risk'],
    to: ['action_item'],
    label: 'is mitigated by',
    reverse: 'mitigates',
    need: 'optional',
  },
  {
    type: 'evidenced_by',
    from: [],
    to: ['evidence'],
    label: 'is evidenced by',
    reverse: 'is evidence for',
    need: 'optional',
  },
  { type: 'depends_on', from: [], to: [], label: 'depends on', reverse: 'is needed by', need: 'optional' },
  {
    type: 'conflicts_with',
    from: [],
    to: [],
    label: 'conflicts with',
    reverse: 'conflicts with',
    need: 'optional',
  },
];

/** The link type with this code, or null. */
export function findLinkType(type: string): LinkType | null {
  return LINK_TYPES.find((link) => link.type === type) ?? null;
}

/** True when a link of this type may lead from one kind to the other. */
export function canLink(type: LinkType, fromKind: string, toKind: string): boolean {
  return fits(type.from, fromKind) && fits(type.to, toKind);
}

/** Types that can lead from one kind to another, the specific ones first. */
export function linkTypesBetween(fromKind: string, toKind: string): readonly LinkType[] {
  return LINK_TYPES.filter((type) => canLink(type, fromKind, toKind));
}

function fits(kinds: readonly string[], kind: string): boolean {
  return kinds.length === 0 ? kind !== 'note' : kinds.includes(kind);
}
