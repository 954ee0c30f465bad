/** English words of the scalability section. */
import { systemScoreText } from '../system-score-text.en';

export const scalabilityText = {
  title: 'Scalability',
  short: 'Scalability',
  purpose:
    'Keep what was promised while requests, records and people grow, in training as in use, at a cost that is known beforehand.',
  prompts: [
    'Which will double soonest: requests, records, classes, sites or models?',
    'How long may a full retraining run before it spoils the week?',
    'What stays work for people, and what happens to their queue?',
    'At ten times the load, what is the bill, and does the goal still justify it?',
    'Which part cannot be spread over several machines?',
    'On which day of the year does everybody come at once?',
  ],
  activities: {
    load: {
      title: 'Load, now and later',
      hint: 'Draw the curve: today, in a year, on the worst day. Say for each number how we know it.',
    },
    strategies: {
      title: 'How it grows',
      hint: 'One row for training and one for use. The simplest thing that holds comes first.',
    },
    requirements: {
      title: 'Scalability requirements',
      hint: 'What the system shall carry, under which load, and how that will be tested.',
    },
    maturity: {
      title: 'How far are we',
      hint: 'Rate each item alone, from not considered to verified; talk about the ones where you differ.',
    },
    balance: {
      title: 'Balance of the five',
      hint: 'Two at a time: which matters more for this system, and by how much?',
    },
  },
  records: {
    load_scenario: {
      name: 'Load scenario',
      plural: 'Load scenarios',
      prompt: 'When is how much asked of the system?',
      fields: {
        title: {
          label: 'Scenario',
          help: 'A name people know: an ordinary Tuesday, the last day of the sale.',
        },
        scenario_kind: {
          label: 'Kind',
          options: {
            now: ['Today', 'What comes in at present.'],
            expected_12m: ['In a year', 'What is expected twelve months from now.'],
            peak_event: ['Peak', 'The busiest time that is bound to come.'],
            stress: ['Stress', 'More than should ever come, to see what breaks.'],
            data_growth: ['More data', 'The same requests on a larger pile of data.'],
          },
        },
        arrival_rate: { label: 'Requests per second' },
        data_volume_gb: { label: 'Data', help: 'Everything that has to be read or kept, in gigabytes.' },
        users: { label: 'Users' },
        models_served: { label: 'Models', help: 'How many models run side by side.' },
        basis: {
          label: 'Basis',
          options: {
            measured: ['Measured', 'Read from a log or a meter.'],
            forecast: ['Forecast', 'Calculated from figures of the past.'],
            assumed: ['Assumed', 'Somebody said so.'],
          },
        },
        tested_capacity: {
          label: 'Tested up to',
          help: 'Requests per second that a load test kept up while every promise held.',
        },
        tested_on: { label: 'Tested on' },
      },
    },
    scaling_strategy: {
      name: 'Scaling strategy',
      plural: 'Scaling strategies',
      prompt: 'What grows, and how?',
      fields: {
        title: { label: 'Strategy' },
        target: {
          label: 'For',
          options: {
            training: ['Training', 'Making the model from data.'],
            batch_inference: ['Outputs in batches', 'Many outputs at once, overnight for instance.'],
            online_inference: ['Outputs on request', 'One output while somebody waits.'],
            feature_computation: ['Preparing inputs', 'Working out what the model reads.'],
            labelling_human_review: ['Work by people', 'Labelling, reviewing and deciding by hand.'],
          },
        },
        approach: {
          label: 'Approach',
          options: {
            vertical: ['Larger machine', 'The same on stronger hardware.'],
            horizontal_stateless: ['More machines', 'Several of the same side by side.'],
            autoscaling: ['More by itself', 'Machines come and go with the load.'],
            queue_and_batch: ['Queue', 'Collect requests and work them off in groups.'],
            sharding: ['Split by key', 'Each machine holds a part of the data.'],
            caching: ['Keep answers', 'Answer again without working it out again.'],
            precompute: ['Work ahead', 'Have the answers ready before anybody asks.'],
            model_cascade: ['Small model first', 'Only hard cases reach the large model.'],
            sampling: ['Sample', 'Look at a part instead of everything.'],
            incremental_training: [
              'Learn what is new',
              'Go on from the last model instead of from the start.',
            ],
          },
        },
        trigger: { label: 'Starts when', help: 'The figure at which it is done, for instance 70 % load.' },
        upper_bound: { label: 'Ends at', help: 'Where this way of growing stops, and what comes then.' },
        cost_at_bound: { label: 'Cost at the end', help: 'Per month, when the upper end is reached.' },
        distributed_option: {
          label: 'Several machines at once',
          options: {
            not_needed: ['Not needed', 'One machine is enough as far as we can see.'],
            data_parallel: ['Split the data', 'Each machine learns from a part of the data.'],
            model_parallel: ['Split the model', 'Each machine holds a part of the model.'],
            distributed_query_engine: ['Distributed queries', 'A data platform spreads the work.'],
            parameter_server: ['Shared weights', 'Machines learn apart and share what they learned.'],
            later: ['Later', 'Not now; the reason says when it is looked at again.'],
            undecided: ['Undecided', 'Nobody has made up their mind.'],
          },
        },
        distributed_reason: {
          label: 'Why, or why not',
          help: 'What speaks for it at the load of the scenarios. One machine is simpler.',
        },
      },
    },
  },
  checks: {
    CK094: '{ref}: {peak} requests per second are expected, tested were {tested}.',
    CK094_no_peak: 'There is no scenario for the busiest time. Which day of the year is it?',
    CK094_untested: '{ref}: no load test of the last half year is on record.',
    CK095: 'How outputs grow is planned, how training grows is not.',
    CK095_no_use: 'How training grows is planned, how outputs grow is not.',
    CK116: 'It runs in production, and this has not got beyond talk: {quote} ({item}).',
  },
  guide: {
    'S00-3': {
      quote: 'Striking a balance between',
      covered:
        'The five system requirements have been compared two by two, and the comparisons agree or are accepted by a decision.',
    },
    'S12-1': {
      quote: 'scalability under varying workloads and data volumes',
      covered: 'There are scenarios for today, for a year from now, and for a peak or for more data.',
    },
    'S12-2': {
      quote: 'efficiently scale both training and inference',
      covered: 'There is a strategy for training and one for outputs.',
    },
    'S12-3': {
      quote: 'Consider distributed computing for parallel processing',
      covered: 'Whether several machines work at once is decided (yes, no or later), with the reason.',
    },
  },
  score: systemScoreText,
} as const;
