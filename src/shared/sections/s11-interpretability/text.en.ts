/** English words of the interpretability section. */
export const interpretabilityText = {
  title: 'Interpretability',
  short: 'Explanations',
  purpose:
    'Settle who has to understand what about the system, how the explanation is made, and how we find out that it is true and of use.',
  prompts: [
    'Who asks why, at which moment of their day, and what do they do with the answer?',
    'What does somebody who was turned down have to hear so that they can act or object?',
    'How much quality do we gain by using a model that nobody can read?',
    'If the explanation were worked out twice, would both say the same?',
    'How would we notice that an explanation is a nice story and not what the model did?',
    'When should the system admit that it does not know?',
  ],
  activities: {
    needs: {
      title: 'Who asks what',
      hint: 'One row per reader and question: what they do with the answer, in how many seconds, and who demands it.',
    },
    methods: {
      title: 'Ways to explain',
      hint: 'Give each need a method and link the two. Write down what the method cannot show.',
    },
    tests: {
      title: 'Try it with people',
      hint: 'Agree on one test with real readers. Do they decide better with it? Liking it does not count.',
    },
    'readable-baseline': {
      title: 'What a readable model would cost',
      hint: 'Put the best model that people can read beside the chosen one, with the difference in quality.',
    },
    maturity: {
      title: 'How far are we',
      hint: 'Rate each item alone, from not considered to verified; talk about the ones where you differ.',
    },
  },
  records: {
    explanation_need: {
      name: 'Explanation need',
      plural: 'Explanation needs',
      prompt: 'Who asks what about the system?',
      fields: {
        title: {
          label: 'Need',
          help: 'Reader and question in a few words: the night nurse asks why this rank.',
        },
        audience: {
          label: 'Reader',
          options: {
            affected_person: ['Affected person', 'Somebody whom an output is about.'],
            operator_overseer: ['Operator', 'Somebody who works with the outputs or watches over them.'],
            developer: ['Developer', 'Somebody who builds or repairs the model.'],
            business_owner: ['Business owner', 'Somebody who answers for the results.'],
            auditor_regulator: ['Auditor or authority', 'Somebody who checks from outside.'],
            executive: ['Executive', 'Somebody who decides whether it goes on.'],
          },
        },
        question: {
          label: 'Question',
          options: {
            why_this_output: ['Why this?', 'What led to this output.'],
            why_not_other: ['Why not something else?', 'What spoke against the output one expected.'],
            what_if: ['What if?', 'What would come out with other inputs.'],
            how_to_change_outcome: [
              'How can it change?',
              'What the person can do to get another result next time.',
            ],
            how_certain: ['How sure is it?', 'How far this output can be relied on.'],
            how_it_works_overall: ['How does it work?', 'What the model looks at in general.'],
            what_data_used: ['From which data?', 'What was used to learn and to decide.'],
            when_not_to_trust: ['When not to trust it?', 'Where it is known to go wrong.'],
          },
        },
        scope: {
          label: 'About',
          options: {
            global: ['The whole model', 'How it behaves in general.'],
            local: ['One output', 'Why this single case came out as it did.'],
            cohort: ['A group of cases', 'How it behaves for cases of one sort.'],
          },
        },
        decision_it_supports: {
          label: 'What it is for',
          help: 'The decision or act of the reader that gets better with an explanation.',
        },
        max_time_s: {
          label: 'Time to read it',
          help: 'Seconds the reader can spare before they have to act.',
        },
        required_by: {
          label: 'Demanded by',
          options: {
            law: ['Law', 'A law gives the reader a right to it.'],
            policy: ['House rule', 'A rule of the organisation asks for it.'],
            user_need: ['The reader', 'The work is worse without it.'],
            debugging: ['Building it', 'The team needs it to find mistakes.'],
            not_required: ['Nobody', 'Welcome, but nobody asks for it.'],
          },
        },
        format: {
          label: 'Form',
          options: {
            reason_codes: ['Reason codes', 'A few reasons from a fixed list.'],
            ranked_features: ['Ranked factors', 'What counted most, in order.'],
            plain_sentence: ['Sentence', 'One or two sentences in plain words.'],
            example_cases: ['Similar cases', 'Earlier cases that look like this one.'],
            counterfactual: ['What would change it', 'The smallest difference that gives another result.'],
            rule: ['Rule', 'An if and a then that holds for this case.'],
            confidence_band: ['Certainty', 'How sure it is, as a range or in steps.'],
            chart: ['Chart', 'A picture of how inputs and outputs hang together.'],
            model_card: ['Model card', 'A sheet on what the model is for and how good it is.'],
            source_citation: ['Sources', 'The passages that an answer rests on.'],
          },
        },
      },
    },
    explanation_method: {
      name: 'Explanation method',
      plural: 'Explanation methods',
      prompt: 'What is explained, and how?',
      fields: {
        title: { label: 'Explanation', help: 'What the reader gets to see, in a few words.' },
        method: {
          label: 'Method',
          options: {
            inherently_interpretable: ['Readable model', 'The model is simple enough to be read as it is.'],
            coefficients: ['Weights of the model', 'The weights of a linear model, with their signs.'],
            permutation_importance: [
              'Permutation importance',
              'Shuffle one input and see how much worse the model gets.',
            ],
            shap: ['SHAP', 'Shares out an output among the inputs that led to it.'],
            lime: ['LIME', 'Fits a small readable model around one case.'],
            pdp_ale: ['Effect curves', 'How the output moves on average when one input changes.'],
            counterfactual: ['Counterfactual', 'Looks for the smallest change that gives another result.'],
            anchors_rules: ['Anchors', 'Finds conditions under which the output hardly ever changes.'],
            surrogate_model: ['Stand-in model', 'A readable model that imitates the real one.'],
            saliency_gradient: ['Saliency', 'Marks the pixels or words a neural network reacted to.'],
            example_based: ['Examples', 'Shows cases from which the model learned something similar.'],
            calibrated_confidence: ['Calibrated certainty', 'Probabilities that hold when one counts.'],
            retrieval_citation: ['Cited sources', 'Shows the passages that were looked up.'],
            chain_of_steps_log: ['Log of steps', 'Keeps the steps and tools that were used on the way.'],
            documentation_only: ['Documents only', 'A description of the model, nothing per case.'],
          },
        },
        scope: {
          label: 'About',
          options: {
            global: ['The whole model', 'How it behaves in general.'],
            local: ['One output', 'Why this single case came out as it did.'],
            cohort: ['A group of cases', 'How it behaves for cases of one sort.'],
          },
        },
        applies_to_candidate_id: { label: 'Explains the model' },
        dev_stage: {
          label: 'When in development',
          options: {
            data_exploration: ['Looking at data', 'Before there is a model.'],
            model_selection: ['Choosing a model', 'While candidates are compared.'],
            validation: ['Checking the model', 'Before it may be used.'],
            serving: ['In use', 'Worked out together with each output.'],
            audit: ['Afterwards', 'When somebody asks about an earlier output.'],
          },
        },
        known_limits: {
          label: 'What it cannot show',
          help: 'Inputs that share credit, results that vary, cases that cannot occur, no proof of causes.',
        },
        faithfulness_test: {
          label: 'Is it about the model?',
          help: 'The test that it shows what the model did: take the named factors away and see what happens.',
        },
        stability_test: {
          label: 'Does it repeat?',
          help: 'The test that it says the same twice: how far repeated runs agree.',
        },
        runtime_ms: {
          label: 'Added waiting time',
          help: 'Milliseconds that each output takes longer when it is explained at once.',
        },
      },
    },
    explanation_test: {
      name: 'Explanation test',
      plural: 'Explanation tests',
      prompt: 'Which task do people try with and without the explanation?',
      fields: {
        task: { label: 'Task' },
        need_ids: { label: 'Tests the need' },
        with_whom: { label: 'With whom', help: 'People like the real readers, not the team.' },
        n: { label: 'How many' },
        success_criterion: {
          label: 'Passed when',
          help: 'People decide better with it: name the figure without and with the explanation.',
        },
        result: { label: 'Result', help: 'May stay open while the test is only planned.' },
      },
    },
    interpretable_baseline: {
      name: 'Readable baseline',
      plural: 'Readable baselines',
      prompt: 'Which model could people read, and what would it miss?',
      fields: {
        title: { label: 'Comparison', help: 'The readable model and what it is measured against.' },
        candidate_id: { label: 'Readable model' },
        quality_gap: {
          label: 'Quality given up',
          help: 'Quality of the chosen model minus that of the readable one, in the unit of its KPI.',
        },
      },
    },
  },
  checks: {
    CK087: 'Entitled to an explanation, and no method gives it: {audience} ({ref}).',
    CK087_wish: 'No method answers this reader yet: {audience} ({ref}). Which one could?',
    CK088: '{ref} relies on {method}, but this is empty: {missing}.',
    CK088_unsuited: '{ref}: {method} does not fit {model}, a model of the family {family}.',
    CK089: 'People are decided about, and none of them would hear a reason. What do they need to know?',
    CK089_no_redress:
      'People are decided about, and there is no way for them to object. Whom do they turn to?',
  },
  guide: {
    'S11-1': {
      quote: 'Integrate interpretability techniques into model development',
      covered: 'Every explanation need is linked to a method that has its place in development.',
    },
    'S11-2': {
      quote: 'feature importance analysis and model-agnostic interpretability tools',
      covered:
        'One method explains the whole model and one explains single outputs, or it is decided that the model can be read as it is.',
    },
    'S11-3': {
      quote: 'explain predictions to stakeholders and ensure transparency',
      covered:
        'Every need that a law, a house rule or the reader demands has a form and a test with people, planned at least.',
    },
  },
  score: {
    'need-format': 'Choose the form in which the reader gets the explanation',
    'need-time': 'Say how many seconds the reader has',
    'method-tested': 'Write down what the method cannot show, and one test of it',
    'need-explained': 'Link a method that explains the need',
    'method-model': 'Name the model that the method explains',
  },
} as const;
