/** English words of the goals section. */
export const goalsText = {
  title: 'Goals',
  short: 'Goals',
  purpose:
    'Say which change the project must bring, for whom, by when and in which order, so that nobody starts work without effect.',
  prompts: [
    'When this works, who is the first to notice, and what can they stop doing?',
    'Which number would make the sponsor call it worth the money: hours, errors, waiting time, revenue?',
    'What has to be true three months from now, and what only in two years?',
    'Who could stop us by saying no, and when did somebody last speak with them?',
    'How far would a plain rule, a changed form or one more colleague get us?',
    'What are we leaving out on purpose?',
  ],
  activities: {
    'stakeholder-grid': {
      title: 'Stakeholder grid',
      hint: 'Place everyone by how much they can stop or speed up the project, and how much they care.',
    },
    'stakeholder-inputs': {
      title: 'What they told us',
      hint: 'Their words, not ours. One need, worry or limit per card.',
    },
    'goal-notes': {
      title: 'Brainstorm',
      hint: 'Write alone and in silence, one thought per note. Then put together what belongs together, and name it.',
    },
    goals: {
      title: 'Goals on the wall',
      hint: 'Write alone first. Then rewrite each as a change for somebody, not as a feature.',
    },
    'impact-effort': {
      title: 'Impact and effort',
      hint: 'The business places impact, the delivery leads place effort. Say the reason aloud.',
    },
    'goal-order': {
      title: 'Goals in order',
      hint: 'Order them alone, then talk about the goals that people rank most differently.',
    },
    'goal-register': {
      title: 'Goals, row by row',
      hint: 'One row per goal: date, basis of the impact, owner.',
    },
  },
  records: {
    stakeholder: {
      name: 'Stakeholder',
      plural: 'Stakeholders',
      prompt: 'Name a person, role or group that gains, loses or can stop it',
      fields: {
        name: { label: 'Person, role or group' },
        kind: {
          label: 'Kind',
          options: {
            sponsor: ['Sponsor', 'Pays for it and wants the result.'],
            product_owner: ['Product owner', 'Decides what is built.'],
            end_user: ['End user', 'Works with the system directly.'],
            operator: ['Operator', 'Runs or supervises the system.'],
            affected_person: ['Affected person', 'Feels the effect without using it.'],
            domain_expert: ['Domain expert', 'Knows the subject from practice.'],
            data_owner: ['Data owner', 'Decides who may use the data.'],
            engineering: ['Engineering', 'Builds it.'],
            operations: ['Operations', 'Keeps it running.'],
            legal_compliance: ['Legal or compliance', 'Watches over law and policy.'],
            regulator: ['Regulator', 'An authority that can ask or forbid.'],
            supplier: ['Supplier', 'Sells data, models or services for it.'],
            customer: ['Customer', 'Buys or orders the outcome.'],
          },
        },
        power_pct: { label: 'Power', help: 'How far they can stop it or speed it up, 0 to 100.' },
        interest_pct: { label: 'Interest', help: 'How much they care about the outcome, 0 to 100.' },
        quadrant: {
          label: 'How to treat them',
          help: 'Follows from power and interest; 50 and more counts as much.',
          options: {
            manage_closely: ['Manage closely', 'Much power and much interest: involve them in decisions.'],
            keep_satisfied: ['Keep satisfied', 'Much power, little interest: no surprises.'],
            keep_informed: ['Keep informed', 'Little power, much interest: tell them and listen.'],
            monitor: ['Monitor', 'Little of both: look again from time to time.'],
          },
        },
        attitude: {
          label: 'Attitude',
          options: {
            supportive: ['Supportive', 'Wants it to happen.'],
            neutral: ['Neutral', 'Neither for nor against it.'],
            opposed: ['Opposed', 'Would rather not have it.'],
            unknown: ['Unknown', 'Nobody has asked.'],
          },
        },
        benefit: { label: 'What they gain', help: 'Concrete and in their terms; "none" is a valid answer.' },
        possible_harm: {
          label: 'What they may lose',
          help: 'Time, money, chances, privacy, safety, dignity.',
        },
        consulted_on: { label: 'Last heard on' },
        represented_by: {
          label: 'Represented by',
          help: 'Who speaks for them when they are not in the room.',
        },
      },
    },
    stakeholder_input: {
      name: 'Stakeholder input',
      plural: 'Stakeholder inputs',
      prompt: 'What did they say, as close to their words as you can?',
      fields: {
        statement: { label: 'What was said' },
        stakeholder_id: { label: 'Said by' },
        input_kind: {
          label: 'Kind',
          options: {
            need: ['Need', 'Something they have to get done.'],
            expectation: ['Expectation', 'Something they take for granted.'],
            concern: ['Concern', 'Something they fear.'],
            limit: ['Limit', 'Something that must not be exceeded.'],
            success_signal: ['Sign of success', 'Something by which they would notice that it works.'],
          },
        },
        captured_on: { label: 'Recorded on' },
        channel: {
          label: 'How we know',
          options: {
            in_room: ['In the room', 'Said during the workshop.'],
            interview: ['Interview', 'Said in a conversation before or after.'],
            survey: ['Survey', 'Answered in a questionnaire.'],
            document: ['Document', 'Read in something they wrote.'],
          },
        },
      },
    },
    goal: {
      name: 'Goal',
      plural: 'Goals',
      prompt: 'What changes, for whom? Start with a verb, leave the technique out',
      fields: {
        statement: {
          label: 'Goal',
          help: 'A change that somebody would notice, not a feature or a technique.',
        },
        horizon: {
          label: 'Horizon',
          options: {
            short_term: ['Short term', 'Visible within the days set in the project frame.'],
            long_term: ['Long term', 'Visible only later than that.'],
          },
        },
        target_date: { label: 'Visible by', help: 'The day on which the effect should be seen.' },
        goal_type: {
          label: 'Kind of goal',
          options: {
            revenue: ['Revenue', 'Earn more.'],
            cost: ['Cost', 'Spend less time or money.'],
            risk_reduction: ['Risk reduction', 'Make something bad less likely or less bad.'],
            service_quality: ['Service quality', 'Serve people sooner or better.'],
            compliance: ['Compliance', 'Meet a law, a contract or a policy.'],
            safety: ['Safety', 'Keep people from harm.'],
            knowledge: ['Knowledge', 'Learn something that we need to know.'],
            societal: ['Society', 'Do good beyond the organisation.'],
          },
        },
        problem_statement: { label: 'Problem today', help: 'What hurts now, with a number if one is known.' },
        ai_rationale: {
          label: 'Why AI',
          options: {
            ai_adds_unique_value: [
              'AI adds what nothing else can',
              'Rules or people alone cannot reach this.',
            ],
            rules_first_then_ai: ['Rules first, then AI', 'Start plain, learn, and add AI where rules end.'],
            ai_not_needed: ['AI is not needed', 'Something simpler reaches the goal.'],
            unknown: ['Not known', 'Nobody has compared it yet.'],
          },
        },
        impact: { label: 'Impact', help: 'From 1 (hardly noticed) to 5 (changes the business).' },
        effort: {
          label: 'Effort',
          help: 'From 1 (days) to 5 (a year or more), as the delivery leads feel it.',
        },
        impact_basis: {
          label: 'Basis of the impact',
          help: 'How it was estimated, in hours, money or cases.',
        },
        rank_order: { label: 'Rank', help: '1 is the most important; each rank is used once.' },
        is_non_goal: { label: 'Non-goal', help: 'Written down so that nobody assumes it later.' },
        parent_goal_id: { label: 'Serves goal', help: 'The long-term goal that this one leads to.' },
        rice_reach: {
          label: 'RICE reach',
          help: 'People or cases per quarter. RICE is reach times impact times confidence, divided by effort.',
        },
        rice_impact: {
          label: 'RICE impact',
          options: {
            '0.25': ['0.25', 'Minimal effect on each of them.'],
            '0.5': ['0.5', 'Low effect on each of them.'],
            '1': ['1', 'Medium effect on each of them.'],
            '2': ['2', 'High effect on each of them.'],
            '3': ['3', 'Massive effect on each of them.'],
          },
        },
        rice_confidence: {
          label: 'RICE confidence',
          options: {
            '0.5': ['50 %', 'Little evidence.'],
            '0.8': ['80 %', 'Some evidence.'],
            '1.0': ['100 %', 'Solid evidence.'],
          },
        },
        rice_effort: { label: 'RICE effort' },
        wsjf_value: {
          label: 'WSJF value',
          help: 'Value for users and business, relative to the other goals. WSJF is what waiting costs, divided by the size of the job.',
          options: {
            '1': ['1', 'The least valuable goal.'],
            '2': ['2', 'Slightly more than the least.'],
            '3': ['3', 'Some value.'],
            '5': ['5', 'Medium value.'],
            '8': ['8', 'Much value.'],
            '13': ['13', 'Very much value.'],
            '20': ['20', 'By far the most value.'],
          },
        },
        wsjf_urgency: {
          label: 'WSJF urgency',
          help: 'How fast the value fades when we wait.',
          options: {
            '1': ['1', 'Waiting costs nothing.'],
            '2': ['2', 'Waiting costs hardly anything.'],
            '3': ['3', 'Waiting costs a little.'],
            '5': ['5', 'Waiting costs noticeably.'],
            '8': ['8', 'Waiting costs much.'],
            '13': ['13', 'Waiting costs very much.'],
            '20': ['20', 'Waiting loses everything.'],
          },
        },
        wsjf_risk_opportunity: {
          label: 'WSJF risk or opportunity',
          help: 'How much risk it removes or how many doors it opens.',
          options: {
            '1': ['1', 'Removes no risk, opens nothing.'],
            '2': ['2', 'Hardly any.'],
            '3': ['3', 'A little.'],
            '5': ['5', 'Medium.'],
            '8': ['8', 'Much.'],
            '13': ['13', 'Very much.'],
            '20': ['20', 'Decides about the project.'],
          },
        },
        wsjf_size: {
          label: 'WSJF size',
          help: 'Size of the work, relative to the other goals.',
          options: {
            '1': ['1', 'The smallest piece of work.'],
            '2': ['2', 'Slightly more than the smallest.'],
            '3': ['3', 'Small.'],
            '5': ['5', 'Medium.'],
            '8': ['8', 'Large.'],
            '13': ['13', 'Very large.'],
            '20': ['20', 'By far the largest.'],
          },
        },
      },
    },
  },
  checks: {
    CK001: '{ref} has no KPI. Which figure would move?',
    CK002: 'Nobody is named who gains from {ref}. Who notices first?',
    CK034: '{ref} is called short term but dated {date}, later than the short term ends ({limit}).',
    CK034_long: '{ref} is called long term but dated {date}, within the short term (until {limit}).',
    CK115: 'Nothing is ruled out. Name one thing that people may expect and will not get.',
    CK123: 'Nobody has said why {ref} needs machine learning. What would a plain rule reach?',
    CK123_project: 'No way without machine learning is described. What would the plainest one reach?',
    CK125: '{name} ({ref}) can stop this and is against it, and no open action deals with that.',
    CK126: '{name} ({ref}) can stop this and has not been asked yet. Who speaks with them?',
    CK126_stale: '{name} ({ref}) can stop this and was last asked on {date}. Ask again?',
  },
  guide: {
    'S00-1': {
      quote: 'make sure there’s impact',
      covered: 'A goal names a stakeholder, and it is written down what that stakeholder gains.',
    },
    'S01-1': {
      quote: 'Conduct stakeholder meetings to gather input',
      covered: 'Everybody with power and interest was heard, or somebody will ask them by a named day.',
    },
    'S01-2': {
      quote: 'articulate short-term and long-term goals',
      covered: 'There is at least one goal for soon and one for later.',
    },
    'S01-3': {
      quote: 'Prioritize goals based on business impact',
      covered: 'All goals went through one closed round of ordering, and each has its impact.',
    },
  },
  score: {
    'goal-is-effect': 'Say what changes for somebody, not what is built',
    'goal-has-figure': 'Put a number into the basis of the impact',
    'goal-needs-ai': 'Decide why it takes AI, or that it does not',
    'goal-measured': 'Link the KPI that shows whether it is reached',
    'goal-benefits': 'Link the stakeholder who gains',
  },
} as const;
