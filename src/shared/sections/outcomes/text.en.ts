/** English words of the outcomes: decisions, risks, actions and evidence. */
import { safeguardRecordsText } from './text-safeguards.en';

export const outcomesText = {
  title: 'Decisions, risks, actions',
  short: 'Outcomes',
  purpose:
    'Leave the room with decisions and their reasons, risks with an answer, and actions with a name and a day.',
  prompts: [
    'Which question have we gone around three times? Who decides it, and by when?',
    'It is a year from now and the project has failed: what was the cause?',
    'Which risk would we be ashamed not to have seen?',
    'What would make us change this decision?',
    'What will exist on that day that does not exist today?',
    'For which of our claims could we show a stranger the proof?',
  ],
  activities: {
    decisions: {
      title: 'Decisions',
      hint: 'Question, answer, reason, and what would make us decide again.',
    },
    review: {
      title: 'Consistency review',
      hint: 'One finding at a time, errors first, 45 seconds each: mend it, give it to somebody, or accept it.',
    },
    premortem: {
      title: 'Premortem',
      hint: 'A year has passed and it failed. Write the causes alone, then read them out in turn.',
    },
    'risk-matrix': {
      title: 'Likelihood and impact',
      hint: 'Place each risk as it is today, before any response.',
    },
    'risk-register': {
      title: 'Risks, row by row',
      hint: 'A response, a plan and an owner for every risk above low.',
    },
    actions: {
      title: 'Actions',
      hint: 'One person, one day, and something that will exist afterwards.',
    },
    evidence: {
      title: 'Evidence',
      hint: 'Where it can be found, from when it is, and what it says.',
    },
    'parking-lot': {
      title: 'Parking lot',
      hint: 'Empty it before leaving: each item becomes an action, a risk or an answer, or is let go.',
    },
    agreement: {
      title: 'Do we agree?',
      hint: 'Section by section, hidden until all have answered. Hear the low ones, change once, ask again.',
    },
    closing: {
      title: 'Closing',
      hint: 'What is to be done before people leave, step by step. Whatever stays open is said aloud.',
    },
    stations: {
      title: 'Stations',
      hint: 'Small groups walk from station to station, write drafts and rate. The last round reads out.',
    },
    mitigations: {
      title: 'Measures',
      hint: 'What is done against harm, where it acts, and how far it helps.',
    },
    monitors: {
      title: 'Monitors',
      hint: 'A signal, a threshold, a person who is told, and what that person does.',
    },
    'third-parties': {
      title: 'Third parties',
      hint: 'Everything bought or borrowed, with its contract and a way out.',
    },
    requirements: {
      title: 'All requirements',
      hint: 'Every requirement of every family; each with a figure that says when it is met.',
    },
  },
  records: {
    decision: {
      name: 'Decision',
      plural: 'Decisions',
      prompt: 'Which question was decided?',
      fields: {
        question: { label: 'Question' },
        choice: { label: 'Decision' },
        options_considered: { label: 'Options considered' },
        reason: { label: 'Reason' },
        decider_id: { label: 'Decided by' },
        decided_on: { label: 'Decided on' },
        revisit_trigger: {
          label: 'Decide again when',
          help: 'What would have to happen for us to change our mind.',
        },
        about_record_ids: { label: 'About' },
      },
    },
    risk: {
      name: 'Risk',
      plural: 'Risks',
      prompt: 'Because of …, it may happen that …, and then …',
      fields: {
        statement: { label: 'Risk', help: 'Cause, event, effect.' },
        category: {
          label: 'Category',
          options: {
            value: ['Value', 'It works, but nobody gains from it.'],
            data: ['Data', 'Missing, wrong or not allowed to be used.'],
            model_quality: ['Model quality', 'The output is not good enough.'],
            fairness: ['Fairness', 'Some groups are treated worse.'],
            privacy: ['Privacy', 'Personal data leaks or is misused.'],
            security: ['Security', 'Somebody attacks or abuses it.'],
            safety: ['Safety', 'People come to harm.'],
            legal: ['Legal', 'It breaks a law or a contract.'],
            operational: ['Operation', 'It fails or cannot be kept running.'],
            adoption: ['Adoption', 'People do not use it or work around it.'],
            people: ['People', 'Skills or hands are missing.'],
            cost: ['Cost', 'It becomes too expensive.'],
            schedule: ['Schedule', 'It comes too late.'],
            third_party: ['Third party', 'A supplier changes or fails.'],
            environmental: ['Environment', 'It uses too much energy or material.'],
          },
        },
        likelihood: {
          label: 'Likelihood',
          help: 'From 1 (hardly) to 5 (almost certain), without a response.',
        },
        impact: { label: 'Impact', help: 'From 1 (hardly noticed) to 5 (ends the project or harms people).' },
        response: {
          label: 'Response',
          options: {
            mitigate: ['Reduce', 'Make it less likely or less bad.'],
            avoid: ['Avoid', 'Change the plan so that it cannot happen.'],
            transfer: ['Transfer', 'Let somebody else carry it, by contract or insurance.'],
            accept: ['Accept', 'Live with it, knowingly.'],
          },
        },
        response_plan: { label: 'Plan' },
        residual_likelihood: { label: 'Likelihood with the plan' },
        residual_impact: { label: 'Impact with the plan' },
        accepted_by: { label: 'Accepted by', help: 'The decider or the sponsor.' },
        trigger: { label: 'First sign', help: 'By what we would notice that it is happening.' },
      },
    },
    action_item: {
      name: 'Action',
      plural: 'Actions',
      prompt: 'Who does what? Start with a verb',
      fields: {
        what: { label: 'What' },
        due_date: { label: 'Due' },
        done_criterion: { label: 'Done when', help: 'What will exist then that does not exist today.' },
        action_status: {
          label: 'Progress',
          options: {
            open: ['Open', 'Nobody has started.'],
            in_progress: ['In progress', 'Somebody works on it.'],
            done: ['Done', 'What was promised exists.'],
            dropped: ['Dropped', 'Decided not to do it.'],
          },
        },
        blocks_record_id: { label: 'Holds up', help: 'What cannot go on before this is done.' },
        source_check_id: { label: 'From check', help: 'The check that this action answers.' },
        blocks_field: { label: 'From answer', help: 'The answer that this action follows up.' },
      },
    },
    evidence: {
      name: 'Evidence',
      plural: 'Evidence',
      prompt: 'What does the proof say?',
      fields: {
        summary: { label: 'What it shows' },
        kind: {
          label: 'Kind',
          options: {
            document: ['Document', 'A report, a policy, a specification.'],
            dataset_extract: ['Data extract', 'Rows or counts taken from data.'],
            measurement: ['Measurement', 'A number that somebody measured.'],
            test_report: ['Test report', 'The result of a test.'],
            interview_note: ['Interview note', 'What somebody said.'],
            contract: ['Contract', 'What was signed.'],
            regulation_text: ['Text of a rule', 'The wording of a law or a standard.'],
            dashboard: ['Dashboard', 'A page with live figures.'],
            prototype: ['Prototype', 'Something that can be tried out.'],
            other: ['Other', 'None of these fits.'],
          },
        },
        locator: { label: 'Where it is', help: 'A path, an address or a document number.' },
        evidence_date: { label: 'From' },
        value_text: { label: 'Value', help: 'The number or the sentence that counts.' },
        checked_by: { label: 'Checked by', help: 'Somebody other than the owner.' },
      },
    },
    ...safeguardRecordsText,
  },
  checks: {
    CK024: 'Monitor {ref} would call nobody, or nobody would know what to do. Missing: {missing}.',
    CK024_no_trigger:
      'Monitor {ref} sets nothing in motion. Which fallback, retraining or action does it start?',
    CK090: '{ref} has no origin. Which goal, limit, promise or harm asks for it?',
    CK091: '{ref} is a must, but nobody has said how it is verified.',
    CK091_unlinked: '{ref} is a must, but no test and no evidence verifies it.',
    CK092: '{ref} is agreed, but nobody can say when it is met. Missing: {missing}.',
    CK093: '{ref} is called verified. Where is the measurement that shows it?',
    CK118: '{ref} {name} comes from outside, and no third party with contract and way out stands behind it.',
    CK110: 'Action {ref} will not happen like this. Missing: {missing}.',
    CK111: '{n} items are overdue. The oldest is {ref}, due on {date}.',
    CK112: '{ref} is an extreme risk ({score} of 25) and has no response.',
    CK113: '{ref} is to be accepted, but nobody has accepted it. Who may?',
    CK113_not_entitled: '{ref} was accepted by {person}, who is neither decider nor sponsor.',
  },
  guide: {},
  score: {},
} as const;
