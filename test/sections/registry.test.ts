import { findSection, getDeclaration, getSectionOf, RECORD_KINDS, SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';

describe('the registry', () => {
  it('lists the sections in the order of the guide', () => {
    expect(SECTIONS.map((section) => section.id)).toEqual(['S00', 'S01', 'S02', 'S06', 'OUT']);
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
