/** English words of the maintainability section. */
import { systemScoreText } from '../system-score-text.en';

export const maintainabilityText = {
  title: 'Maintainability',
  short: 'Maintenance',
  purpose:
    'Let people who did not build the system understand, change, watch and repair it, at a price that can be paid.',
  prompts: [
    'Whom could we not do without for a month, and what would stand still?',
    'Could we make the model of half a year ago again, with the same results?',
    'Which two parts are always changed together?',
    'Where does a warning arrive, and who has to read it?',
    'Which quick fix from the research days will cost us first?',
    'Which of the things we build on will end before the project does?',
  ],
  activities: {
    components: {
      title: 'Parts of the system',
      hint: 'One row per part. Who else could change it? How many others have to change with it?',
    },
    versions: {
      title: 'What is kept in versions',
      hint: 'Code and model at least; better also data, settings and environment. Has a rebuild been tried?',
    },
    debt: {
      title: 'Shortcuts to pay back',
      hint: 'What was done quickly, what it costs to leave it, and the day it is put right.',
    },
    dependencies: {
      title: 'Dependencies',
      hint: 'Who updates them how often, and which of them come to an end.',
    },
    'system-logs': {
      title: 'Logs of the system',
      hint: 'What the system writes down about its own health, who reads it and how long it is kept.',
    },
    requirements: {
      title: 'Maintainability requirements',
      hint: 'What somebody who did not build it shall be able to do, and in which time.',
    },
    maturity: {
      title: 'How far are we',
      hint: 'Rate each item alone, from not considered to verified; talk about the ones where you differ.',
    },
  },
  records: {
    component: {
      name: 'Component',
      plural: 'Components',
      prompt: 'Which part of the system is it?',
      fields: {
        title: { label: 'Component' },
        component_kind: {
          label: 'Kind',
          options: {
            data_ingest: ['Data intake', 'Fetches data from where it is made.'],
            feature: ['Preparation', 'Turns data into what the model reads.'],
            training: ['Training', 'Makes the model.'],
            evaluation: ['Evaluation', 'Measures how good the model is.'],
            serving: ['Serving', 'Answers with outputs of the model.'],
            decision_policy: ['Decision rule', 'Turns an output into what is done.'],
            ui: ['Screen', 'What people see and press.'],
            monitoring: ['Monitoring', 'Watches the others and warns.'],
            infrastructure: ['Infrastructure', 'Machines, networks and accounts everything runs on.'],
          },
        },
        interface_defined: {
          label: 'Interface written down',
          help: 'Is it written down what goes in and what comes out?',
        },
        coupling: {
          label: 'Coupling',
          help: '1 can be changed alone; 5 means that changing it changes everything.',
        },
        doc_status: {
          label: 'Documentation',
          options: {
            none: ['None', 'Nothing is written down.'],
            draft: ['Draft', 'Begun, or out of date.'],
            current: ['Current', 'Describes the part as it is.'],
          },
        },
        test_coverage_note: { label: 'Tests', help: 'What is tested by machine and what is not.' },
        backup_person_id: {
          label: 'Second person',
          help: 'Somebody beside the owner who is able to change it.',
        },
      },
    },
    versioned_asset: {
      name: 'Versioned asset',
      plural: 'Versioned assets',
      prompt: 'What is kept in versions?',
      fields: {
        title: { label: 'Asset', help: 'The thing by its name: training code, ranking model, price table.' },
        asset_type: {
          label: 'What',
          options: {
            code: ['Code', 'The programs.'],
            model: ['Model', 'What came out of training.'],
            data: ['Data', 'What was learned from.'],
            features: ['Prepared inputs', 'Data as the model reads it.'],
            config: ['Settings', 'Thresholds, switches and parameters.'],
            environment: ['Environment', 'Libraries and system the code runs on.'],
            prompt: ['Prompts', 'Instructions given to a language model.'],
            evaluation_set: ['Evaluation set', 'The cases quality is measured with.'],
            infrastructure_as_code: ['Infrastructure', 'Machines and networks, described as code.'],
          },
        },
        tool_or_place: { label: 'Kept in', help: 'The tool and the place: repository, registry, bucket.' },
        naming_rule: { label: 'Naming rule', help: 'How a version gets its name.' },
        reproducible: {
          label: 'Can be rebuilt',
          options: {
            no: ['No', 'An old version cannot be made again.'],
            partly: ['Partly', 'With gaps, or nobody has tried.'],
            yes_tested: ['Yes, tried', 'An old version was rebuilt and compared.'],
          },
        },
      },
    },
    dependency_policy: {
      name: 'Dependency policy',
      plural: 'Dependency policies',
      prompt: 'Which dependencies are kept up to date together?',
      fields: {
        title: { label: 'Dependencies', help: 'Libraries, services, images or data from elsewhere.' },
        update_cadence: {
          label: 'Updated',
          options: {
            monthly: ['Every month', 'Twelve times a year.'],
            quarterly: ['Every quarter', 'Four times a year.'],
            half_yearly: ['Every half year', 'Twice a year.'],
            on_alert: ['On warning', 'When a security warning comes in.'],
            none: ['Not at all', 'Nobody has planned it.'],
          },
        },
        owner_note: { label: 'Who does it', help: 'Who updates, who tests, and who may say no.' },
        security_scan: { label: 'Scanned for holes', help: 'Does a tool look for known security holes?' },
      },
    },
    eol_date: {
      name: 'End of support',
      plural: 'Ends of support',
      prompt: 'What comes to an end?',
      fields: {
        name: { label: 'What ends', help: 'With its version.' },
        ends_on: { label: 'Last day' },
        policy_id: { label: 'Belongs to' },
      },
    },
    debt_item: {
      name: 'Debt',
      plural: 'Technical debt',
      prompt: 'Which shortcut was taken, and where?',
      fields: {
        title: { label: 'Shortcut' },
        debt_type: {
          label: 'Kind',
          options: {
            entanglement: ['Entanglement', 'Changing one thing changes all others.'],
            undeclared_consumer: ['Unknown readers', 'Others use the output without our knowing.'],
            unstable_data_dependency: ['Shaky data', 'Inputs that others change without notice.'],
            glue_code: ['Glue code', 'Much code only to join ready-made parts.'],
            pipeline_jungle: ['Pipeline jungle', 'Steps grown one upon another, hard to follow.'],
            dead_experiment_code: ['Dead experiments', 'Branches of trials that nobody uses.'],
            configuration: ['Settings', 'Too many switches, with no order and no checks.'],
            missing_test: ['Missing tests', 'Nobody would notice if it broke.'],
            manual_step: ['Work by hand', 'Somebody has to remember to do it.'],
            documentation: ['Documentation', 'Known to people only, or written down wrongly.'],
            outdated_dependency: ['Outdated dependency', 'Built on something old.'],
          },
        },
        interest: { label: 'Cost of leaving it', help: '1 hardly felt; 5 slows down every change.' },
        effort_pd: { label: 'Effort' },
        pay_down_date: { label: 'Put right by' },
      },
    },
  },
  checks: {
    CK096: 'Not kept in versions: {asset}. Where would an older one come from?',
    CK097: '{name} ends on {date}, before {goal} is due ({until}).',
    CK097_never_updated: '{ref} is never updated. Who would notice a security hole?',
  },
  guide: {
    'S13-1': {
      quote: 'modular and well-documented code',
      covered: 'The parts of the system are listed, each with its documentation and its coupling.',
    },
    'S13-2': {
      quote: 'version control for both code and models',
      covered: 'It is written down where versions of the code and of the model are kept.',
    },
    'S13-3': {
      quote: 'monitoring and logging system for ... health and performance',
      covered: 'A monitor watches the health of the system, and a log has an owner.',
    },
    'S13-4': {
      quote: 'Regularly update dependencies and address technical debt',
      covered:
        'Dependencies are updated at a set pace, and debt is listed or a decision says that none is known.',
    },
  },
  score: systemScoreText,
} as const;
