/** English words of the data section. */
export const dataText = {
  title: 'Data',
  short: 'Data',
  purpose:
    'Make sure that the data is there, that we may use it, that it looks like daily operation, that it keeps coming, and that somebody answers for it.',
  prompts: [
    'Open a new site, shop or season tomorrow: which rows would show up that our data has never held?',
    'Who has the power to take this data away from us, and has anybody talked to them?',
    'Freeze the moment of prediction: which fields hold a value by then, and which arrive later?',
    'Who has the last word on a label, and would the person at the next desk choose the same one?',
    'What were the people in the data told it would be used for?',
    'Suppose the feed stops for six hours: who downstream notices, and what do they do?',
  ],
  activities: {
    datasets: {
      title: 'Dataset register',
      hint: 'One row per dataset. Ask four things of each: who owns it, may we use it, can we reach it, does it look like production?',
    },
    labels: {
      title: 'What counts as right',
      hint: 'For each dataset with labels: the definition, who labels, and how often two people agree.',
    },
    quality: {
      title: 'Quality we rely on',
      hint: 'One measure per row, with the limit it must keep and where it stands today.',
    },
    pipelines: {
      title: 'From source to prediction',
      hint: 'Follow each feed from its source to the moment of use. How old may it be, and what happens when it breaks?',
    },
    'who-is-missing': {
      title: 'Who is missing?',
      hint: 'Write in silence: people, cases, times and channels that the data does not show.',
    },
    'gaps-to-actions': {
      title: 'Gaps to actions',
      hint: 'Give every gap the action that closes it, and say what happens as long as it is open.',
    },
    maturity: {
      title: 'How far are we',
      hint: 'Rate each item alone, from not considered to verified; talk about the ones where you differ.',
    },
  },
  records: {
    dataset: {
      name: 'Dataset',
      plural: 'Datasets',
      prompt: 'Which data, from where, covering which time?',
      fields: {
        description: {
          label: 'Dataset',
          help: 'What one row is, where it comes from and which time it covers.',
        },
        dataset_role: {
          label: 'Used for',
          options: {
            training: ['Training', 'The model learns from it.'],
            validation: ['Validation', 'Settings are chosen with it during development.'],
            test: ['Test', 'The finished model is judged on it.'],
            production_input: ['Input in production', 'The running system reads it to make predictions.'],
            label_source: ['Source of labels', 'The right answers come from it.'],
            reference: ['Reference', 'Looked up or compared with, such as a product list.'],
            monitoring: ['Monitoring', 'Used to watch the system after launch.'],
          },
        },
        data_owner_id: {
          label: 'Data owner',
          help: 'Who decides whether it may be used; often somebody outside the project.',
        },
        steward_id: { label: 'Steward', help: 'Who looks after its quality and knows what its fields mean.' },
        origin: {
          label: 'Origin',
          options: {
            first_party_operational: ['Our own operation', 'Left behind by our daily work.'],
            first_party_collected: ['Collected by us', 'Gathered on purpose, such as a survey.'],
            public_open: ['Open data', 'Published for anyone to use.'],
            purchased: ['Bought', 'Paid for, under a contract.'],
            partner: ['From a partner', 'Shared with us by another organisation.'],
            scraped: ['Scraped', 'Taken from websites by a program.'],
            synthetic: ['Synthetic', 'Made by a program, not observed.'],
            user_generated: ['Made by users', 'Written or uploaded by people who use a service.'],
          },
        },
        original_purpose: {
          label: 'Collected for',
          help: 'The purpose at the time of collection, which may differ from ours.',
        },
        licence_or_terms: {
          label: 'Licence or terms',
          help: 'Name of the licence, number of the contract, or "own data".',
        },
        personal_data: {
          label: 'Personal data',
          options: {
            none: ['None', 'Nobody can be recognised from it.'],
            pseudonymised: ['Pseudonymised', 'Names are replaced, but somebody could still link it back.'],
            personal: ['Personal', 'Tells something about people who can be recognised.'],
            special_category: [
              'Special category',
              'Health, origin, belief, sexual life, biometrics and similar, which are protected more.',
            ],
          },
        },
        lawful_basis: {
          label: 'Lawful basis',
          help: 'The reason in data protection law that allows this use.',
          options: {
            not_personal: ['Not personal data', 'No basis is needed.'],
            consent: ['Consent', 'The people said yes to this use and can take it back.'],
            contract: ['Contract', 'Needed to deliver what the person ordered.'],
            legal_obligation: ['Legal obligation', 'A law demands it.'],
            vital_interests: ['Vital interests', 'Needed to protect a life.'],
            public_task: ['Public task', 'Part of a task that law gives to an authority.'],
            legitimate_interests: [
              'Legitimate interests',
              'Our interest was weighed against theirs, in writing.',
            ],
            not_determined: ['Not settled', 'Nobody has decided it yet.'],
          },
        },
        art9_condition: {
          label: 'Condition for special categories',
          help: 'The further reason that such data needs.',
          options: {
            not_applicable: ['Does not apply', 'Counsel says that no such condition is needed.'],
            explicit_consent: ['Explicit consent', 'The people agreed to exactly this, in clear words.'],
            employment_social_law: [
              'Employment or social law',
              'Duties of an employer or of social security.',
            ],
            vital_interests: ['Vital interests', 'Protects somebody who cannot consent.'],
            substantial_public_interest: ['Substantial public interest', 'A law names the interest.'],
            health_care: ['Health care', 'Diagnosis, treatment or running of care.'],
            public_health: ['Public health', 'Protection against threats to the health of many.'],
            research_statistics: ['Research or statistics', 'With the safeguards that law asks for.'],
            ai_bias_detection: [
              'Detecting bias in AI',
              'Only to find and correct bias, under strict limits.',
            ],
            other: ['Another condition', 'Name it in the comment.'],
            not_determined: ['Not settled', 'Nobody has decided it yet.'],
          },
        },
        consent_scope_note: {
          label: 'What consent covers',
          help: 'What people were told when they said yes, as close to the wording as possible.',
        },
        storage_location: {
          label: 'Stored in',
          help: 'Country codes such as DE, or names of sites. Name the country beside a site.',
        },
        residency_allowed: {
          label: 'May be stored in',
          help: 'Country codes or sites where it is allowed to be.',
          options: {
            any: ['Anywhere', 'No rule limits the place.'],
            eu: ['European Union', 'The member states.'],
            eea: ['European Economic Area', 'The EU with Iceland, Liechtenstein and Norway.'],
          },
        },
        access_status: {
          label: 'Access',
          options: {
            granted: ['Granted', 'We can open it today.'],
            requested: ['Requested', 'We have asked and are waiting.'],
            refused: ['Refused', 'Somebody said no.'],
            unknown: ['Unknown', 'Nobody has asked.'],
          },
        },
        period_from: { label: 'Covers from' },
        period_to: { label: 'Covers until' },
        record_count: { label: 'Size' },
        refresh: {
          label: 'New data comes',
          options: {
            streaming: ['All the time', 'Within seconds or minutes.'],
            daily: ['Daily', 'Once a day or more often.'],
            weekly: ['Weekly', 'Once a week.'],
            monthly: ['Monthly', 'Once a month or less often.'],
            static: ['Never', 'A fixed extract that does not grow.'],
          },
        },
        contains_attributes: {
          label: 'Group attributes in it',
          help: 'Needed to measure fairness between groups.',
          options: {
            sex_gender: ['Sex or gender', 'Recorded or stated.'],
            age: ['Age', 'Age, age band or date of birth.'],
            ethnicity: ['Ethnicity', 'Origin or descent.'],
            disability: ['Disability', 'Impairment or need for support.'],
            religion: ['Religion or belief', 'Faith or conviction.'],
            nationality_language: ['Nationality or language', 'Passport, first language or interpreter.'],
            sexual_orientation: ['Sexual orientation', 'Stated, never guessed.'],
            socioeconomic: ['Social position', 'Income, education or job.'],
            pregnancy_family: ['Pregnancy or family', 'Children, partnership or care duties.'],
            location: ['Location', 'Region, postcode or rural and urban.'],
          },
        },
        representativeness: {
          label: 'Looks like production',
          options: {
            matches_production: ['Yes', 'Same people, cases and channels as in daily use.'],
            known_gaps: ['Mostly', 'Some are missing, and we know which.'],
            different_population: ['No', 'It describes other people or cases than we will serve.'],
            unknown: ['Unknown', 'Nobody has compared it.'],
          },
        },
        gap_note: {
          label: 'What is missing',
          help: 'People, cases, periods and channels it lacks, with shares if known.',
        },
        split_rule: {
          label: 'How it is split',
          help: 'What separates the rows the model learns from and those it is judged on.',
          options: {
            random: ['At random', 'Rows are drawn by chance.'],
            time_based: ['By time', 'Learn from the past, judge on what came later.'],
            group_based: ['By group', 'All rows of one person or site stay on one side.'],
            geographic: ['By place', 'Learn in some places, judge in others.'],
            fixed_holdout: ['Fixed test set', 'A set put aside once and left alone.'],
          },
        },
        leakage_checked: {
          label: 'Checked for leakage',
          help: 'Somebody looked for fields that give the answer away and for rows on both sides.',
        },
        datasheet_status: {
          label: 'Datasheet',
          help: 'A page that tells how the data was made and what it is fit for.',
          options: {
            none: ['None', 'Nothing is written down.'],
            draft: ['Draft', 'Started, with open questions.'],
            complete: ['Complete', 'A newcomer could work with it.'],
          },
        },
        retention_until: { label: 'Keep until' },
        deletion_method: { label: 'How it is deleted', help: 'Copies, backups and trained models included.' },
      },
    },
    label_spec: {
      name: 'Label definition',
      plural: 'Label definitions',
      prompt: 'When is a label right? Write it so that two people would decide alike',
      fields: {
        dataset_id: { label: 'Dataset' },
        definition: {
          label: 'Definition',
          help: 'What the label says, for which row, seen from which moment.',
        },
        who_labels: {
          label: 'Who labels',
          options: {
            domain_expert: ['Expert', 'Somebody who knows the subject decides case by case.'],
            crowd: ['Crowd', 'Many paid or unpaid people outside the team.'],
            operator_by_product: ['Daily work', 'Staff leave the label behind while doing their job.'],
            outcome_event: ['What happened', 'An event settles it, such as a payment or a return.'],
            model_assisted: ['Model with review', 'A model proposes and a person confirms.'],
            user_feedback: ['Users', 'People who use the system tell us.'],
          },
        },
        guideline_exists: {
          label: 'Written guideline',
          help: 'A document with rules and examples for the hard cases.',
        },
        agreement_metric: {
          label: 'Agreement measured as',
          options: {
            cohen_kappa: ["Cohen's kappa", 'Two raters, corrected for agreement by chance.'],
            fleiss_kappa: ["Fleiss' kappa", 'Several raters, corrected for agreement by chance.'],
            krippendorff_alpha: ["Krippendorff's alpha", 'Any number of raters, with gaps and other scales.'],
            percent_agreement: ['Share of equal answers', 'Simple, but chance is included.'],
          },
        },
        agreement_value: {
          label: 'Agreement found',
          help: 'Kappa and alpha go up to 1, a share of equal answers up to 100.',
        },
        known_label_bias: {
          label: 'Known bias of the labels',
          help: 'Which cases are labelled wrongly more often, or not at all, and why.',
        },
      },
    },
    data_quality_requirement: {
      name: 'Quality requirement',
      plural: 'Quality requirements',
      prompt: 'What is measured, such as the share of empty fields?',
      fields: {
        dataset_id: { label: 'Dataset' },
        dimension: {
          label: 'Dimension',
          options: {
            accuracy: ['Accuracy', 'Values agree with the world.'],
            completeness: ['Completeness', 'Nothing that should be there is empty.'],
            consistency: ['Consistency', 'Values do not contradict each other.'],
            credibility: ['Credibility', 'People who use it believe it, with reason.'],
            currentness: ['Currentness', 'It is young enough for its use.'],
            accessibility: ['Accessibility', 'Those who need it can open it.'],
            compliance: ['Compliance', 'It follows rules and standards.'],
            confidentiality: ['Confidentiality', 'Only those who may see it can.'],
            precision: ['Precision', 'It is fine-grained enough.'],
            traceability: ['Traceability', 'One can tell where a value came from.'],
            understandability: ['Understandability', 'Readers know what the fields mean.'],
            availability: ['Availability', 'It is there when it is needed.'],
            representativeness: ['Representativeness', 'It mirrors those it will be used for.'],
            balance: ['Balance', 'Classes and groups appear often enough.'],
            relevance: ['Relevance', 'It has to do with the question.'],
            diversity: ['Diversity', 'It covers many kinds of cases.'],
          },
        },
        measure: { label: 'Measure', help: 'What is counted or compared, of which field.' },
        threshold: { label: 'Must keep', help: 'The limit with its unit.' },
        current_value: { label: 'Today', help: 'Measured value, or how far off we believe it is.' },
      },
    },
    data_pipeline: {
      name: 'Data pipeline',
      plural: 'Data pipelines',
      prompt: 'Which source feeds it?',
      fields: {
        source_name: { label: 'Source', help: 'System or table that the data comes from.' },
        target_dataset_id: { label: 'Feeds dataset' },
        mode: {
          label: 'How it runs',
          options: {
            batch: ['In batches', 'On a timetable, such as every night.'],
            micro_batch: ['Small batches', 'Every few seconds or minutes.'],
            streaming: ['Streaming', 'Event by event, as it happens.'],
            manual: ['By hand', 'Somebody exports and uploads.'],
          },
        },
        freshness_target_min: { label: 'May be this old', help: 'Oldest acceptable age at the time of use.' },
        validation_rules: {
          label: 'Rules on arrival',
          help: 'What is checked before the data is let in: types, ranges, counts, empty fields.',
        },
        failure_behaviour: {
          label: 'When it fails',
          options: {
            stop: ['Stop', 'Nothing goes on until somebody mends it.'],
            last_good: ['Use the last good state', 'Go on with older data and say so.'],
            skip_record: ['Skip the row', 'Leave out what is broken.'],
            quarantine: ['Set aside', 'Keep broken rows apart for somebody to look at.'],
            default: ['Fill with a default', 'Put a fixed value in place of what is missing.'],
          },
        },
        same_code_train_serve: {
          label: 'Training and serving',
          help: 'Is a feature worked out by the same program in both?',
          options: {
            shared_code: ['Same program', 'One program serves both.'],
            separate_tested: ['Two programs, compared', 'A test shows that they give the same values.'],
            separate_untested: ['Two programs', 'Nobody has compared them.'],
          },
        },
        available_at_prediction: {
          label: 'Known at prediction',
          help: 'Every field holds a value at the moment the prediction is made.',
        },
      },
    },
    data_gap: {
      name: 'Data gap',
      plural: 'Data gaps',
      prompt: 'Which people, cases, times or channels does the data not show?',
      fields: {
        missing_what: { label: 'What is missing' },
        dataset_id: { label: 'In dataset', help: 'Empty when it is missing everywhere.' },
        effect: { label: 'Effect', help: 'What goes wrong, and for whom, as long as the gap is open.' },
        closing_action_id: {
          label: 'Closed by',
          help: 'The action that fills the gap or limits its effect.',
        },
      },
    },
  },
  checks: {
    CK056:
      '{ref} {name} says something about people, and no lawful basis is settled. Screening only; confirm with counsel.',
    CK070: '{ref} uses no dataset. What would the model learn from?',
    CK071: '{ref} {name} is not ready to be used. Still open: {missing}.',
    CK072:
      '{ref} {name} is stored in {place}, but may only be stored in {rule}. Screening only; confirm with counsel.',
    CK072_constraint:
      '{ref} {name} is stored in {place}, but {constraint} allows only {rule}. Screening only; confirm with counsel.',
    CK073: 'Nobody knows whether {ref} {name} looks like what the running system will see. Who can compare?',
    CK073_different:
      '{ref} {name} describes other people or cases than we will serve. Why should it carry over?',
    CK073_gap: '{ref} {name} has known gaps, but no data gap says what they cause and who closes them.',
    CK074: '{ref} {name} has no rule for its split. What keeps training and test apart?',
    CK074_leakage: 'Nobody has confirmed that {ref} {name} was checked for leakage.',
    CK074_random:
      '{ref} {name} is split at random although the truth lies in the future. Split it by time, or the result will flatter.',
    CK075: 'The model learns from labels, and nobody has defined one. Who says what is right?',
    CK075_guideline: '{ref} has no written guideline. Would two people label a hard case alike?',
    CK075_agreement: '{ref} is labelled by judgement, and nobody has measured how often two people agree.',
    CK076:
      '{ref} feeds {dataset} in production, but not all of its fields are known when the prediction is made. Which ones arrive later?',
    CK077: '{ref} feeds production and could fail unnoticed. Still open: {missing}.',
    CK077_blind:
      '{ref} feeds production and could fail unnoticed: no monitor watches it. Also open: {missing}.',
    CK077_monitor: '{ref} feeds production and no monitor watches it. Who would notice that it stopped?',
    CK078:
      '{objective} is a must and needs {ref} {name}, to which we have no access. Nobody has an open action to get it.',
  },
  guide: {
    'S09-1': {
      quote: 'curate high-quality, diverse datasets that closely reflect production',
      covered:
        'Each ML objective uses a dataset with a quality requirement and an answer to how well it mirrors production.',
    },
    'S09-2': {
      quote: 'robust data pipelines and monitoring to ensure data quality and availability',
      covered: 'Each pipeline into production has an owner, a limit of age and a monitor.',
    },
    'S09-3': {
      quote: 'ensuring data accessibility',
      covered: 'We can open each dataset, or have asked and an action with owner and date follows it up.',
    },
  },
  score: {
    'dataset-owner': 'Name the person who decides about this data.',
    'dataset-right-to-use': 'Write down the licence or terms and settle the lawful basis.',
    'dataset-access': 'Find out whether we get access.',
    'dataset-representative': 'Compare it with what the running system will see.',
    'dataset-split': 'Choose a rule for the split and check for leakage.',
    'objective-uses': 'Link the ML objective to the dataset it uses.',
    'pipeline-monitored': 'Link the pipeline to the monitor that watches it.',
    'dataset-quality': 'Add a quality requirement for this dataset.',
  },
} as const;
