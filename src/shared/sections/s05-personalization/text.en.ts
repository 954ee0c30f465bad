/** English words of the personalization section. */
export const personalizationText = {
  title: 'Personalization',
  short: 'Personal',
  purpose:
    'Decide whether tailoring to single people is worth its upkeep and its intrusion, choose the plainest way to do it, and settle privacy before anything is built.',
  prompts: [
    'If we told people exactly what we use about them, would they be glad, indifferent or uneasy?',
    'How far do we get with what happens in this visit, or with groups of people alone?',
    'Somebody arrives for the first time: which signals do we have about them today?',
    'What happens to a person whom the profile gets wrong, and how do they start afresh?',
    'Who could be harmed by being steered: children, patients, people in debt?',
    'How much better than which plain alternative must it be to pay for its upkeep?',
  ],
  activities: {
    'go-or-no-go': {
      title: 'Go or no-go',
      hint: 'Place each idea by its value to the person and by how far people would expect it. Far left needs a reason.',
    },
    feasibility: {
      title: 'Feasibility and verdict',
      hint: 'Rate the five sides alone, compare the extremes, then write the verdict with its reason. A reasoned no is a full answer.',
    },
    features: {
      title: 'What is tailored',
      hint: 'One row per thing that differs from person to person. Start with the plainest approach and name what it must beat.',
    },
    signals: {
      title: 'Signals',
      hint: 'One row per thing we know about a person, with the dataset it comes from.',
    },
    'privacy-measures': {
      title: 'Privacy measures',
      hint: 'At least one for each tailored thing. Link it there, so that nobody has to guess.',
    },
    'dpia-screen': {
      title: 'Impact assessment screen',
      hint: 'Read the questions aloud; anyone may say yes. Do not debate until the end.',
    },
  },
  records: {
    personalization_decision: {
      name: 'Personalization verdict',
      plural: 'Personalization verdicts',
      prompt: 'Why would, or would not, a person be better off if this were tailored to them?',
      fields: {
        rationale: {
          label: 'Reason',
          help: 'What the person gains, not only what we gain. For a no: what speaks against it.',
        },
        verdict: {
          label: 'Verdict',
          options: {
            undecided: ['Undecided', 'The room has not made up its mind.'],
            rejected: ['Rejected', 'Everybody gets the same; the reason is written down.'],
            segment_level_only: ['Groups only', 'Tailored to groups of people, not to a single person.'],
            approved_with_conditions: [
              'Approved with conditions',
              'May be built once the stated conditions are met.',
            ],
            approved: ['Approved', 'May be built as described.'],
          },
        },
        expected_uplift: {
          label: 'Expected gain',
          help: 'From which figure to which, against the plain alternative.',
        },
        uplift_kpi_id: { label: 'Measured by', help: 'The KPI that would show the gain.' },
        feas_value: { label: 'Value', help: 'From 1 (nobody would notice) to 5 (people would miss it).' },
        feas_data: {
          label: 'Signals',
          help: 'From 1 (we know nothing about most people) to 5 (enough, even about newcomers).',
        },
        feas_technical: {
          label: 'Technique',
          help: 'From 1 (research needed, or too slow) to 5 (a proven method that is fast enough).',
        },
        feas_privacy: {
          label: 'Privacy',
          help: 'From 1 (people would object, or it may be unlawful) to 5 (expected and clearly lawful).',
        },
        feas_operations: {
          label: 'Upkeep',
          help: 'From 1 (nobody could keep it running) to 5 (part of what we run anyway).',
        },
      },
    },
    personalization_feature: {
      name: 'Tailored thing',
      plural: 'Tailored things',
      prompt: 'What will differ from person to person, in a few words?',
      fields: {
        title: { label: 'Tailored thing', help: 'A few words, such as "Order of the start page".' },
        what_is_adapted: {
          label: 'What differs',
          options: {
            content_ranking: ['Order of content', 'The same things in another order.'],
            recommendation: ['Recommendations', 'Other things are suggested.'],
            notification_timing: ['Time of messages', 'Messages come at another moment.'],
            interface: ['Interface', 'Another layout or other shortcuts.'],
            language_level: ['Language level', 'Simpler or more technical words.'],
            price_or_offer: ['Price or offer', 'Another price, discount or offer.'],
            routing: ['Routing', 'The person or case goes to another place.'],
            default_values: ['Default values', 'Forms are filled in differently.'],
            generated_text: ['Generated text', 'Text is written for this person.'],
          },
        },
        granularity: {
          label: 'Tailored to',
          options: {
            session_context: ['This visit', 'Only what happens now; nothing is remembered.'],
            segment: ['A group', 'Everybody in the group gets the same.'],
            individual: ['One person', 'A profile of this one person is kept.'],
          },
        },
        approach: {
          label: 'Approach',
          help: 'Start with the plainest that could beat the baseline.',
          options: {
            rules: ['Rules', 'Written by people: if this, then that.'],
            popularity_by_segment: ['What the group likes', 'The favourites of the group the person is in.'],
            content_based: ['Similar items', 'More of what resembles what the person chose before.'],
            collaborative_filtering: ['Similar people', 'What people with similar choices chose.'],
            matrix_factorisation: [
              'Matrix factorisation',
              'Hidden traits of people and items, learned from many choices.',
            ],
            sequence_model: ['Sequence model', 'Predicts the next step from the order of earlier ones.'],
            contextual_bandit: [
              'Contextual bandit',
              'Tries alternatives on a share of people and learns from their reactions.',
            ],
            llm_with_profile: ['Language model with profile', 'A language model is told about the person.'],
            on_device: ['On the device', 'Learns where the person is; nothing leaves their device.'],
            hybrid: ['Hybrid', 'Several of these together.'],
          },
        },
        baseline: {
          label: 'Must beat',
          options: {
            non_personalised: ['The same for all', 'What everybody gets today.'],
            popularity: ['What most people like', 'A list of favourites for everybody.'],
            current_rules: ['Rules of today', 'The rules that are in use now.'],
          },
        },
        cold_start_plan: {
          label: 'For newcomers',
          help: 'What a person gets about whom nothing is known yet.',
        },
        exploration_pct: {
          label: 'Share for trying out',
          help: 'Part of the outputs that is deliberately different, to keep learning.',
        },
        user_control: {
          label: 'What people can do',
          options: {
            opt_in: ['Opt in', 'It starts only after they said yes.'],
            opt_out: ['Opt out', 'They can switch it off.'],
            edit_profile: ['Edit the profile', 'They can see and correct what is assumed about them.'],
            reset: ['Start afresh', 'They can empty their profile.'],
            explain_why: ['Ask why', 'They see why they were shown this.'],
            pause: ['Pause', 'They can stop it for a while.'],
            non_profiling_option: [
              'Use it without a profile',
              'A full alternative that does not rest on a profile.',
            ],
            none: ['Nothing', 'They cannot influence it.'],
          },
        },
        consent_model: {
          label: 'Consent',
          options: {
            not_needed: ['Not needed', 'Checked, and no consent is called for.'],
            opt_in: ['Asked beforehand', 'Only people who agreed take part.'],
            opt_out: ['May object', 'People take part until they object.'],
            contract: ['Part of the contract', 'The service they ordered cannot do without it.'],
            not_determined: ['Not determined', 'Nobody has looked at it yet.'],
          },
        },
        vulnerable_groups_note: {
          label: 'Who could be harmed',
          help: 'Children, patients, people in debt and others who are easily steered, and what protects them.',
        },
        feedback_loop_risk: {
          label: 'What it may reinforce',
          help: 'How its own suggestions could narrow what people see and what it learns from.',
        },
        retention_d: { label: 'Profile kept for', help: 'Days after which a profile is deleted.' },
        profile_deletion_path: {
          label: 'How a profile is deleted',
          help: 'What a person does, who carries it out, and how long that takes.',
        },
      },
    },
    signal: {
      name: 'Signal',
      plural: 'Signals',
      prompt: 'One thing we know about a person, such as "purchases of the last year"',
      fields: {
        signal_name: { label: 'Signal' },
        kind: {
          label: 'How we know it',
          options: {
            declared: ['Told by them', 'The person said so.'],
            observed: ['Observed', 'Recorded while the person did something.'],
            inferred: ['Inferred', 'Concluded from other signals.'],
            third_party: ['Third party', 'Bought or received from somebody else.'],
            sensitive: [
              'Sensitive',
              'Says something about health, belief, origin, sexuality, union membership or the like.',
            ],
          },
        },
        dataset_id: { label: 'Comes from' },
        personalization_feature_id: { label: 'Used for' },
      },
    },
    dpia_screening: {
      name: 'Impact assessment screen',
      plural: 'Impact assessment screens',
      prompt: 'Nine questions that tell whether a data protection impact assessment is due',
      fields: {
        title: { label: 'Note', help: 'Anything that should stand above the screen.' },
        criteria: {
          label: 'Which of these hold?',
          help: 'Tick all that hold, or the last one when none does.',
          options: {
            evaluation_scoring: ['People are scored', 'They are rated, ranked or predicted in some way.'],
            automated_decision_legal_effect: [
              'Decisions without a person',
              'A machine decides something of legal or similar weight about them.',
            ],
            systematic_monitoring: ['People are watched', 'They are observed systematically.'],
            sensitive_data: [
              'Sensitive facts',
              'Health, belief, origin and the like, or facts of a very personal kind.',
            ],
            large_scale: ['Many people', 'Large numbers of people, much about each, or a wide area.'],
            matching_datasets: [
              'Sources are joined',
              'Datasets from different purposes are brought together.',
            ],
            vulnerable_subjects: [
              'People who cannot easily refuse',
              'Children, patients, employees and others with less power than we have.',
            ],
            innovative_technology: [
              'New technology',
              'It is used in a way whose effects are not well known.',
            ],
            prevents_right_or_service: [
              'Somebody may be shut out',
              'People could be kept from a right, a service or a contract.',
            ],
            none: ['None of these', 'All nine were read aloud and none holds.'],
          },
        },
        art35_3_trigger: {
          label: 'One of the three clear cases?',
          help: 'Extensive profiling with legal effect, sensitive facts on a large scale, or large-scale watching of public places (GDPR Art. 35(3)).',
        },
        outcome: {
          label: 'Impact assessment',
          help: 'Two criteria, or one of the three clear cases: likely required. One criterion: advisable. None: not required. A screening aid; counsel confirms.',
          options: {
            not_required: ['Not required', 'No criterion holds, as far as the screen tells.'],
            advisable: ['Advisable', 'One criterion holds; an assessment would be prudent.'],
            likely_required: [
              'Likely required',
              'Two criteria or more, or one of the three clear cases of the law.',
            ],
          },
        },
        dpia_status: {
          label: 'State of the assessment',
          options: {
            not_started: ['Not started', 'Nobody works on it.'],
            in_progress: ['In progress', 'Somebody works on it.'],
            done: ['Done', 'It is written and accepted.'],
            referred_to_authority: ['With the authority', 'The supervisory authority was asked.'],
          },
        },
      },
    },
  },
  checks: {
    CK054:
      '{ref} says yes without conditions, yet {dimension} was rated {rating} of 5. What makes it work all the same?',
    CK055: '{verdict} says that {ref} may be built, and no privacy measure is linked to it.',
    CK057: 'Nobody has said which dataset "{name}" comes from.',
    CK057_no_access: '"{name}" comes from {dataset}, which we cannot use yet and nobody is getting for us.',
    CK058:
      '{count} criteria hold, so an impact assessment is likely due, and nobody has started it. Screening only; confirm with counsel.',
    CK058_clear_case:
      'One of the three clear cases of the law holds, so an impact assessment is likely due, and nobody has started it. Screening only; confirm with counsel.',
    CK059:
      '{ref} holds sensitive facts, and the condition that allows their use is open. Screening only; confirm with counsel.',
    CK059_signal:
      '"{name}" is sensitive and has no dataset whose use could be justified. Screening only; confirm with counsel.',
    CK060: '{ref} keeps a profile of single people, and they can neither refuse it nor leave it.',
    CK061: '{ref} keeps profiles for {days} days, longer than {dataset} may be kept (until {until}).',
    CK061_open: 'Nobody has said for how long {ref} keeps a profile.',
  },
  guide: {
    'S05-0': {
      quote: 'Determine whether personalization features are relevant',
      covered: 'A verdict other than "undecided" stands.',
    },
    'S05-1': {
      quote: 'Assess the feasibility of personalization',
      covered: 'Value, signals, technique, privacy and upkeep are rated.',
    },
    'S05-2': {
      quote: 'Implement personalization algorithms',
      covered:
        'After a yes, something tailored has an approach and a baseline to beat; after a no, the reason is written down.',
    },
    'S05-3': {
      quote: 'Balance personalization with privacy considerations',
      covered: 'Every tailored thing is linked to a privacy measure, or it was rejected with a reason.',
    },
  },
  score: {
    'verdict-given': 'Decide whether anything is tailored at all.',
    'rationale-clean': 'Say in a sentence what the person gains, or what speaks against it.',
    'baseline-named': 'Name the plain alternative it has to beat.',
    'cold-start-clean': 'Say what somebody gets about whom nothing is known yet.',
    'feature-uses-dataset': 'Link the datasets it uses.',
    'feature-mitigated': 'Link the measure that protects privacy.',
    'feature-supports-goal': 'Link the goal it supports.',
  },
} as const;
