/** English words of the evaluation section. */

const FREQUENCIES = {
  streaming: ['All the time', 'Each event as it comes.'],
  daily: ['Daily', 'Once a day.'],
  weekly: ['Weekly', 'Once a week.'],
  monthly: ['Monthly', 'Once a month.'],
  quarterly: ['Quarterly', 'Four times a year.'],
  per_release: ['With each release', 'Whenever a new version is about to go out.'],
} as const;

export const evaluationText = {
  title: 'Evaluation',
  short: 'Evaluation',
  purpose:
    'Agree on the numbers and the people that will judge whether it works, for the business, for users and for the model, before launch and after.',
  prompts: [
    'If only one number fitted on the slide, which one, and where does it stand this month?',
    'Which number would fall if we pushed that one too hard?',
    'A case overlooked or a false alarm: which one costs more, and how many times more?',
    'What can no counter tell us, and would two people who look at it say the same?',
    'At which value do we switch it off, and who has the last word?',
    'Somebody corrects an answer today. By which way, and when, does the system learn of it?',
  ],
  activities: {
    kpis: {
      title: 'KPIs, goal by goal',
      hint: "Trios take one goal each: a number to move, a number that must not suffer, both with today's value.",
    },
    'evaluation-stages': {
      title: 'Stages and gates',
      hint: 'For each stage: the question, the rule that lets it pass, and who decides.',
    },
    'human-evaluation': {
      title: 'People who rate',
      hint: 'Who looks at how many cases, by which rules, and how far must they agree?',
    },
    'feedback-loops': {
      title: 'Ways back',
      hint: 'Follow one correction from the person who made it to the change it causes.',
    },
  },
  records: {
    kpi: {
      name: 'KPI',
      plural: 'KPIs',
      prompt: 'Which number would move? Such as "tickets that reach the right team at once"',
      fields: {
        metric_name: { label: 'Measure' },
        definition: {
          label: 'Definition',
          help: 'What is counted, divided by what, among which people or cases.',
        },
        level: {
          label: 'Level',
          options: {
            business: ['Business', 'What the organisation gains.'],
            user: ['User', 'What people notice in their work or life.'],
            ml_model: ['Model', 'How well the model answers.'],
            economic: ['Economic', 'What it costs against what it earns.'],
            operational: ['Operational', 'How the service runs from day to day.'],
            fairness: ['Fairness', 'Whether groups of people are treated alike.'],
            safety: ['Safety', 'Whether anyone comes to harm.'],
          },
        },
        role: {
          label: 'Role',
          options: {
            primary: ['Primary', 'By this number we call it a success.'],
            secondary: ['Secondary', 'Supports the verdict, does not decide it.'],
            guardrail: ['Guardrail', 'Must not get worse while others improve.'],
            diagnostic: ['Diagnostic', 'Helps to find causes; has no say in the verdict.'],
          },
        },
        unit: { label: 'Unit', help: 'Such as %, minutes, cases per week.' },
        direction: {
          label: 'Direction',
          options: {
            increase: ['Up', 'More is better.'],
            decrease: ['Down', 'Less is better.'],
            keep_within: ['Keep within', 'Must not pass the upper limit.'],
          },
        },
        baseline_kind: {
          label: 'Compared with',
          options: {
            current_process: ["Today's process", 'How it is done now.'],
            human_performance: ['People', 'How well people do it.'],
            simple_model: ['A simple model', 'What plain rules or a small model reach.'],
            random: ['Chance', 'What guessing would reach.'],
            none_exists: ['Nothing yet', 'There is no value to compare with; an action must bring one.'],
          },
        },
        baseline_value: { label: 'Value today' },
        baseline_date: { label: 'As of' },
        target_value: { label: 'Target' },
        minimum_acceptable: {
          label: 'Worst acceptable value',
          help: 'Once it is worse than this, we stop or go back.',
        },
        upper_limit: { label: 'Upper limit', help: 'Only for a value that must be kept within a limit.' },
        target_date: { label: 'Reached by' },
        measurement_method: {
          label: 'How it is measured',
          options: {
            automatic_log: ['Logs', 'Counted by the running system.'],
            ab_test: ['A/B test', 'Two groups at the same time, one with and one without.'],
            before_after: ['Before and after', 'The same people or cases at two times.'],
            holdout_set: ['Held-out cases', 'Old cases that the model has never seen.'],
            human_rating: ['Rating by people', 'People judge cases by a rubric.'],
            survey: ['Survey', 'People are asked.'],
            audit: ['Audit', 'Somebody independent takes a sample.'],
            simulation: ['Simulation', 'Played through on invented or replayed cases.'],
          },
        },
        measurement_frequency: { label: 'How often', options: FREQUENCIES },
        data_source_note: { label: 'Source of the numbers', help: 'Which system or list they come from.' },
        minimum_effect: {
          label: 'Smallest change that counts',
          help: 'Less than this is not worth acting on.',
        },
        ml_metric_code: {
          label: 'Model metric',
          options: {
            precision: ['Precision', 'Of those flagged, the share that was right.'],
            recall: ['Recall', 'Of those that matter, the share that was found.'],
            f1: ['F1', 'Precision and recall in one number, weighted alike.'],
            f_beta: ['F-beta', 'Precision and recall in one number, one of them weighted more.'],
            auroc: ['AUROC', 'How well it ranks positives above negatives.'],
            auprc: ['AUPRC', 'Precision over all levels of recall; suits rare cases.'],
            log_loss: ['Log loss', 'Punishes being sure and wrong.'],
            brier: ['Brier score', 'How far stated chances lie from what happened.'],
            calibration_error: ['Calibration error', 'Whether 80 % sure comes true in 80 of 100 cases.'],
            accuracy: ['Accuracy', 'The share of right answers; blind for rare cases.'],
            balanced_accuracy: ['Balanced accuracy', 'Accuracy with every class weighted alike.'],
            mcc: ['MCC', 'Agreement between answer and truth, also for rare cases.'],
            mae: ['MAE', 'How far off it is on average.'],
            rmse: ['RMSE', 'How far off it is, large misses weighted more.'],
            mape: ['MAPE', 'How far off it is, in percent of the true value.'],
            ndcg_k: ['NDCG@k', 'Whether the best items stand at the top of the list.'],
            map_k: ['MAP@k', 'How early the right items appear, on average.'],
            hit_rate_k: ['Hit rate@k', 'How often a right item is among the first k.'],
            bleu_rouge: ['BLEU or ROUGE', 'How many words overlap with a model answer.'],
            exact_match: ['Exact match', 'The share of answers that match to the letter.'],
            human_preference: ['Human preference', 'How often people prefer this answer to another.'],
            task_success: ['Task success', 'How often the task got done in the end.'],
            groundedness: ['Groundedness', 'The share of statements that the sources support.'],
            toxicity_rate: ['Toxicity rate', 'The share of answers that insult or harm.'],
            other: ['Another one', 'Say which in the definition.'],
          },
        },
        positive_rate: {
          label: 'Share of positives',
          help: 'From 0 to 1: 0.03 means 3 in 100. Shows how rare the case is.',
        },
        cost_false_positive: { label: 'Cost of a false alarm', help: 'Per case.' },
        cost_false_negative: { label: 'Cost of a missed case', help: 'Per case.' },
        decision_threshold_owner: {
          label: 'Who sets the threshold',
          help: 'The person who may trade false alarms for missed cases.',
        },
      },
    },
    evaluation_stage: {
      name: 'Evaluation stage',
      plural: 'Evaluation stages',
      prompt: 'Which question must this stage answer?',
      fields: {
        question: { label: 'Question' },
        stage: {
          label: 'Stage',
          options: {
            offline: ['Offline', 'On old cases, before anybody uses it.'],
            shadow: ['Shadow', 'Runs beside the real process; nobody sees its answers.'],
            pilot: ['Pilot', 'A few people use it for real.'],
            ab_test: ['A/B test', 'Some get it, some do not, and we compare.'],
            launch_gate: ['Launch gate', 'The last look before everybody gets it.'],
            post_launch: ['After launch', 'While everybody uses it.'],
          },
        },
        gate_rule: {
          label: 'Rule to pass',
          help: 'A comparison on KPIs, such as "KPI-02 at least 0.90 and KPI-03 at most 11 %".',
        },
        frequency: { label: 'How often', options: FREQUENCIES },
        decider_id: { label: 'Who decides' },
        dataset_note: { label: 'Measured on', help: 'Which cases, from when, how many.' },
        slices: {
          label: 'Groups looked at apart',
          help: 'Such as rare classes, sites, languages, new customers.',
        },
      },
    },
    human_eval_protocol: {
      name: 'Human evaluation',
      plural: 'Human evaluations',
      prompt: 'Who rates, such as "two senior agents"',
      fields: {
        who_rates: { label: 'Who rates' },
        raters_n: { label: 'Raters', help: 'At least two should see the same cases.' },
        items_n: { label: 'Cases per round' },
        rubric: { label: 'Rubric', help: 'What they look at, and what earns which mark.' },
        blind: { label: 'Blind', help: 'Yes when raters do not know whether a person or a model answered.' },
        agreement_metric: {
          label: 'Measure of agreement',
          options: {
            cohen_kappa: ["Cohen's kappa", 'Two raters, chance taken out.'],
            fleiss_kappa: ["Fleiss' kappa", 'Three or more raters, chance taken out.'],
            krippendorff_alpha: ["Krippendorff's alpha", 'Any number of raters, gaps allowed.'],
            percent_agreement: ['Share that agrees', 'How often they said the same; chance is left in.'],
          },
        },
        agreement_min: { label: 'Agreement needed', help: 'At least this much, 1 being complete agreement.' },
        frequency: { label: 'How often', options: FREQUENCIES },
        escalation: {
          label: 'When raters disagree',
          help: 'Who settles it, and what changes in the rubric.',
        },
      },
    },
    feedback_loop: {
      name: 'Feedback loop',
      plural: 'Feedback loops',
      prompt:
        'From whom to whom does it travel? Such as "agent corrects a queue, weekly list to the ML lead"',
      fields: {
        route: { label: 'Way back' },
        signal: {
          label: 'Signal',
          options: {
            explicit_rating: ['Rating', 'Somebody gives a mark on purpose.'],
            correction: ['Correction', 'Somebody replaces the answer by a better one.'],
            override: ['Override', 'Somebody decides against the answer.'],
            complaint: ['Complaint', 'Somebody says that it went wrong.'],
            appeal: ['Appeal', 'Somebody concerned asks for another decision.'],
            implicit_behaviour: ['Behaviour', 'What people do or skip tells what they think.'],
            outcome_label: ['Outcome', 'Later it turns out what was right.'],
            expert_review: ['Expert review', 'A specialist looks at a sample.'],
            incident: ['Incident', 'Something went badly wrong.'],
          },
        },
        response_time_d: { label: 'Answered within' },
        improvement_use: {
          label: 'What it changes',
          options: {
            retraining: ['Training', 'The model learns from it.'],
            threshold: ['Threshold', 'The point of decision moves.'],
            data_fix: ['Source', 'Wrong or missing entries are mended.'],
            ux_change: ['Screens and words', 'What people see and do is changed.'],
            policy: ['Rules', 'What people may or must do is changed.'],
            none: ['Nothing yet', 'It is collected, and that is all.'],
          },
        },
        bias_risk: {
          label: 'How it could mislead',
          help: 'Who is heard and who is not; where the model would be confirmed by itself.',
        },
        safeguard: { label: 'What guards against it' },
      },
    },
  },
  checks: {
    CK011: '{ref} has no answer for: {missing}. Success and chance would look the same.',
    CK012:
      '{ref} aims at {target} and stands at {baseline} today: that is no step in the direction it names.',
    CK012_minimum:
      '{ref} calls {minimum} the worst acceptable value, which is beyond its target of {target}.',
    CK013: '{ref} matters, yet no monitor will follow it after launch.',
    CK014:
      '{ref} is ranked first, and no KPI says what the business or its users gain from it. What would they notice?',
    CK015: '"{name}" ({ref}) has no guardrail on the same goal. What might suffer while it improves?',
    CK016:
      '{ref} counts accuracy where {share} % of the cases are positive: always giving the same answer would score well. Take recall (share of positives found) or precision (share of alarms that are right).',
    CK017:
      '{ref} is judged by people, and nobody has written down who rates, how many of them, and by which rules.',
    CK017_raters: '{ref} has fewer than two raters. Would a second person judge alike?',
    CK017_agreement: '{ref} does not say how far the raters must agree before their judgement counts.',
    CK018:
      '{ref} is measured on old cases only. Which KPI of business or users, measured in use, would show the gain?',
    CK019: '{ref} teaches the model with what the model has caused, and nothing guards against it.',
    CK019_unanswered: '{ref} has no answer for: {missing}. What people report would wait for nobody.',
    CK020: 'Nothing says where the figures of {ref} would come from.',
    CK037:
      '{ref} decides between yes and no without a price for each error ({missing}). Which one hurts more?',
  },
  guide: {
    'S04-1': {
      quote: 'Define key performance indicators (KPIs)',
      covered:
        'Every goal has a KPI that two people would measure alike, with the value of today and an owner. Where no value exists yet, a dated action must bring it.',
    },
    'S04-2': {
      quote: 'Establish a framework for continuous evaluation',
      covered:
        'There is a stage on old cases and one in use (shadow, pilot, A/B test or after launch), each with a frequency and a rule to pass.',
    },
    'S04-3': {
      quote: 'Incorporate feedback loops for improvement',
      covered:
        'A feedback loop names its signal, its way back, its owner and the days within which it is answered.',
    },
    'S04-4': {
      quote: 'very often requires human evaluation & inputs',
      covered:
        'There is a human evaluation; or one was rejected, and a decision names it and gives the reason why none is needed.',
    },
  },
  score: {
    'kpi-measurable':
      'Complete the measure: unit, direction, target or limit, how and how often it is measured.',
    'kpi-improves': 'Enter the value of today and a target that is better than it.',
    'kpi-minimum': 'Say at which value we stop or go back.',
    'kpi-guardrail': 'Add a guardrail KPI to the same goal: what must not get worse?',
    'kpi-purpose': 'Link the KPI to the goal or business objective that it measures.',
    'kpi-monitor': 'Link the KPI to the monitor that will follow it.',
  },
} as const;
