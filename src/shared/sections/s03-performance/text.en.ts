/** English words of the performance constraints section. */
export const performanceText = {
  title: 'Performance constraints',
  short: 'Performance',
  purpose:
    'Agree on the limits that people outside will feel, under a stated load, with the spot that gives way first and the signal that shows it.',
  prompts: [
    'After how long do people stop waiting and find another way?',
    'When is the busiest stretch of the whole year, and how much arrives in it?',
    'What do we promise to the slowest one in a hundred, measured at which point?',
    'Below which quality would we rather show nothing at all?',
    'Which part would slow down first, and what would we notice before users do?',
    'Whose phone rings at night, and what is the first thing they try?',
  ],
  activities: {
    benchmarks: {
      title: 'Benchmarks, row by row',
      hint: 'A limit, a unit and the point of measurement for each, and what we reach today.',
    },
    'workload-profiles': {
      title: 'Loads',
      hint: 'The ordinary hour and the worst one. Say for each figure whether it was measured or guessed.',
    },
    bottlenecks: {
      title: 'What breaks first',
      hint: 'Write alone for two minutes: which part gives way, and at which value?',
    },
    'bottleneck-grid': {
      title: 'Likely and harmful',
      hint: 'Whatever lands top right leaves the room with a measure or an action.',
    },
  },
  records: {
    workload_profile: {
      name: 'Workload profile',
      plural: 'Workload profiles',
      prompt: 'Name a load, such as "Monday morning, 8 to 9"',
      fields: {
        profile_name: { label: 'Load' },
        is_critical: { label: 'Critical', help: 'Yes when the promise must hold even then.' },
        arrival_rate: {
          label: 'Requests',
          help: 'How many arrive per second; leave empty for work in batches.',
        },
        batch_size: { label: 'Batch size', help: 'Only for work that arrives in heaps.' },
        batch_window_min: { label: 'Batch window', help: 'How long one batch may take.' },
        concurrent_users: { label: 'Users at once' },
        payload_kb: { label: 'Size of a request' },
        growth_pct_year: { label: 'Growth' },
        measured_or_assumed: {
          label: 'Basis of the figures',
          options: {
            measured: ['Measured', 'Counted in a system that runs today.'],
            forecast: ['Forecast', 'Worked out from counts and expected growth.'],
            assumed: ['Assumed', 'Somebody thinks so; nothing has been counted.'],
          },
        },
      },
    },
    benchmark: {
      name: 'Benchmark',
      plural: 'Benchmarks',
      prompt: 'What is counted, and where? Such as "Answer of the routing service at the gateway"',
      fields: {
        sli_definition: {
          label: 'What is measured, and where',
          help: 'The indicator (SLI): what is counted, and at which point: client, edge or server.',
        },
        kind: {
          label: 'Kind',
          options: {
            latency: ['Response time', 'How long one request takes.'],
            throughput: ['Throughput', 'How much gets done in a stretch of time.'],
            availability: ['Availability', 'How often it works when somebody asks.'],
            freshness: ['Freshness', 'How old the facts behind an answer may be.'],
            quality_floor: ['Lowest quality', 'Below this we would rather give no answer.'],
            cold_start: ['Cold start', 'How long the first answer takes after a pause.'],
            batch_duration: ['Batch duration', 'How long a whole run takes.'],
            memory: ['Memory', 'How much working memory it occupies.'],
            model_size: ['Model size', 'How large the model is when stored.'],
            energy: ['Energy', 'How much electricity it uses.'],
            cost_per_1k: ['Cost per 1,000', 'What a thousand answers cost.'],
          },
        },
        comparator: {
          label: 'Comparison',
          options: {
            lt: ['below', 'Must stay under the threshold.'],
            le: ['at most', 'May reach the threshold, not exceed it.'],
            gt: ['above', 'Must exceed the threshold.'],
            ge: ['at least', 'Must reach the threshold.'],
            between: ['between', 'Must lie between the threshold and the upper one.'],
          },
        },
        threshold_value: { label: 'Threshold' },
        threshold_upper: { label: 'Upper threshold', help: 'Only for "between".' },
        unit: { label: 'Unit', help: 'Such as ms, s, %, EUR; response times in ms or s can be compared.' },
        percentile: {
          label: 'Percentile',
          help: 'For how many of all requests the promise holds.',
          options: {
            p50: ['Half (p50)', 'One in two requests may be slower.'],
            p90: ['90 % (p90)', 'One in ten may be slower.'],
            p95: ['95 % (p95)', 'One in twenty may be slower.'],
            p99: ['99 % (p99)', 'One in a hundred may be slower.'],
            p999: ['99.9 % (p999)', 'One in a thousand may be slower.'],
            max: ['All (max)', 'No request may be slower.'],
            mean: ['Mean', 'The average, which hides the slow ones.'],
          },
        },
        workload_profile_id: { label: 'Under which load' },
        slo_target_pct: {
          label: 'Promised share (SLO)',
          help: 'The share of time or requests that must be fine.',
        },
        slo_window_d: { label: 'Over how long', help: 'The days over which the share is taken.' },
        error_budget_min: {
          label: 'Error budget',
          help: 'What the promise leaves for trouble: (100 % − promised share) × window, in minutes.',
        },
        journey_step_id: {
          label: 'Protects step',
          help: 'The step of a journey where somebody waits for it.',
        },
        kpi_id: { label: 'Floor for KPI', help: 'The KPI whose lowest bearable value this is.' },
        is_unmeasured: {
          label: 'No value yet',
          help: 'Nobody has measured it so far; add an action to measure it.',
        },
        current_value: { label: 'Value today' },
        measured_on: { label: 'Measured on' },
        consequence_if_missed: { label: 'If it is missed', help: 'Who suffers, and how.' },
      },
    },
    latency_part: {
      name: 'Latency part',
      plural: 'Latency parts',
      prompt: 'Name a part that takes time on the way to the answer',
      fields: {
        component: { label: 'Part' },
        benchmark_id: { label: 'Part of' },
        ms: {
          label: 'Time allowed',
          help: 'A plan for sharing the time. Percentiles do not add up, so it proves nothing.',
        },
      },
    },
    bottleneck: {
      name: 'Bottleneck',
      plural: 'Bottlenecks',
      prompt: 'What gives way first when more arrives?',
      fields: {
        description: { label: 'What gives way' },
        where_located: {
          label: 'Where',
          options: {
            data_access: ['Access to data', 'Reading from databases and other sources.'],
            feature_computation: ['Preparing inputs', 'Working out what the model needs to see.'],
            model_inference: ['The model', 'Getting an answer out of the model itself.'],
            network: ['Network', 'The way between machines.'],
            storage: ['Storage', 'Writing to disk, or running out of it.'],
            external_api: ['Foreign service', 'A service that somebody else runs.'],
            human_review: ['People who review', 'Hands and eyes that have to look at each case.'],
            licence_quota: ['Licence or quota', 'A contract allows only so much.'],
            batch_window: ['Batch window', 'The hours in which a run has to be finished.'],
          },
        },
        workload_profile_id: { label: 'Under which load', help: 'The load that makes it give way.' },
        expected_limit: {
          label: 'At which value',
          help: 'With a figure, such as "900 requests per second".',
        },
        likelihood: { label: 'Likelihood', help: 'From 1 (hardly ever) to 5 (almost certain).' },
        impact: { label: 'Impact', help: 'From 1 (nobody notices) to 5 (nothing works).' },
        detection: { label: 'First sign', help: 'What can be seen before users complain.' },
      },
    },
  },
  checks: {
    CK021:
      '{ref} promises a response time, but not for how many requests or under which load. Such as: 95 of 100, at 200 requests a second.',
    CK021_mean:
      '{ref} promises a mean. A mean can look fine while one in ten waits far too long; take a percentile.',
    CK022: '{ref} is a must, and no monitor would tell us when it is missed.',
    CK023: '{ref} promises 100 %, which leaves no minute for repair or change. How much can users live with?',
    CK023_window: '{ref} promises availability without saying over how many days it is counted.',
    CK025: '{ref}: the parts take {sum} ms together, {threshold} ms are promised in all.',
    CK026:
      '{ref} is promised for {rate} requests a second ({profile}); {scenario} expects {expected}. What do we promise then?',
    CK027: '"{step}" bears a wait of {wait} ms, and {ref} allows {limit} ms.',
    CK028: '"{what}" ({ref}) is likely and would hurt, and nothing has been planned against it.',
    CK029:
      '{ref} sets the floor at {floor}, beyond the target of {kpi} ({target}). Which of the two is meant?',
  },
  guide: {
    'S03-1': {
      quote: 'Define performance benchmarks',
      covered:
        'There is a benchmark for speed (response time or throughput) and one for substance (availability or lowest quality).',
    },
    'S03-2': {
      quote: 'Identify potential bottlenecks and limitations',
      covered:
        'Every load marked as critical has a bottleneck; without a critical load, one bottleneck is enough.',
    },
    'S03-3': {
      quote: 'Explore monitoring options for performance tracking',
      covered: 'Every benchmark that is a must (all of them if none is) is watched by a monitor.',
    },
  },
  score: {
    'benchmark-threshold': 'Give the benchmark a threshold and a unit.',
    'latency-terms': 'Say for how many requests the response time holds, and under which load.',
    'benchmark-today': 'Enter the value of today, or add an action with owner and date to measure it.',
    'benchmark-monitor': 'Link the benchmark to the monitor that watches it.',
    'benchmark-load': 'Name the load under which the benchmark must hold.',
  },
} as const;
