import { findSection, getDeclaration, getSectionOf, RECORD_KINDS, SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';

/** S00 the frame, S01 to S16 the sections of the guide. */
const GUIDE_ORDER = Array.from({ length: 17 }, (_, at) => `S${String(at).padStart(2, '0')}`);

describe('the registry', () => {
  it('lists the sections in the order of the guide', () => {
    expect(SECTIONS.map((section) => section.id)).toEqual([...GUIDE_ORDER, 'OUT']);
  });

  it('knows the section and the declaration of every kind', () => {
    for (const kind of RECORD_KINDS) {
      expect(getDeclaration(kind).kind).toBe(kind);
      expect(findSection(getSectionOf(kind).id)).toBe(getSectionOf(kind));
    }
  });

  it('refuses a kind that no section declares', () => {
    expect(() => getDeclaration('unicorn')).toThrow('unicorn');
    expect(findSection('S99')).toBeNull();
  });
});
