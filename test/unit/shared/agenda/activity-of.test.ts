/** Every form of every template leads to a board that is meant for it. */
import { activityAt, activityOf, formOf } from '@shared/agenda/activity-of';
import { TEMPLATES } from '@shared/agenda/templates';
import type { BoardKind } from '@shared/sections/define-section';
import { describe, expect, it } from 'vitest';

/** Boards that a form may be worked on. */
const BOARDS: Readonly<Record<string, readonly BoardKind[]>> = {
  A1: ['wall', 'affinity'],
  A2: ['matrix'],
  A3: ['ranking'],
  A4: ['persona'],
  A5: ['journey', 'wall'],
  A6: ['register', 'wall'],
  A7: ['rating', 'register'],
  A8: ['sliders'],
  A9: ['pairwise'],
  A10: ['stations'],
  A11: ['screen'],
  A12: ['premortem'],
  A13: ['ladder'],
  A14: ['polls', 'closing'],
  A15: ['review'],
};

const blocks = TEMPLATES.flatMap(({ code, rows }) =>
  rows.filter(({ kind }) => kind === 'block').map((row) => ({ ...row, name: `${code}: ${row.title}` })),
);

describe('the boards of a block', () => {
  it.each(blocks.filter(({ forms }) => forms.length > 0))(
    '$name has a board for each of its forms',
    (block) => {
      for (const form of block.forms) {
        const places = activityOf({ sections: block.sections, forms: [form] });
        expect(places.length, form).toBeGreaterThan(0);
        for (const place of places) {
          expect(formOf(place), form).toBe(form);
          expect(BOARDS[form], `${form} ${place.activityId}`).toContain(activityAt(place)?.board);
        }
      }
    },
  );

  it('come form after form, each once', () => {
    expect(activityOf({ sections: ['OUT'], forms: ['A15', 'A12', 'A15'] })).toEqual([
      { sectionId: 'OUT', activityId: 'review' },
      { sectionId: 'OUT', activityId: 'premortem' },
    ]);
  });

  it('lie in the sections of the block before any other', () => {
    const [first] = activityOf({ sections: ['S01'], forms: ['A3'] });
    expect(first).toEqual({ sectionId: 'S01', activityId: 'goal-order' });
  });

  it('lead from any section to the poll and the stations, and from none to boards of another section', () => {
    expect(activityOf({ sections: ['S04'], forms: ['A14'] })).toEqual([
      { sectionId: 'OUT', activityId: 'agreement' },
    ]);
    expect(activityOf({ sections: ['S12', 'S13'], forms: ['A10'] })).toEqual([
      { sectionId: 'OUT', activityId: 'stations' },
    ]);
    expect(activityOf({ sections: ['S04'], forms: ['A8'] })).toEqual([]);
    expect(activityOf({ sections: [], forms: [] })).toEqual([]);
    expect(formOf({ sectionId: 'S04', activityId: 'nowhere' })).toBeNull();
  });
});
