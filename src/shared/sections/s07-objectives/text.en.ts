/** English words of the objectives section. */
export const objectivesText = {
  title: 'Objectives',
  short: 'Objectives',
  purpose:
    'Turn goals into something a model can serve, show the gap between what it optimises and what is wanted, and set the day on which that is looked at again.',
  prompts: [
    'Complete it: because the model says this, that person will from now on do what?',
    'In which way could the model score well while the business loses?',
    'What did the paper or the prototype optimise, and would anybody pay for that?',
    'Two objectives pull one case in different directions: which of them wins?',
    'When do we find out whether a prediction was right, and what do we do until then?',
    'Which event outside the team should make us open this page again?',
  ],
  activities: {
    objectives: {
      title: 'Business objectives',
      hint: 'A direction for a period, in words that somebody outside the team would use. Link each to its goal.',
    },
    'objective-order': {
      title: 'Order of objectives',
      hint: 'Which one wins when two collide? Each place is given once.',
    },
    'objective-weights': {
      title: 'Objectives, pair by pair',
      hint: 'Two objectives pull one case apart: which of them matters more, and by how much?',
    },
    'ml-objectives': {
      title: 'ML objectives',
      hint: 'What is predicted, what is done because of it, and how the metric could mislead.',
    },
    'alignment-ladder': {
      title: 'Alignment ladder',
      hint: 'Climb down from goal to objective, KPI, prediction, metric and decision. Name the weakest rung.',
    },
    'proxy-gaps': {
      title: 'Win the metric, lose the goal',
      hint: 'Write alone: how could the number rise while the objective suffers? Add it to its objective.',
    },
    'key-results': {
      title: 'Key results',
      hint: 'Two to five per objective. Each is a figure that moves, not a task.',
    },
    'alignment-review': {
      title: 'Next look at alignment',
      hint: 'Who meets, how often, when next, and which event brings it forward.',
    },
  },
  records: {
    business_objective: {
      name: 'Business objective',
      plural: 'Business objectives',
      prompt: 'Where does the business want to be at the end of the period?',
      fields: {
        statement: {
          label: 'Objective',
          help: 'A direction in plain words; the figures are its key results.',
        },
        period: { label: 'Period', help: 'Such as "first half of 2027".' },
        rank_order: { label: 'Rank', help: '1 wins against all others; each rank is used once.' },
        commitment: {
          label: 'Commitment',
          options: {
            committed: ['Committed', 'We have promised it and plan for all of it.'],
            aspirational: ['Aspirational', 'A stretch; reaching most of it would be a success.'],
          },
        },
      },
    },
    key_result: {
      name: 'Key result',
      plural: 'Key results',
      prompt: 'Which figure moves, from where to where?',
      fields: {
        target_note: { label: 'Key result', help: 'A figure that moves, not a task that gets done.' },
        kpi_id: { label: 'Measured by' },
        business_objective_id: { label: 'Of objective' },
      },
    },
    ml_objective: {
      name: 'ML objective',
      plural: 'ML objectives',
      prompt: 'What is predicted, for what, at which moment, how far ahead?',
      fields: {
        prediction_target: {
          label: 'What is predicted',
          help: 'Name the thing predicted, for which case or person, at which moment and how far ahead.',
        },
        decision_supported: {
          label: 'Who then does what',
          help: 'The person or system that acts, and the action that differs because of the prediction.',
        },
        optimised_quantity: {
          label: 'What training optimises',
          help: 'The loss or reward, in words.',
        },
        label_definition: {
          label: 'How truth becomes known',
          help: 'What counts as the right answer, and who or what says so.',
        },
        label_delay_d: { label: 'Truth known after', help: 'Days between a prediction and its outcome.' },
        proxy_gap: {
          label: 'Win the metric, lose the goal',
          help: 'How the optimised number could rise while the objective suffers.',
        },
        proxy_severity: {
          label: 'How bad that would be',
          help: 'From 1 (hardly noticed) to 5 (it would defeat the purpose).',
        },
        research_metric: { label: 'Research was judged by' },
        production_metric: { label: 'Production is judged by' },
        min_useful_performance: {
          label: 'Least useful performance',
          help: 'Below this level people decide better without the model.',
        },
        decision_policy: {
          label: 'From prediction to decision',
          options: {
            threshold: ['Threshold', 'Above a value something happens, below it does not.'],
            ranking_top_k: ['Best few', 'The first few of a ranked list are acted on.'],
            human_review_band: [
              'People look at the middle',
              'Clear cases pass; unclear ones go to a person.',
            ],
            optimiser: ['Optimiser', 'Predictions feed a calculation that looks for the best plan.'],
            generated_answer: ['Generated answer', 'The output itself is what people get.'],
          },
        },
        weakest_rung: {
          label: 'Weakest rung',
          help: 'Where the way from the goal to the decision is most likely to break.',
          options: {
            goal: ['Goal', 'Whether this is what people want.'],
            objective: ['Business objective', 'Whether reaching it serves the goal.'],
            kpi: ['KPI', 'Whether the figure shows that the objective is reached.'],
            prediction: ['Prediction', 'Whether knowing this helps at all.'],
            metric: ['Metric', 'Whether what is optimised stands for what is wanted.'],
            decision: ['Decision', 'Whether anybody will do something else because of it.'],
          },
        },
        weakest_reason: { label: 'Why it is the weakest' },
      },
    },
    alignment_review: {
      name: 'Alignment review',
      plural: 'Alignment reviews',
      prompt: 'Name the meeting at which objectives and model are held side by side',
      fields: {
        title: { label: 'Review', help: 'Such as "Quarterly look with sales and support".' },
        cadence: {
          label: 'How often',
          options: {
            monthly: ['Monthly', 'Every month.'],
            quarterly: ['Quarterly', 'Every three months.'],
            half_yearly: ['Half-yearly', 'Twice a year.'],
            per_release: ['Per release', 'Before every release.'],
          },
        },
        next_on: { label: 'Next on' },
        participants: { label: 'Who takes part' },
        trigger_events: {
          label: 'Brought forward by',
          help: 'Events that do not wait for the next date; add your own.',
          options: {
            strategy_change: ['Change of strategy', 'The business wants something else.'],
            kpi_divergence: ['KPIs drift apart', 'The model improves and the business figure does not.'],
            new_regulation: ['New regulation', 'A law or policy changes the rules.'],
            data_shift: ['Data shift', 'What comes in no longer resembles what was learned from.'],
            reorganisation: ['Reorganisation', 'Owners or responsibilities change.'],
          },
        },
        last_result: {
          label: 'Last result',
          options: {
            none_yet: ['None yet', 'It has not met.'],
            aligned: ['Aligned', 'Model and objectives fit.'],
            adjusted: ['Adjusted', 'Something was corrected.'],
            misaligned: ['Misaligned', 'They do not fit, and it is not corrected yet.'],
          },
        },
      },
    },
  },
  checks: {
    CK030:
      '{ref} can win its metric and lose the goal ("{gap}"). Which guardrail or measure would catch that?',
    CK030_unsaid:
      '{ref} can win its metric and lose the goal, and nobody has written how. Which guardrail or measure would catch that?',
    CK031: '{ref} is linked to no goal. Which one does it serve?',
    CK032: '{ref} would be modelled without a business objective behind it. Which one asks for it?',
    CK033: '{ref1} and {ref2} share rank {rank}. Decide which one comes first.',
    CK033_metric:
      '{ref1} wants "{metric}" to rise and {ref2} wants it to fall. Decide which one wins, and name both in the decision.',
    CK036: 'No day is set on which objectives and model are held side by side again.',
    CK036_undated: '{ref} has no next date.',
    CK036_past: '{ref} was due on {date} and has no later date.',
    CK127:
      '{ref}: production would be judged by the same measure as research, although that can miss the goal.',
    CK127_missing: '{ref} does not say what production is judged by.',
  },
  guide: {
    'S00-2': {
      quote: 'Regularly reassess and update these considerations',
      covered: 'The project frame names a day ahead for the next assessment, and who answers for it.',
    },
    'S07-1': {
      quote: 'clearly define and prioritize the business objectives',
      covered: 'Every ML objective is aligned to a business objective that has a rank.',
    },
    'S07-2': {
      quote: 'Regularly reassess alignment',
      covered: 'An alignment review has a rhythm and a next date ahead.',
    },
  },
  score: {
    'decision-has-actor': 'Say who acts on the prediction and what they do.',
    'proxy-gap-clean': 'Say how the optimised number could rise while the objective suffers.',
    'production-metric-set': 'Name the measure that production is judged by.',
    'objective-refines-goal': 'Link the goal it refines.',
    'objective-measured': 'Link a KPI that measures it.',
    'ml-aligned': 'Link the business objective it is aligned to.',
    'ml-uses-dataset': 'Link the dataset it learns from.',
  },
} as const;
