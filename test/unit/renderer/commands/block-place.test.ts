/** Where a block is worked on, and where a note said in it belongs. */
import { describe, expect, it } from 'vitest';
import { boardOfBlock, noteSection, stationOf } from '../../../../src/renderer/commands/block-place';
import { TEMPLATES } from '../../../../src/shared/agenda/templates';
import { findSection } from '../../../../src/shared/sections/registry';

describe('the board of a block', () => {
  it('follows the order of the forms', () => {
    expect(boardOfBlock({ sections: ['S01'], forms: ['A3', 'A2'] })?.activityId).toBe('goal-order');
    expect(boardOfBlock({ sections: ['S01'], forms: ['A2', 'A3'] })?.activityId).toBe('stakeholder-grid');
  });

  it('looks for one form when it is named', () => {
    expect(boardOfBlock({ sections: ['S01'], forms: ['A2', 'A3'] }, { form: 'A3' })?.activityId).toBe(
      'goal-order',
    );
  });

  it('opens at the section when its forms have no board, and nowhere without a section', () => {
    expect(boardOfBlock({ sections: ['S06'], forms: [] })).toEqual({
      sectionId: 'S06',
      activityId: findSection('S06')?.activities[0]?.id,
    });
    expect(boardOfBlock({ sections: [], forms: [] })).toBeNull();
    expect(boardOfBlock({ sections: ['S99'], forms: [] })).toBeNull();
  });

  it('exists for every block of every template', () => {
    const blocks = TEMPLATES.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'block');
    expect(blocks.length).toBeGreaterThan(20);
    for (const block of blocks) {
      const place = boardOfBlock(block);
      const known = findSection(place?.sectionId ?? '')?.activities.map(({ id }) => id);
      expect(known, block.title).toContain(place?.activityId);
    }
  });

  it('knows the stations of a carousel', () => {
    const phases = [{ form: 'A1' }, { form: 'A10' }, { form: 'A10' }];
    expect(phases.map((_, at) => stationOf(phases, at))).toEqual([undefined, 0, 1]);
  });
});

describe('the section of a note', () => {
  const block = { sections: ['S01', 'S02'], forms: [] };
  it('is that of the page while no block runs', () => {
    expect(noteSection('S05', null, null)).toBe('S05');
    expect(noteSection(null, null, 'S05')).toBeNull();
  });
  it('is that of the page when the block works there', () => {
    expect(noteSection('S02', block, 'S01')).toBe('S02');
  });
  it('is that of the block when the page is about something else', () => {
    expect(noteSection('S05', block, 'S02')).toBe('S02');
    expect(noteSection('S05', block, 'S09')).toBe('S01');
    expect(noteSection(null, block, null)).toBe('S01');
  });
  it('is that of the page when the block has none', () => {
    expect(noteSection('S05', { sections: [], forms: [] }, 'S01')).toBe('S05');
  });
});
