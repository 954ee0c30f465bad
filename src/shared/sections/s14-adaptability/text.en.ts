/** English words of the adaptability section. */
import { systemScoreText } from '../system-score-text.en';

export const adaptabilityText = {
  title: 'Adaptability',
  short: 'Adaptability',
  purpose:
    'Let the system follow changes in data, users and rules on purpose and through gates, before it decays unnoticed.',
  prompts: [
    'A year from now, what will be different outside, and which figure shows it first?',
    'After how many days without training would a user notice?',
    'Who may start a retraining, and which checks must pass before it goes live?',
    'What would happen if somebody fed us wrong data on purpose?',
    'Which settings should the business change without asking a developer?',
    'The new model is worse than the old one: how soon is the old one back?',
  ],
  activities: {
    'change-drivers': {
      title: 'What will change',
      hint: 'One card for each change to expect: the sign by which we notice it first, and how sudden it comes.',
    },
    drift: {
      title: 'How we notice',
      hint: 'What is watched, compared with which past, and from which value on somebody acts.',
    },
    retraining: {
      title: 'How the model follows',
      hint: 'What starts a retraining, what must be green before it goes live, and the way back.',
    },
    settings: {
      title: 'What can be changed by hand',
      hint: 'Thresholds, features, rules, prompts: who may change them and how a change is tested.',
    },
    requirements: {
      title: 'Adaptability requirements',
      hint: 'One sentence each, with a figure that shows when it is met.',
    },
    maturity: {
      title: 'How far we are',
      hint: 'Rate alone, then discuss only where you differ by two or more.',
    },
  },
  records: {
    change_driver: {
      name: 'Change driver',
      plural: 'Change drivers',
      prompt: 'Something outside changes: what would we see first?',
      fields: {
        early_signal: { label: 'Early sign', help: 'A figure or an event that moves before users complain.' },
        driver_kind: {
          label: 'What changes',
          options: {
            covariate_shift: ['Inputs change', 'The cases look different, the right answer stays the same.'],
            label_shift: ['Mix of outcomes changes', 'Some outcomes become more or less common.'],
            concept_drift: ['Meaning changes', 'The same input now calls for another answer.'],
            upstream_schema: ['Source system changes', 'A system that delivers data alters its fields.'],
            user_requirement: ['Users want more', 'People ask for something the system was not made for.'],
            regulation: ['Rules change', 'A law or a policy asks for something new.'],
            market_or_season: ['Market or season', 'Prices, products, holidays or weather.'],
            adversary: ['Somebody works against it', 'People adapt their behaviour to get past the system.'],
            vendor_model_change: ['Supplier changes the model', 'A bought model is updated or switched off.'],
            new_site_or_language: ['New site or language', 'It is used where it was never tried.'],
          },
        },
        expected_speed: {
          label: 'How it comes',
          options: {
            sudden: ['Suddenly', 'From one day to the next.'],
            gradual: ['Slowly', 'A little every week.'],
            seasonal: ['With the season', 'At known times of the year.'],
            recurring: ['Again and again', 'It comes, goes and comes back.'],
          },
        },
      },
    },
    drift_policy: {
      name: 'Drift policy',
      plural: 'Drift policies',
      prompt: 'Which input, prediction or error is watched for change?',
      fields: {
        monitored_item: {
          label: 'What is watched',
          help: 'A feature, the predictions, the errors, the input text.',
        },
        metric: {
          label: 'Measure of change',
          options: {
            psi: ['PSI', 'Population stability index: compares shares in bins, now and before.'],
            ks: ['Kolmogorov-Smirnov', 'Largest gap between two distributions of a number.'],
            chi_square: ['Chi-square', 'Compares how often categories occur.'],
            jensen_shannon: ['Jensen-Shannon', 'Distance of two distributions, from 0 to 1.'],
            wasserstein: ['Wasserstein', 'How far values have moved, in their own unit.'],
            domain_classifier: ['Domain classifier', 'A small model tries to tell old data from new.'],
            performance_drop: ['Drop in quality', 'The quality itself, measured on fresh labels.'],
            missing_rate: ['Missing values', 'Share of cases in which the value is absent.'],
          },
        },
        baseline_window: { label: 'Compared with', help: 'The past that counts as normal, such as 2026-Q2.' },
        current_window: { label: 'Looked at', help: 'The stretch of time that is compared, such as 7 days.' },
        warn_at: { label: 'Look closer from', help: 'For PSI often 0.10; too low for small samples.' },
        act_at: { label: 'Act from', help: 'For PSI often 0.25. From here on something has to happen.' },
        min_sample: { label: 'Smallest sample', help: 'With fewer cases the figure is mostly chance.' },
      },
    },
    retraining_policy: {
      name: 'Retraining policy',
      plural: 'Retraining policies',
      prompt: 'Which model is trained anew, and how often?',
      fields: {
        title: { label: 'Retraining', help: 'Which model, in a few words.' },
        trigger: {
          label: 'Started by',
          options: {
            schedule: ['The calendar', 'Every week, month or quarter.'],
            new_data: ['New data', 'When enough new cases have come in.'],
            drift: ['Drift', 'When the data has moved too far from before.'],
            performance_drop: ['Worse results', 'When the quality falls below a limit.'],
            event: ['An event', 'A launch, a new site, a changed rule.'],
            manual: ['A person', 'Somebody decides and starts it.'],
          },
        },
        learning_mode: {
          label: 'How it learns',
          options: {
            static: ['Not at all', 'The model stays as it is until it is replaced.'],
            periodic_batch: ['In regular batches', 'Trained anew from time to time on collected data.'],
            triggered_batch: ['In batches when needed', 'Trained anew when a trigger fires.'],
            online_incremental: ['Continuously', 'Every new case changes the model in use.'],
            fine_tune_adapter: ['By small additions', 'A thin layer is trained on top of a fixed model.'],
            prompt_or_retrieval_update: ['By new texts', 'Only prompts or the searched documents change.'],
          },
        },
        data_window: { label: 'Trained on', help: 'Which stretch of data, such as the last 90 days.' },
        validation_gate: {
          label: 'Gate before going live',
          help: 'Which KPIs must hold, for which groups too, before the new model may serve.',
        },
        champion_challenger: {
          label: 'Compared with the model in use',
          help: 'Old and new model answer the same cases before one of them is chosen.',
        },
        rollout: {
          label: 'How it goes live',
          options: {
            shadow: ['In the shadow', 'Runs along, nobody sees its answers.'],
            canary: ['To a few first', 'A small share of the cases, then more.'],
            blue_green: ['By a switch', 'Two complete systems; the traffic is switched over.'],
            ab_test: ['As an experiment', 'Old and new serve at random, effects are compared.'],
            direct: ['All at once', 'The new model replaces the old one everywhere.'],
          },
        },
        rollback_time_min: {
          label: 'Way back takes',
          help: 'From the decision until the old model serves again.',
        },
        approver_id: { label: 'Approved by', help: 'Who says that the new model may go live.' },
        max_staleness_d: {
          label: 'Oldest model',
          help: 'The age at which the quality is known to suffer.',
        },
        safeguards: {
          label: 'Safeguards',
          help: 'What keeps a model that learns continuously from learning nonsense.',
          options: {
            poison_check: ['Check for poisoned data', 'Suspicious new cases are kept out.'],
            label_quality_check: ['Check of labels', 'Answers to learn from are sampled and verified.'],
            rate_limit: ['Limit on change', 'The model may only move so far per day.'],
            freeze_switch: ['Switch to stop learning', 'One action holds the model as it is.'],
            human_approval: ['A person approves', 'No update serves before somebody agreed.'],
            feedback_bias_correction: [
              'Correction of feedback',
              'The model does not take its own effect for the truth.',
            ],
          },
        },
      },
    },
    config_item: {
      name: 'Setting',
      plural: 'Settings',
      prompt: 'Which threshold, feature, rule or prompt can be changed?',
      fields: {
        parameter: { label: 'Setting' },
        changeable_by: { label: 'Who may change it', help: 'A role or a person, not "everybody".' },
        needs_release: { label: 'Needs a release', help: 'Yes when a developer has to ship a new version.' },
        tested_by: { label: 'How a change is tested', help: 'What is run or looked at before it counts.' },
      },
    },
  },
  checks: {
    CK098: '{ref} cannot raise an alarm yet. Still missing: {missing}.',
    CK098_noise:
      '{ref} warns from {warn}, but with {sample} cases chance alone reaches {floor}. Take more cases or a higher value.',
    CK099: '{ref} retrains without a person starting it. Still missing: {missing}. What stops a bad model?',
    CK100:
      '{ref} learns continuously with {n} of the {needed} safeguards it needs here. What are its brakes?',
  },
  guide: {
    'S14-1': {
      quote: 'retrained or fine-tuned with new data',
      covered: 'At least one rule says when and how a model is trained anew.',
    },
    'S14-2': {
      quote: 'continuous learning techniques',
      covered: 'A way of learning is chosen; a model that learns continuously has three safeguards or more.',
    },
    'S14-3': {
      quote: 'automated retraining pipelines based on changing data characteristics',
      covered:
        'New data, drift or worse results start a retraining, or a decision says why a person starts it.',
    },
    'S14-4': {
      quote: 'flexibility in feature engineering and model configurations',
      covered: 'At least one setting says who may change it and how the change is tested.',
    },
  },
  score: {
    ...systemScoreText,
    'drift-triggers': 'Link the drift policy to a monitor, and the monitor to what it sets in motion',
  },
} as const;
