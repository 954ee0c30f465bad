/** English words of the reliability section. */
import { systemScoreText } from '../system-score-text.en';

export const reliabilityText = {
  title: 'Reliability',
  short: 'Reliability',
  purpose:
    'Keep results good enough over time, notice when they are not, and fail in a way that people can live with.',
  prompts: [
    'A case comes in that is unlike anything before: what does the system answer?',
    'Nothing answers at two in the morning: how is the work done until six?',
    'Our last bad release: which test would have stopped it?',
    'If quality sank a little every week, where would we see it, and not blame the season?',
    'On which day did somebody last work with the fallback?',
    'Twice as many cases arrive as we planned for: who or what gives way first?',
  ],
  activities: {
    'critical-functions': {
      title: 'What must not fail',
      hint: 'What people rely on, how badly its loss hurts, and how long it may be gone.',
    },
    'error-cases': {
      title: 'What goes wrong',
      hint: 'Cover the input, the model, what it depends on and too much work: how it is noticed, what happens then.',
    },
    fallbacks: {
      title: 'What takes over',
      hint: 'For every critical function: what replaces it, how soon, and whether people can carry the load.',
    },
    tests: {
      title: 'How we know that it works',
      hint: 'At least one test each for data, model, infrastructure and monitoring, with the rule to pass.',
    },
    incidents: {
      title: 'When it has happened',
      hint: 'Who is called, who must be told, and how we learn from it.',
    },
    requirements: {
      title: 'Reliability requirements',
      hint: 'One sentence each, with a figure that shows when it is met.',
    },
    maturity: {
      title: 'How far we are',
      hint: 'Rate alone, then discuss only where you differ by two or more.',
    },
  },
  records: {
    critical_function: {
      name: 'Critical function',
      plural: 'Critical functions',
      prompt: 'What do people rely on, so that its loss would hurt?',
      fields: {
        function_name: { label: 'Function' },
        criticality: {
          label: 'How critical',
          help: 'From 1 (nobody minds for days) to 5 (people or the business come to harm at once).',
        },
        max_outage_min: { label: 'Longest outage', help: 'How long it may be gone before harm is done.' },
      },
    },
    error_case: {
      name: 'Error case',
      plural: 'Error cases',
      prompt: 'Something goes wrong: what does the system do then?',
      fields: {
        system_response: {
          label: 'What the system does',
          help: 'Holds back, asks a person, uses the fallback, tries again.',
        },
        case_kind: {
          label: 'What goes wrong',
          options: {
            missing_input: ['Input is missing', 'A value or a whole document did not arrive.'],
            malformed_input: ['Input cannot be read', 'Broken file, wrong format, wrong encoding.'],
            out_of_range: ['Value is impossible', 'A number or a date that cannot be right.'],
            out_of_distribution: [
              'Unlike anything before',
              'Readable, but not of the kind it was trained on.',
            ],
            low_confidence: ['The model is unsure', 'It has an answer but does not trust it.'],
            dependency_down: ['Another system is down', 'Something it needs does not respond.'],
            timeout: ['Too slow', 'The answer comes too late to be used.'],
            overload: ['Too much work', 'More requests than it can serve.'],
            wrong_model_version: ['Wrong model is serving', 'Another version than the one approved.'],
            conflicting_human_input: ['People contradict each other', 'Two persons say different things.'],
            adversarial_input: ['Input meant to deceive', 'Somebody tries to get past or misuse it.'],
            harmful_output: ['Output does harm', 'The answer would hurt, insult or mislead.'],
          },
        },
        detection: {
          label: 'How it is noticed',
          help: 'A rule, a limit or a person, with a figure if there is one.',
        },
        message_to_user: {
          label: 'What users are told',
          help: 'The words on the screen; "none" when nobody has to know.',
        },
        expected_rate: { label: 'How often', help: 'Share from 0 to 1: 0.015 is 15 in a thousand cases.' },
      },
    },
    fallback: {
      name: 'Fallback',
      plural: 'Fallbacks',
      prompt: 'The function is gone: what takes over?',
      fields: {
        title: { label: 'Fallback', help: 'What does the work instead, in a few words.' },
        function_id: { label: 'Takes over for' },
        fallback_kind: {
          label: 'Kind',
          options: {
            last_good_model: ['Previous model', 'The last version that was known to be good.'],
            rules: ['Rules', 'Fixed rules that anybody can read.'],
            default_value: ['Safe default', 'Always the same cautious answer.'],
            human_queue: ['People', 'Cases wait in a queue and are decided by people.'],
            reduced_feature: ['Fewer features', 'The product goes on without this part.'],
            abstain: ['No answer', 'It says openly that it has no suggestion.'],
            manual_procedure: ['Procedure by hand', 'Paper, telephone or the old system.'],
          },
        },
        activation: {
          label: 'Switched by',
          options: {
            automatic: ['Itself', 'It takes over without anybody doing anything.'],
            operator_switch: ['A person', 'Somebody has to decide and switch.'],
          },
        },
        switch_time_min: { label: 'Takes over within', help: 'From the failure until the work goes on.' },
        capacity_note: {
          label: 'Can it carry the load',
          help: 'How many cases it manages, and who does them; "none" when no people are needed.',
        },
        tested_on: {
          label: 'Practised on',
          help: 'The last day it was tried for real, or the day that is planned for it.',
        },
      },
    },
    test_spec: {
      name: 'Test',
      plural: 'Tests',
      prompt: 'What has to be true for the test to pass?',
      fields: {
        pass_rule: { label: 'Passes when', help: 'A rule that leaves no room for opinion, with its figure.' },
        test_category: {
          label: 'What is tested',
          options: {
            data: ['Data', 'Features, labels and the rules they must obey.'],
            model: ['Model', 'Quality, slices, age, comparison with something simpler.'],
            infrastructure: ['Infrastructure', 'Training, release and the way back.'],
            monitoring: ['Monitoring', 'Whether trouble in use would be noticed.'],
            robustness: ['Robustness', 'Noise, rare cases and small changes of the input.'],
            security: ['Security', 'Misuse, attacks and theft.'],
            acceptance: ['Acceptance', 'Whether users take it as good enough.'],
            human_factors: ['People and machine', 'How people work with it: trust, errors, workload.'],
          },
        },
        mlts_code: {
          label: 'ML Test Score item',
          help: 'Which of the 28 published tests for production readiness this one is.',
          options: {
            data_1: ['Data 1', 'What is expected of each feature is written as a schema.'],
            data_2: ['Data 2', 'Every feature was shown to be useful.'],
            data_3: ['Data 3', 'No feature costs more than it is worth.'],
            data_4: ['Data 4', 'Features keep to the limits set by policy.'],
            data_5: ['Data 5', 'Privacy is protected along the whole pipeline.'],
            data_6: ['Data 6', 'A new feature can be added within days.'],
            data_7: ['Data 7', 'The code that makes features has tests.'],
            model_1: ['Model 1', 'Every change of the model is reviewed and versioned.'],
            model_2: ['Model 2', 'The measure used offline moves with the effect in use.'],
            model_3: ['Model 3', 'The settings of training were tuned.'],
            model_4: ['Model 4', 'It is known what an older model costs in quality.'],
            model_5: ['Model 5', 'A simpler model was tried and is not better.'],
            model_6: ['Model 6', 'Quality holds on the slices that matter.'],
            model_7: ['Model 7', 'Groups of people are not left behind.'],
            infra_1: ['Infrastructure 1', 'Training twice gives the same model.'],
            infra_2: ['Infrastructure 2', 'The code of the model has unit tests.'],
            infra_3: ['Infrastructure 3', 'The whole pipeline is tested from end to end.'],
            infra_4: ['Infrastructure 4', 'A model is checked before it may serve.'],
            infra_5: ['Infrastructure 5', 'One case can be followed step by step.'],
            infra_6: ['Infrastructure 6', 'A new model serves a few cases before all.'],
            infra_7: ['Infrastructure 7', 'The earlier model can be brought back.'],
            monitor_1: ['Monitoring 1', 'Changes in the sources are announced.'],
            monitor_2: ['Monitoring 2', 'Rules for the data hold in use as in training.'],
            monitor_3: ['Monitoring 3', 'Features are the same in training and in use.'],
            monitor_4: ['Monitoring 4', 'Somebody is told when the model gets too old.'],
            monitor_5: ['Monitoring 5', 'Numbers that are infinite or absurd are noticed.'],
            monitor_6: ['Monitoring 6', 'Speed and memory do not get worse unseen.'],
            monitor_7: ['Monitoring 7', 'Quality in use is watched and holds.'],
            none: ['None of these', 'A test of our own.'],
          },
        },
        execution: {
          label: 'How it is run',
          help: 'Counts 0, 0.5 or 1 in the ML Test Score.',
          options: {
            none: ['Not run', 'Planned or wished for.'],
            manual_documented: ['By hand, written down', 'Somebody runs it and notes the result.'],
            automated_repeated: [
              'Automatically, again and again',
              'It runs by itself with every change or every day.',
            ],
          },
        },
        last_run_on: { label: 'Last run on' },
        last_result: {
          label: 'Last result',
          options: {
            passed: ['Passed', 'The rule was met.'],
            partly: ['Partly', 'Met in some cases only.'],
            failed: ['Failed', 'The rule was not met.'],
            not_run: ['Not run', 'There is no result yet.'],
          },
        },
      },
    },
    incident_plan: {
      name: 'Incident plan',
      plural: 'Incident plans',
      prompt: 'Which incidents are there, from mild to severe?',
      fields: {
        severity_levels: { label: 'Levels', help: 'Two to four levels, with an example for each.' },
        on_call: { label: 'Who is called', help: 'Names or roles for each level, with the hours.' },
        reporting_duty: {
          label: 'Who must be told',
          help: 'Authorities, customers, works council, within which time; "none" when asked and nobody must.',
        },
        learning_review: {
          label: 'How we learn',
          help: 'Who looks back, when, and where the result is kept.',
        },
      },
    },
  },
  checks: {
    CK101: '{name} is critical, and nothing takes over when it fails.',
    CK102: '{ref}: nobody has practised the fallback for {name}, and no day is set.',
    CK102_stale: '{ref}: the fallback for {name} was last practised on {date}, more than a year ago.',
    CK102_slow: '{ref} needs {minutes} min to take over for {name}, which may be gone for {limit} min.',
    CK102_capacity: '{ref}: people take over for {name}. How many cases can they manage?',
    CK103:
      'It is in use already, and no test of the ML Test Score is run for: {categories}. So the score is 0.',
    CK129:
      'Somebody may gain by deceiving this system, and no risk and no test is about security. How would you attack it?',
  },
  guide: {
    'S15-1': {
      quote: 'rigorous testing procedures to validate model performance',
      covered: 'There is a test each for data, model, infrastructure and monitoring.',
    },
    'S15-2': {
      quote: 'robust error handling mechanisms',
      covered: 'There is an error case each for the input, the model, a system it depends on, and overload.',
    },
    'S15-3': {
      quote: 'data quality, outliers, and changing distributions',
      covered: 'A monitor watches data quality, another one outliers, a third one drift.',
    },
    'S15-4': {
      quote: 'fallback strategies for critical applications',
      covered: 'Every critical function has a fallback that was practised or has a day for it.',
    },
  },
  score: {
    ...systemScoreText,
    'fallback-function': 'Say which critical function the fallback takes over for',
  },
} as const;
