/**
 * Paper, sheet by sheet. A sheet with the key of a seat is that seat's; a sheet "paper 3" belongs to nobody and is
 * merged into the round when it closes. There are never more people voting than seats.
 */
import { countPile, countSheet, type PaperTrouble } from '../paper';
import { dropSeat, type Round } from '../round';
import type { RoundDesk } from '../state';
import type { DeskReply, DeskState } from './desk';
import { done, failed, refused, storable, troubled } from './reply';
import { votedAlone } from './vote-acts';

const PAPER = /^paper \d{1,3}$/;

/** Counts a sheet in place of the earlier one with its token; an empty one takes it away. */
export function countPaper(state: DeskState, desk: RoundDesk, token: string, text: string): DeskReply {
  const { round } = desk;
  if (round.stage !== 'open') return failed(state, 'not_open');
  const isSeat = round.seats.includes(token);
  if (!isSeat && !PAPER.test(token)) return refused(state, 'no_seat');
  if (isSeat && votedAlone(desk, token)) return failed(state, 'voted_alone');
  const others = desk.sheets.filter((sheet) => sheet.token !== token);
  if (text.trim() === '') {
    const emptied = isSeat ? storable(dropSeat(round, token)) : round;
    return done({ ...state, desk: { ...desk, round: emptied, sheets: others } });
  }
  const sheets = [...others, { token, text }].sort(bySheet);
  const items = printed(desk);
  if (isSeat) {
    const counted = countSheet(round, token, text, items);
    if (counted.troubles.length > 0) return troubled(state, counted.troubles);
    const next = { ...desk, round: storable(counted.round), sheets };
    const trouble = tooMany(next);
    return trouble ? troubled(state, [trouble]) : done({ ...state, desk: next });
  }
  const alone = countSheet(paperRound(round, [token]), token, text, items);
  const trouble = tooMany({ ...desk, sheets });
  if (alone.troubles.length > 0 || trouble)
    return troubled(state, [...alone.troubles, ...(trouble ? [trouble] : [])]);
  return done({ ...state, desk: { ...desk, sheets } });
}

/** The open round with the sheets that belong to nobody; null with the reason where there are too many of them. */
export function mergePaper(
  desk: RoundDesk,
): { readonly round: Round } | { readonly troubles: readonly PaperTrouble[] } {
  const loose = looseSheets(desk);
  if (loose.length === 0) return { round: desk.round };
  const pile = countPile(
    desk.round,
    loose.map(({ text }) => text),
    printed(desk),
  );
  if (pile.troubles.length > 0) return { troubles: pile.troubles };
  const tokens = [...new Set(pile.ballots.map(({ seat }) => seat))];
  return {
    round: {
      ...desk.round,
      seats: [...desk.round.seats, ...tokens],
      ballots: [...desk.round.ballots, ...pile.ballots],
    },
  };
}

/** Sheets that belong to no seat. */
export function looseSheets(desk: RoundDesk): RoundDesk['sheets'] {
  return desk.sheets.filter(({ token }) => !desk.round.seats.includes(token));
}

function tooMany(desk: RoundDesk): PaperTrouble | null {
  const loose = looseSheets(desk).length;
  const most = desk.round.seats.length - new Set(desk.round.ballots.map(({ seat }) => seat)).size;
  return loose > most ? { kind: 'too_many_sheets', line: 0, text: '', is: loose, most } : null;
}

function paperRound(round: Round, tokens: readonly string[]): Round {
  return { ...round, seats: tokens, decider: null, ballots: [] };
}

function printed(desk: RoundDesk): readonly { readonly item: string; readonly ref: string }[] {
  return desk.items.map(({ id, ref }) => ({ item: id, ref }));
}

function bySheet(a: RoundDesk['sheets'][number], b: RoundDesk['sheets'][number]): number {
  return a.token.localeCompare(b.token, 'en', { numeric: true });
}
