/** English words of the traceability section. */
import { systemScoreText } from '../system-score-text.en';

export const traceabilityText = {
  title: 'Traceability',
  short: 'Traceability',
  purpose:
    'Be able to say for any output which data, code, model, settings and people led to it, and to prove it months later.',
  prompts: [
    'Somebody contests a decision from last week: what can we put on the table?',
    'Which part of that story only one person remembers?',
    'Who is able to move a threshold so that nobody ever finds out?',
    'What does the law make us keep, and what does it make us delete?',
    'Who opens these records, how often, and for what?',
    'A model from half a year ago is asked for: can we build it again, and how close?',
  ],
  activities: {
    drill: {
      title: 'Trace drill',
      hint: 'Pick one decision and retell it on paper: every step that nobody can name is a gap.',
    },
    lineage: {
      title: 'What is connected',
      hint: 'Which steps from source to prediction are recorded, and which of them by themselves.',
    },
    logs: {
      title: 'What is recorded',
      hint: 'For predictions and for changes: which fields, how long, who may read, who could alter it.',
    },
    documents: {
      title: 'What is written down',
      hint: 'Each document with its place, its state, and who brings it up to date after which event.',
    },
    versions: {
      title: 'Which model was it',
      hint: 'How versions are named, who let one go live, and how exactly it can be rebuilt.',
    },
    requirements: {
      title: 'Traceability requirements',
      hint: 'One sentence each, with a figure that shows when it is met.',
    },
    maturity: {
      title: 'How far we are',
      hint: 'Rate alone, then discuss only where you differ by two or more.',
    },
  },
  records: {
    doc_artefact: {
      name: 'Document',
      plural: 'Documents',
      prompt: 'Which document do people need who were not there?',
      fields: {
        title: { label: 'Document', help: 'What it is about, such as "Model card of the routing model".' },
        doc_kind: {
          label: 'Kind',
          options: {
            datasheet: ['Datasheet', 'Where a data set comes from, what it holds, what it is not good for.'],
            preprocessing_record: ['Record of preparation', 'What is done to the data before training.'],
            model_card: ['Model card', 'What a model is for, how good it is, and where it is not.'],
            architecture_description: ['Architecture', 'How model and system are built.'],
            system_card: ['System card', 'The whole system, its parts and its limits.'],
            instructions_for_use: ['Instructions for use', 'What users and operators have to know.'],
            risk_file: ['Risk file', 'Risks, what is done about them, what remains.'],
            dpia: ['Data protection assessment', 'Effects on the privacy of people (DPIA).'],
            fria: ['Fundamental-rights assessment', 'Effects on the rights of people (FRIA).'],
            decision_log: ['Decision log', 'What was decided, by whom and why.'],
            test_report: ['Test report', 'What was tested, how, and with which result.'],
            technical_file: ['Technical file', 'What an authority may ask to see before and after launch.'],
          },
        },
        location: { label: 'Where it is', help: 'A path, an address or a document number.' },
        doc_status: {
          label: 'State',
          options: {
            none: ['Not written', 'There is nothing yet.'],
            draft: ['Draft', 'Begun, not yet to be relied on.'],
            current: ['Current', 'Describes the system as it is.'],
            outdated: ['Outdated', 'The system has moved on.'],
          },
        },
        update_rule: {
          label: 'Brought up to date by',
          help: 'Who does it after which event, such as "model owner, at every release".',
        },
      },
    },
    lineage_spec: {
      name: 'Lineage',
      plural: 'Lineages',
      prompt: 'Which chain from source to prediction is recorded?',
      fields: {
        title: { label: 'Chain', help: 'Which model or product it is about.' },
        links_recorded: {
          label: 'Recorded steps',
          options: {
            source_to_dataset: ['Source to data set', 'Which extract a data set was made from.'],
            dataset_to_features: ['Data set to features', 'Which data the features were computed from.'],
            features_to_run: ['Features to training run', 'Which features a training used.'],
            code_commit: ['Version of the code', 'The exact state of the program.'],
            config: ['Settings', 'Parameters, thresholds, prompts.'],
            environment: ['Environment', 'Machines, libraries and their versions.'],
            run_to_model: ['Training run to model', 'Which training made the model.'],
            model_to_deployment: ['Model to release', 'Which model served from when to when.'],
            deployment_to_prediction: ['Release to prediction', 'Which release gave which answer.'],
          },
        },
        automatic: {
          label: 'Recorded by',
          options: {
            manual: ['People', 'Somebody writes it down each time.'],
            partly: ['Partly the system', 'Some steps by themselves, others by hand.'],
            automatic: ['The system', 'Nobody has to think of it.'],
          },
        },
      },
    },
    model_version_policy: {
      name: 'Rule for model versions',
      plural: 'Rules for model versions',
      prompt: 'How is a model version named, so that nobody mistakes it?',
      fields: {
        id_scheme: { label: 'Naming', help: 'The parts of the name, such as family, date and code version.' },
        promotion_record: {
          label: 'How going live is recorded',
          help: 'Who approved which version, when, on which results.',
        },
        reproducible_within: {
          label: 'Rebuilt within',
          help: 'How far a rebuilt model may differ, such as "0.1 % of the score".',
        },
      },
    },
    log_spec: {
      name: 'Log',
      plural: 'Logs',
      prompt: 'What is recorded while the system runs?',
      fields: {
        title: { label: 'Log', help: 'What it records, in a few words.' },
        log_kind: {
          label: 'Kind',
          options: {
            system: ['System', 'Health, errors and performance of the running system.'],
            prediction: ['Predictions', 'What the model answered to what.'],
            audit: ['Audit trail', 'Who changed what, when and why.'],
            data_validation: ['Checks of data', 'What was found when data came in.'],
            feedback: ['Feedback', 'What users said or did about the answers.'],
          },
        },
        content_fields: {
          label: 'Recorded fields',
          options: {
            timestamp: ['Moment of the answer', 'When the system answered.'],
            model_version: ['Model version', 'Which model answered.'],
            input_reference: ['Reference to the input', 'What the answer was given to.'],
            output: ['Output', 'What the system answered.'],
            confidence_or_score: ['Confidence or score', 'How sure the model was.'],
            threshold: ['Threshold', 'The limit that turned a score into an answer.'],
            explanation_reference: ['Reference to the explanation', 'Why the model answered so.'],
            human_action: ['What the person did', 'Accepted, changed or overruled.'],
            final_outcome: ['Final outcome', 'What turned out to be true.'],
            requester: ['Requester', 'Who or what asked.'],
            actor: ['Actor', 'Who made a change.'],
            action: ['Action', 'What was done.'],
            object: ['Object', 'What it was done to.'],
            before: ['Before', 'The value until then.'],
            after: ['After', 'The value since then.'],
            reason: ['Reason', 'Why it was done.'],
            time: ['Moment of the change', 'When it was done.'],
          },
        },
        retention_months: { label: 'Kept for' },
        access_roles: { label: 'Who may read it', help: 'Roles or names; not "everybody".' },
        integrity: {
          label: 'Protected against changes',
          options: {
            none: ['Not at all', 'Whoever can write can also alter it.'],
            append_only: ['Only additions', 'Lines can be added but not changed.'],
            hash_chained: ['Chained', 'Every line seals the one before it.'],
            signed: ['Signed', 'A signature shows who wrote it.'],
            external_store: ['Kept elsewhere', 'A copy lies where we cannot alter it.'],
          },
        },
        contains_personal_data: { label: 'Holds personal data' },
        minimisation: {
          label: 'How it is kept to the least',
          help: 'Hashes, pseudonyms, samples, fields left out.',
        },
        legal_min_months: { label: 'Law demands at least', help: '0 when no law says so.' },
        privacy_max_months: { label: 'Privacy allows at most' },
      },
    },
    trace_drill: {
      name: 'Trace drill',
      plural: 'Trace drills',
      prompt: 'Which decision of which day shall be explained?',
      fields: {
        question: { label: 'Question' },
        time_limit_min: { label: 'Answer within' },
        result: {
          label: 'Result',
          options: {
            passed: ['Passed', 'Everything was found in time.'],
            partly: ['Partly', 'Some steps could not be told.'],
            failed: ['Failed', 'The decision could not be explained.'],
            not_run: ['Not tried', 'Planned, not yet done.'],
          },
        },
        run_on: { label: 'Tried on' },
      },
    },
  },
  checks: {
    CK104: 'With {ref} nobody could retrace a decision. Not recorded: {missing}.',
    CK104_human: '{ref} does not record what the person did, although people oversee the system.',
    CK105:
      '{ref} is kept for {months} months; at least {min} may be required. Screening only; confirm with counsel.',
    CK105_long:
      '{ref} is kept for {months} months; privacy allows {max} at most. Screening only; confirm with counsel.',
    CK106: '{ref} holds personal data. Still missing: {missing}.',
    CK121:
      'High risk, and we use it ourselves: is an assessment of fundamental rights due (Art. 27)? Add it, or write down why not. Screening only; confirm with counsel.',
    CK122: 'High risk and in use, but missing or outdated: {list}. Screening only; confirm with counsel.',
  },
  guide: {
    'S16-1': {
      quote: 'documentation of data sources, preprocessing steps, and model architectures',
      covered: 'There is a document each for the data, for its preparation and for the model.',
    },
    'S16-2': {
      quote: 'model versioning to trace changes over time',
      covered: 'A rule names model versions, and a lineage says which steps are recorded.',
    },
    'S16-3': {
      quote: 'Record and monitor model predictions, including explanations',
      covered:
        'A log of predictions says how long it is kept and who may read it, and refers to the explanation.',
    },
    'S16-4': {
      quote: 'audit trail for regulatory compliance and accountability',
      covered: 'An audit trail is protected against changes and says how long it is kept.',
    },
  },
  score: {
    ...systemScoreText,
    'log-purpose': 'Link the log to the need for explanation or the constraint that asks for it',
  },
} as const;
