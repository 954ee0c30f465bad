import { cutText, joinRefs } from '@shared/report/cut-text';
import { describe, expect, it } from 'vitest';

describe('cutting texts', () => {
  it('keeps short texts whole, on one line', () => {
    expect(cutText(' One\n two ', 5, '…')).toBe('One two');
    expect(cutText('', 5, '…')).toBe('');
  });

  it('cuts at a word and adds the mark', () => {
    expect(cutText('one two three four', 3, '… (see full report)')).toBe(
      'one two three\u00a0… (see full report)',
    );
  });

  it('cuts words that never end, between graphemes', () => {
    expect(cutText('x'.repeat(100_000), 3, '…').length).toBeLessThan(40);
    expect(cutText('👩‍👩‍👧'.repeat(100), 3, '…')).toMatch(/^(👩‍👩‍👧)+\u00a0…$/u);
  });

  it('cuts texts without blanks to the room that words would take', () => {
    expect([...cutText('将紧急工单的首次响应时间缩短到两小时以内'.repeat(10), 4, '…')].length).toBeLessThan(
      45,
    );
  });
});

describe('lists of references', () => {
  it('are written out while there are few', () => expect(joinRefs(['G-02', 'G-01'], 5)).toBe('G-02, G-01'));

  it('become runs when there are many', () => {
    expect(joinRefs(['G-09', 'G-10', 'C-01', 'G-11', 'G-100', 'C-02'], 2)).toBe(
      'C-01, C-02, G-09 to G-11, G-100',
    );
  });
});
