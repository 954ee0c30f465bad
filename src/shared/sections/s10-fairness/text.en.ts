/** English words of the fairness section. */
export const fairnessText = {
  title: 'Fairness',
  short: 'Fairness',
  purpose:
    'Name the people who could come off worse, agree on what equal treatment means here, and settle how it is measured, repaired and supervised.',
  prompts: [
    'Which complaint about this system would make the headlines, and would it be deserved?',
    'When it is wrong, who carries the cost: the person, our organisation or somebody else?',
    'Equal chances of a yes, equal rates of error, or scores with the same meaning: which of them could you explain to somebody who got a no?',
    'Which decisions of the past live on in the labels?',
    'Does the law let us measure this group at all? If not, where else could we look?',
    'At the pace we plan, how would a reviewer find the time to disagree?',
  ],
  activities: {
    groups: {
      title: 'Who is affected',
      hint: 'Write groups that could come off worse. Nobody has to say anything about themselves.',
    },
    'group-register': {
      title: 'Groups, row by row',
      hint: 'Why at risk, how many, and whether we can and may tell who belongs to the group.',
    },
    'harm-notes': {
      title: 'Brainstorm',
      hint: 'Alone and in silence: what could happen to whom? One harm per note. Then group and name them.',
    },
    harms: {
      title: 'Harms',
      hint: "Speak from the affected person's side: what happens to me when the system is wrong?",
    },
    'harm-matrix': {
      title: 'Severity and likelihood',
      hint: 'Place severity for the person hit, not for the average. Say the reason aloud.',
    },
    'fairness-specs': {
      title: 'What fair means here',
      hint: 'Start with the worst harms. Two minutes for each side, then choose one notion and say why.',
    },
    'bias-sources': {
      title: 'Where bias gets in',
      hint: 'Go from the past through data and model to daily use. One source per card.',
    },
    mitigations: {
      title: 'What makes it rarer or milder',
      hint: 'One row per measure: where it acts, from data to process, and how far it has come.',
    },
    oversight: {
      title: 'Who can step in',
      hint: 'A role, what it has learnt, what it may do, and the seconds it has for each case.',
    },
    redress: {
      title: 'How to object',
      hint: 'Follow one person who got a wrong answer: whom do they turn to, and who decides by when?',
    },
    maturity: {
      title: 'How far are we',
      hint: 'Rate each item alone, from not considered to verified; talk about the ones where you differ.',
    },
  },
  records: {
    affected_group: {
      name: 'Affected group',
      plural: 'Affected groups',
      prompt: 'Which group of people could come off worse?',
      fields: {
        group_name: { label: 'Group' },
        attribute: {
          label: 'Set apart by',
          options: {
            sex_gender: ['Sex or gender', 'Women, men, non-binary people.'],
            age: ['Age', 'The young, the old, or any band between.'],
            ethnicity: ['Ethnicity', 'Origin, descent or skin colour.'],
            disability: ['Disability', 'Impairments of body, senses or mind.'],
            religion: ['Religion or belief', 'Faith or conviction.'],
            nationality_language: ['Nationality or language', 'Passport, first language or accent.'],
            sexual_orientation: ['Sexual orientation', 'Whom people love.'],
            socioeconomic: ['Social position', 'Income, education or job.'],
            pregnancy_family: ['Pregnancy or family', 'Children, partnership or care duties.'],
            location: ['Location', 'Region, postcode or rural and urban.'],
            new_vs_established: ['New or long known', 'People about whom little has been recorded yet.'],
            small_vs_large_customer: ['Small or large customers', 'Those with little weight in the figures.'],
            other: ['Something else', 'Say what in the comment.'],
          },
        },
        why_at_risk: { label: 'Why at risk', help: 'What makes errors likelier or worse for them.' },
        legally_protected: {
          label: 'Protected by law',
          help: 'A law forbids to treat people worse for this.',
        },
        base_rate_estimate: {
          label: 'Base rate',
          help: 'How often the predicted outcome really occurs in the group, from 0 to 1.',
        },
        population_share: {
          label: 'Share in production',
          help: 'Part of all cases that belong to the group, from 0 to 1.',
        },
        attribute_available: {
          label: 'Can we tell who belongs?',
          options: {
            in_data: ['In the data', 'A field says so.'],
            proxy_only: ['By a proxy', 'Only through something that often goes with it.'],
            collectable: ['Could be asked', 'Not recorded, but people could be asked.'],
            not_lawful: ['Not allowed', 'The law or a promise forbids to record it.'],
            unavailable: ['No', 'There is no way to know.'],
          },
        },
      },
    },
    harm: {
      name: 'Harm',
      plural: 'Harms',
      prompt: 'What happens to whom when the system errs, and in which direction?',
      fields: {
        scenario: {
          label: 'Scenario',
          help: 'Who is hit, what happens to them, and which way the system errs: too much or too little, a yes or a no.',
        },
        harm_type: {
          label: 'Kind of harm',
          options: {
            allocation: ['Denied a chance', 'A job, loan, place or service goes to somebody else.'],
            quality_of_service: ['Worse service', 'It works less well for them than for others.'],
            stereotyping: ['Stereotyping', 'It repeats a fixed picture of the group.'],
            denigration: ['Insult', 'It demeans people or uses slurs.'],
            over_or_under_representation: [
              'Seen too much or too little',
              'The group appears out of proportion.',
            ],
            privacy: ['Privacy', 'Something private becomes known or is inferred.'],
            safety: ['Safety', 'Somebody can be hurt.'],
            loss_of_agency: ['Loss of choice', 'People can no longer decide or object.'],
            economic: ['Money', 'It costs people money or work.'],
            psychological: ['Distress', 'It frightens, shames or wears people down.'],
          },
        },
        group_id: { label: 'Hits group' },
        severity: {
          label: 'Severity',
          help: 'For the person hit, from 1 (a nuisance) to 5 (ruins or endangers a life).',
        },
        likelihood: { label: 'Likelihood', help: 'From 1 (hardly ever) to 5 (week after week).' },
        reversibility: {
          label: 'Can it be undone?',
          options: {
            reversible: ['Yes', 'A correction puts things right.'],
            hard_to_reverse: ['With effort', 'It takes long, costs much or leaves traces.'],
            irreversible: ['No', 'Nothing brings it back.'],
          },
        },
        discovered_by: {
          label: 'How they would notice',
          help: 'What the affected person sees or is told, if anything.',
        },
      },
    },
    fairness_spec: {
      name: 'Fairness test',
      plural: 'Fairness tests',
      prompt: 'Why does this notion of equality fit the harm?',
      fields: {
        metric: {
          label: 'Measured as',
          options: {
            demographic_parity_difference: [
              'Difference in chances',
              'How far apart the shares of positive decisions are (demographic parity).',
            ],
            demographic_parity_ratio: [
              'Ratio of chances',
              'The lower share of positive decisions divided by the higher one.',
            ],
            equal_opportunity_difference: [
              'Difference in hits',
              'Of those who deserve a yes, how far apart the shares that get it are (equal opportunity).',
            ],
            equalised_odds_difference: [
              'Difference in both errors',
              'The larger gap of hits and of false alarms between the groups (equalised odds).',
            ],
            false_positive_rate_ratio: [
              'Ratio of false alarms',
              'How many times more often one group is flagged without cause.',
            ],
            predictive_parity: [
              'Same meaning of a yes',
              'A positive prediction comes true equally often in both groups.',
            ],
            calibration_by_group: [
              'Same meaning of a score',
              'A score of 0.7 comes true in 7 of 10 cases in every group.',
            ],
            error_rate_ratio: ['Ratio of errors', 'How many times more often it is wrong for one group.'],
            coverage_or_exposure_parity: [
              'Equal visibility',
              'Groups are shown or covered in proportion, as in rankings.',
            ],
            qualitative_review: [
              'Review in words',
              'People read cases and judge, where numbers are out of reach.',
            ],
          },
        },
        rationale: {
          label: 'Why this notion',
          help: 'Which harm it guards against, and what you would tell somebody who was refused.',
        },
        group_id: { label: 'For group' },
        reference_group: { label: 'Compared with', help: 'The group or the rest that serves as yardstick.' },
        threshold: {
          label: 'Limit',
          help: 'Largest difference, or smallest ratio, that we accept; as a fraction.',
        },
        min_group_n: {
          label: 'Smallest sample',
          help: 'Below this many cases the figure says nothing. Usually 100, with 30 of those the measure looks at.',
        },
        base_rates_differ: {
          label: 'Base rates differ',
          help: 'Does the outcome really occur more often in one of the groups?',
          options: {
            yes: ['Yes', 'It occurs more often in one group.'],
            no: ['No', 'It occurs about equally often.'],
            unknown: ['Unknown', 'Nobody has looked.'],
          },
        },
        frequency: {
          label: 'Measured',
          options: {
            streaming: ['All the time', 'With every case.'],
            hourly: ['Hourly', 'Once an hour.'],
            daily: ['Daily', 'Once a day.'],
            weekly: ['Weekly', 'Once a week.'],
            monthly: ['Monthly', 'Once a month.'],
            quarterly: ['Quarterly', 'Every three months.'],
            per_release: ['Per release', 'Before each new version.'],
          },
        },
        on_breach: { label: 'When it fails', help: 'Who decides what, and how soon.' },
        current_value: { label: 'Last value', help: 'The latest measurement, as a fraction.' },
        n_group: { label: 'Cases in the group', help: 'How many the last value rests on.' },
        n_reference: { label: 'Cases compared with', help: 'How many the last value rests on.' },
      },
    },
    bias_source: {
      name: 'Source of bias',
      plural: 'Sources of bias',
      prompt: 'Where does bias get in, and how?',
      fields: {
        explanation: { label: 'How it gets in' },
        stage: {
          label: 'Where',
          options: {
            historical: ['The world as it was', 'Data is right, but shows an unjust past.'],
            representation: ['Who is in the data', 'Some people appear too seldom.'],
            measurement: ['What is measured', 'A stand-in is recorded that fits some groups worse.'],
            aggregation: ['One model for all', 'Groups differ, but are treated as one.'],
            learning: ['Training', 'The way of learning favours the many.'],
            evaluation: ['Testing', 'The test set or the measure hides the difference.'],
            deployment: ['Daily use', 'People use it otherwise than it was meant.'],
          },
        },
      },
    },
    oversight_measure: {
      name: 'Oversight measure',
      plural: 'Oversight measures',
      prompt: 'Which role watches and can step in?',
      fields: {
        overseer_role: { label: 'Who oversees' },
        mode: {
          label: 'How',
          options: {
            approve_each: ['Approve each case', 'Nothing happens before a person agrees.'],
            review_band: ['Review the unsure ones', 'A person looks at cases between two limits.'],
            sample_audit: ['Audit samples', 'Some cases are looked at afterwards.'],
            monitor_and_stop: ['Watch and stop', 'A person sees figures and can switch it off.'],
            two_person_confirmation: ['Two people confirm', 'Two agree independently before it counts.'],
          },
        },
        competence: {
          label: 'What they know',
          help: 'Training and experience they have, and who provides it.',
        },
        authority: {
          label: 'What they may do',
          help: 'Overrule, stop, escalate, without asking anyone first.',
        },
        supports: {
          label: 'Enables them to',
          options: {
            understand_limits: ['Know its limits', 'They see what it can and cannot do.'],
            automation_bias_awareness: [
              'Resist trust by habit',
              'They know that people tend to follow machines.',
            ],
            interpret_output: ['Read the output', 'They can tell what a result means.'],
            disregard_or_override: ['Overrule it', 'They can ignore or change a result.'],
            stop: ['Stop it', 'They can switch it off safely.'],
          },
        },
        overseers_n: { label: 'People on shift', help: 'At the same time, on an ordinary day.' },
        seconds_per_case: {
          label: 'Time per case',
          help: 'Realistic, with the file open and interruptions.',
        },
        share_reviewed_pct: {
          label: 'Share reviewed',
          help: 'Part of all decisions that a person looks at.',
        },
      },
    },
    redress_path: {
      name: 'Way to object',
      plural: 'Ways to object',
      prompt: 'How does somebody contest a result?',
      fields: {
        how_to_contest: {
          label: 'How to object',
          help: 'Where people learn about it, what they send, and to whom.',
        },
        response_time_d: { label: 'Answer within' },
        who_decides: { label: 'Who decides', help: 'A person who did not make the first decision.' },
      },
    },
  },
  checks: {
    CK079: 'People are affected, but neither a group nor a harm is named. Who could come off worse?',
    CK079_group: 'People are affected and harms are named, but no group that they hit.',
    CK079_harm: 'Groups are named, but not what could happen to them.',
    CK080: '{ref} is serious and nothing mitigates it. What makes it rarer or milder?',
    CK081:
      '{ref} cannot be computed: {metric} needs to know who belongs to {group}, and {attribute} is not available to us. Review cases in words, or find another way.',
    CK082: 'Much is at stake and no oversight is planned. Who can step in?',
    CK082_powerless: 'Much is at stake, and nobody who oversees it can do this: {missing}.',
    CK082_alone:
      'The system acts alone although an error does serious harm. Let a person decide before anything happens.',
    CK083: '{ref} can neither pass nor fail. Still open: {missing}.',
    CK083_dataset: '{ref} names no dataset on which it is measured, so it can neither pass nor fail.',
    CK083_both: '{ref} can neither pass nor fail: it names no dataset. Also open: {missing}.',
    CK084:
      '{ref1} ({metric1}) and {ref2} ({metric2}) rule each other out for {group}, because base rates differ. Choose one and record why.',
    CK085:
      'Ratio {ratio} in {ref}, from {n_group} and {n_reference} cases: look closer. It is a signal to examine, not a verdict.',
    CK085_few:
      'Ratio {ratio} in {ref} rests on few cases ({n_group} and {n_reference}, {min} wanted). Collect more before reading anything into it.',
    CK086: 'Nobody has said when {ref} is looked at again or what a failure leads to. Open: {missing}.',
    CK119:
      '{ref} leaves {seconds} s per case: {capacity} cases per hour can be reviewed, {load} come in. Is that still oversight?',
  },
  guide: {
    'S10-1': {
      quote: 'prioritize fairness and ethical considerations',
      covered: 'Each affected group has a harm with severity, likelihood and priority.',
    },
    'S10-2': {
      quote: 'measures to detect and mitigate biases',
      covered: 'Each must harm has a fairness test for its group, in numbers or words, and a mitigation.',
    },
    'S10-3': {
      quote: 'regularly evaluate model fairness',
      covered: 'A fairness test has a frequency, an owner, and a monitor or evaluation stage that runs it.',
    },
  },
  score: {
    'harm-scenario': 'Say in a full sentence who is hit, what happens and which way the system errs.',
    'spec-threshold': 'Give the fairness test a limit.',
    'spec-rationale': 'Say why this notion of equality fits the harm.',
    'oversight-effective': 'Let the overseer overrule and stop the system.',
    'harm-mitigated': 'Link the harm to what mitigates it.',
    'spec-evaluated': 'Link the fairness test to the dataset it is measured on.',
    'spec-monitored': 'Link the fairness test to the monitor that repeats it.',
  },
} as const;
