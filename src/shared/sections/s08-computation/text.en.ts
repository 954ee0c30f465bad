/** English words of the computational priority section. */
export const computationText = {
  title: 'Computational priority',
  short: 'Computation',
  purpose:
    'Decide on purpose how much quality of the model to give up for its size, speed, cost and energy in production.',
  prompts: [
    'What would we give up first: two points of quality, a tenth of a second, or a fifth of the cost?',
    'How far does the plainest model get, and what is the price of each point beyond it?',
    'On which device or at which site is it weakest, and will it still run there?',
    'What do a thousand answers cost at the busiest hour, and who gets the bill?',
    'Which way of making it lighter would hide its errors in a rare group?',
    'What do we fall back on when the accelerator we plan with is taken, sold out or too expensive?',
  ],
  activities: {
    tradeoffs: {
      title: 'Trade-offs',
      hint: 'Set every slider alone, reveal, let both ends explain, then agree on a place and write the reason.',
    },
    budget: {
      title: 'Compute budget',
      hint: 'One row per place where it runs. Give a limit for size, memory, time and cost.',
    },
    candidates: {
      title: 'Model candidates',
      hint: 'The plain baseline first, then what research used. Say which figures were measured.',
    },
    optimisations: {
      title: 'Ways to make it lighter',
      hint: 'Do now, keep in reserve, or reject; always with the quality it may cost.',
    },
    maturity: {
      title: 'How far are we',
      hint: 'Rate each item alone, from not considered to verified; talk about the ones where you differ.',
    },
  },
  records: {
    compute_budget: {
      name: 'Compute budget',
      plural: 'Compute budgets',
      prompt: 'Name the place where the model runs',
      fields: {
        title: { label: 'Budget', help: 'A few words, such as "Gateway in the data centre".' },
        serving_location: {
          label: 'Runs in',
          options: {
            cloud: ['Cloud', 'On machines rented from a provider.'],
            on_premises: ['Own data centre', 'On machines that we run ourselves.'],
            edge_device: ['Edge device', 'On a machine, camera or controller on site.'],
            browser: ['Browser', 'Inside the page that people have open.'],
            mobile: ['Phone or tablet', 'On the device in their hand.'],
            mixed: ['Mixed', 'Partly here and partly there.'],
          },
        },
        max_model_mb: { label: 'Largest model' },
        max_memory_mb: { label: 'Most memory', help: 'While it answers, everything loaded.' },
        max_inference_ms: {
          label: 'Longest answer',
          help: 'At the percentile that the latency benchmark promises.',
        },
        accelerator: {
          label: 'Accelerator',
          options: {
            none: ['None', 'An ordinary processor is enough.'],
            gpu: ['GPU', 'A graphics card.'],
            npu: ['NPU', 'A chip for neural networks, as in phones.'],
            tpu: ['TPU', 'A rented chip for neural networks.'],
            fpga: ['FPGA', 'A chip that is wired for the task.'],
          },
        },
        max_cost_per_1k: {
          label: 'Cost per 1,000 answers',
          help: 'The most that a thousand answers may cost.',
        },
        max_training_cost: { label: 'Cost per training', help: 'The most that one training run may cost.' },
        max_energy_kwh_month: { label: 'Energy a month', help: 'The most that it may use in a month.' },
        utilisation_target_pct: {
          label: 'Planned utilisation',
          help: 'How busy machines may be on average; 60 % leaves room for peaks.',
        },
      },
    },
    model_candidate: {
      name: 'Model candidate',
      plural: 'Model candidates',
      prompt: 'Name a model or method that could do it, the plainest first',
      fields: {
        title: { label: 'Candidate', help: 'A few words, such as "Boosted trees on 60 features".' },
        model_family: {
          label: 'Family',
          options: {
            rules_heuristic: ['Rules', 'Written by people.'],
            linear_glm: ['Linear or logistic regression', 'Weighs each feature and adds up.'],
            gam_ebm: ['Additive model', 'Adds up one readable curve per feature.'],
            decision_tree: ['Decision tree', 'A chain of questions that can be read.'],
            tree_ensemble: ['Many trees', 'Forests and boosted trees.'],
            knn: ['Nearest neighbours', 'Looks for similar cases.'],
            neural_tabular: ['Neural network for tables', 'Learns from rows and columns.'],
            cnn: ['Convolutional network', 'Learns from images and signals.'],
            sequence_model: ['Sequence model', 'Learns from the order of events.'],
            transformer_small: ['Small transformer', 'A compact language or sequence model that we run.'],
            llm_hosted: ['Hosted language model', 'A large model behind the interface of a provider.'],
            llm_self_hosted: ['Own large language model', 'A large model on machines that we control.'],
            recommender_factorisation: ['Recommender by factorisation', 'Hidden traits of people and items.'],
            time_series_statistical: ['Statistical time series', 'Seasons and trends, as in forecasting.'],
            other: ['Other', 'None of these.'],
          },
        },
        candidate_role: {
          label: 'Role',
          options: {
            simple_baseline: ['Plain baseline', 'The simplest thing that could work.'],
            research_model: ['Research model', 'What the research phase used.'],
            candidate: ['Candidate', 'In the running.'],
            selected: ['Selected', 'The one we build with.'],
          },
        },
        quality_kpi_id: { label: 'Quality measured by' },
        quality_value: { label: 'Quality', help: 'In the unit of its KPI.' },
        quality_basis: {
          label: 'Basis of the figures',
          options: {
            measured: ['Measured', 'On our data and our hardware.'],
            published: ['Published', 'Read in a paper or a data sheet.'],
            guessed: ['Guessed', 'Somebody estimates it.'],
          },
        },
        size_mb: { label: 'Size' },
        inference_ms: {
          label: 'Time per answer',
          help: 'On the hardware it will run on, at the percentile of the benchmark.',
        },
        memory_mb: { label: 'Memory' },
        cost_per_1k: { label: 'Cost per 1,000 answers' },
        training_hours: { label: 'Training time', help: 'Hours of one training run.' },
        training_accelerators: { label: 'Accelerators in training', help: 'How many run at the same time.' },
        on_pareto_front: {
          label: 'Unbeaten',
          help: 'Yes while no other candidate with the same KPI is at least as good on quality, time per answer and cost, and better on one (Pareto).',
        },
      },
    },
    optimisation_option: {
      name: 'Optimisation',
      plural: 'Optimisations',
      prompt: 'What would make it lighter, and by how much?',
      fields: {
        expected_gain: { label: 'Expected gain', help: 'In megabytes, milliseconds or money.' },
        technique: {
          label: 'Technique',
          options: {
            quantisation: ['Quantisation', 'Calculates with coarser numbers.'],
            pruning: ['Pruning', 'Removes parts that hardly matter.'],
            distillation: ['Distillation', 'A small model learns from a large one.'],
            smaller_architecture: ['Smaller model', 'Fewer layers or parameters from the start.'],
            feature_reduction: ['Fewer features', 'Leaves out inputs that cost more than they bring.'],
            caching: ['Caching', 'Keeps answers that are asked for again.'],
            batching: ['Batching', 'Answers several requests at once.'],
            early_exit_cascade: [
              'Easy cases first',
              'A cheap model answers the easy cases and passes on the rest.',
            ],
            compilation: ['Compilation', 'Translates the model for the hardware it runs on.'],
            retrieval_instead_of_training: [
              'Look up instead of training',
              'Finds facts when asked instead of learning them.',
            ],
            precompute: ['Compute beforehand', 'Prepares answers before anybody asks.'],
            hardware_change: ['Other hardware', 'Runs it on something that suits it better.'],
          },
        },
        quality_loss_tolerated: {
          label: 'Quality it may cost',
          help: 'At most, in the unit of the quality KPI; look at rare groups, too.',
        },
        decision: {
          label: 'Decision',
          options: {
            do_now: ['Do now', 'Part of the first release.'],
            if_needed: ['If needed', 'In reserve, in case a limit is missed.'],
            rejected: ['Rejected', 'Looked at and left out.'],
          },
        },
      },
    },
  },
  checks: {
    CK038: '{ref} does not fit {budget}: {limit} is {max}, and it needs {value}.',
    CK038_quality: '{ref} reaches {value}, worse than the least that {kpi} accepts ({minimum}).',
    CK039:
      'The sliders put quality before speed, but {candidate} takes {value} and breaks {benchmark}, which is a must.',
    CK039_opaque:
      'The sliders put quality before readability, but {candidate} cannot be read and {need} calls for an explanation by law.',
    CK040: 'There is no plain baseline. What would rules or a linear model reach?',
    CK041: '{ref} needs an accelerator ({accelerator}), and {constraint} says that there is none.',
    CK042: 'How much quality may {ref} ({technique}) cost, and in which group?',
    CK042_unnamed: 'How much quality may {ref} cost, and in which group?',
    CK043: '{ref} and what recurs cost {cost} a month; {constraint} allows {limit}.',
    CK043_lines: 'What recurs costs {cost} a month; {constraint} allows {limit}.',
    CK120: 'Training {ref} takes {hours} hours of accelerators. What does that use in energy?',
    CK120_budget: '{ref} plans with an accelerator, and nobody has set a limit for its energy.',
  },
  guide: {
    'S08-1': {
      quote: 'optimize models for efficient inference',
      covered:
        'A compute budget limits size, time and memory, and two model candidates have figures for all three.',
    },
    'S08-2': {
      quote: 'balance between accuracy and computational demands',
      covered: 'Every slider has its agreed position, and none contradicts a requirement.',
    },
  },
  score: {
    'candidates-compared': 'Compare at least two candidates.',
    'plain-baseline': 'Add a plain baseline: rules or a linear model.',
    'selected-measured': 'Measure the selected model on our own data and hardware.',
    'budget-has-origin': 'Link the benchmark or constraint that the budget depends on.',
    'candidate-has-kpi': 'Say which KPI measures its quality.',
  },
} as const;
