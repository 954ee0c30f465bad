/** Boards of the user experience section in room order. */
import type { Activity } from '../define-section';

export const experienceActivities: readonly Activity[] = [
  { id: 'research', form: 'A6', kind: 'research_activity', minutes: 3, board: 'wall' },
  { id: 'personas', form: 'A4', kind: 'persona', minutes: 10, board: 'persona' },
  { id: 'needs', form: 'A1', kind: 'user_need', minutes: 5, board: 'wall' },
  { id: 'journeys', form: 'A5', kind: 'journey', minutes: 18, board: 'journey' },
  { id: 'pain-points', form: 'A5', kind: 'pain_point', minutes: 6, board: 'wall' },
  { id: 'features', form: 'A1', kind: 'feature', minutes: 6, board: 'wall' },
  {
    id: 'feature-order',
    form: 'A3',
    kind: 'feature',
    minutes: 5,
    board: 'ranking',
    rank: 'rank_order',
    methods: ['dot_vote', 'ranking', 'moscow'],
  },
  { id: 'feature-register', form: 'A6', kind: 'feature', minutes: 5, board: 'register' },
];
