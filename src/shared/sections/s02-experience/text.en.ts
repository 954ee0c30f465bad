/** English words of the user experience section. */
import { haxInOneLine } from '../../reference/hax-guidelines';

const LEVELS = {
  novice: ['Novice', 'Has little or no experience with it.'],
  intermediate: ['Intermediate', 'Gets along with it.'],
  expert: ['Expert', 'Knows it inside out.'],
} as const;

export const experienceText = {
  title: 'User Experience',
  short: 'Experience',
  purpose:
    'Make the people who use the system or feel its effects concrete, find where their work hurts, and choose features that take the pain away.',
  prompts: [
    'Who has this in front of them on their worst day, and who is affected without ever seeing it?',
    'Tell us about the last time it went wrong: what happened first, and what next?',
    'At which moment should the person doubt the system, and what would make them?',
    'The output is wrong: what can the person do about it within ten seconds?',
    'Which steps would people not give away, because of judgement, pride or liability?',
    'How do we know this about the persona, apart from our own experience?',
  ],
  activities: {
    research: {
      title: 'What we asked and saw',
      hint: 'One card per study, interview round or log analysis, with who was not reached.',
    },
    personas: {
      title: 'Personas',
      hint: 'In pairs. A persona without research behind it is provisional, and that is fine if it says so.',
    },
    needs: {
      title: 'Needs',
      hint: 'As a …, when …, I need …, so that … How much does it matter, and how well is it met today?',
    },
    journeys: {
      title: 'Journeys',
      hint: 'Phases first, then steps, then feelings. Mark each step where the AI can be wrong.',
    },
    'pain-points': {
      title: 'Pain points',
      hint: 'Tie every pain to a step. How bad is it, and how often does it happen?',
    },
    features: {
      title: 'Features',
      hint: 'Each feature takes away a named pain and supports a named goal.',
    },
    'feature-order': {
      title: 'Features in order',
      hint: 'Vote for what takes away the worst pain. The decider votes last.',
    },
    'feature-register': {
      title: 'Features, row by row',
      hint: 'Value from the users, effort from the builders, then the priority.',
    },
  },
  records: {
    research_activity: {
      name: 'Research activity',
      plural: 'Research activities',
      prompt: 'What was asked, watched or measured?',
      fields: {
        method: {
          label: 'Method',
          options: {
            interview: ['Interview', 'Talking with people one by one.'],
            contextual_observation: ['Observation at work', 'Watching people where they work.'],
            survey: ['Survey', 'A questionnaire with many answers.'],
            usability_test: ['Usability test', 'Watching people try something out.'],
            diary_study: ['Diary study', 'People write down what happens over days.'],
            support_log_analysis: ['Support log analysis', 'Reading what people complained about.'],
            analytics: ['Usage analysis', 'Counting what people do in a system.'],
            expert_review: ['Expert review', 'Specialists look for problems.'],
            desk_research: ['Desk research', 'Reading what others have found.'],
          },
        },
        participants_n: { label: 'People or items' },
        period_start: { label: 'From' },
        period_end: { label: 'To' },
        finding: { label: 'Main finding' },
        limitation: { label: 'Limitation', help: 'Who or what was not reached.' },
      },
    },
    user_need: {
      name: 'Need',
      plural: 'Needs',
      prompt: 'As a …, when …, I need …, so that …',
      fields: {
        need_statement: { label: 'Need' },
        persona_id: { label: 'Persona' },
        importance: { label: 'Importance', help: 'From 1 (hardly matters) to 5 (cannot do without).' },
        satisfaction_now: {
          label: 'Met today',
          help: 'From 1 (not at all) to 5 (fully), with what people have now.',
        },
        opportunity: {
          label: 'Opportunity',
          help: 'Importance plus what today leaves open: importance − met today, never below 0. From 1 to 9.',
        },
      },
    },
    persona: {
      name: 'Persona',
      plural: 'Personas',
      prompt: 'Name a person with a task, such as "Amira, leads the night shift"',
      fields: {
        name: { label: 'Name', help: 'Descriptive, so that people remember the task.' },
        archetype: { label: 'Who this stands for' },
        persona_kind: {
          label: 'Relation to the system',
          options: {
            direct_user: ['Direct user', 'Works with the system.'],
            operator_overseer: ['Operator or overseer', 'Supervises it and can step in.'],
            affected_non_user: ['Affected, not a user', 'Feels the result without touching the system.'],
            buyer: ['Buyer', 'Decides to pay for it.'],
            maintainer: ['Maintainer', 'Keeps it working.'],
          },
        },
        context: { label: 'Situation', help: 'Where they work, under which pressure, with which tools.' },
        goals_text: { label: 'What they want to achieve' },
        frustrations: { label: 'What gets in their way' },
        ai_familiarity: { label: 'Familiarity with AI', options: LEVELS },
        domain_expertise: { label: 'Knowledge of the subject', options: LEVELS },
        accessibility_needs: {
          label: 'Accessibility needs',
          help: 'Sight, hearing, movement, attention, language, connection; "asked, none" is a valid answer.',
        },
        trust_stance: {
          label: 'Trust in automation',
          options: {
            over_trusts: ['Trusts too much', 'Follows the system even when it is wrong.'],
            calibrated: ['Trusts with judgement', 'Knows when to doubt it.'],
            under_trusts: ['Trusts too little', 'Ignores the system even when it is right.'],
            unknown: ['Not known', 'Nobody has looked.'],
          },
        },
        is_provisional: { label: 'Provisional', help: 'Yes when it rests on our own experience only.' },
        based_on_n: { label: 'Based on', help: 'How many people were asked or watched.' },
      },
    },
    journey: {
      name: 'Journey',
      plural: 'Journeys',
      prompt: 'One person, one situation: what are they trying to get done?',
      fields: {
        scenario: { label: 'Scenario' },
        persona_id: { label: 'Persona' },
        expectation: { label: 'What the person expects' },
        state: {
          label: 'State',
          options: {
            as_is: ['As it is today', 'What really happens now.'],
            to_be: ['As it should be', 'What should happen with the new system.'],
          },
        },
      },
    },
    journey_phase: {
      name: 'Phase',
      plural: 'Phases',
      prompt: 'A stretch of the journey, such as "Receive the case"',
      fields: {
        phase_name: { label: 'Phase' },
        journey_id: { label: 'Journey' },
        sequence_no: { label: 'Number', help: 'Position in the journey; each number is used once.' },
      },
    },
    journey_step: {
      name: 'Step',
      plural: 'Steps',
      prompt: 'What does the person do?',
      fields: {
        actor_action: { label: 'What the person does' },
        phase_id: { label: 'Phase' },
        sequence_no: { label: 'Number', help: 'Position in the phase; each number is used once.' },
        touchpoint: { label: 'Channel or tool' },
        thought: { label: 'What goes through their mind' },
        emotion: { label: 'Feeling', help: 'From −2 (very bad) to +2 (very good).' },
        tolerable_wait_ms: { label: 'Tolerable wait' },
        ai_role: {
          label: 'Role of the AI',
          options: {
            none: ['None', 'No AI in this step.'],
            suggests: ['Suggests', 'Offers something; the person decides.'],
            decides: ['Decides', 'Settles the matter by itself.'],
            explains: ['Explains', 'Says why something was suggested or decided.'],
            learns: ['Learns', 'Takes in what the person does here.'],
          },
        },
        is_ai_error_moment: {
          label: 'The AI can be wrong here',
          help: 'Yes when the person has to notice the error or recover from it.',
        },
      },
    },
    pain_point: {
      name: 'Pain point',
      plural: 'Pain points',
      prompt: 'What goes wrong, takes too long or is lost?',
      fields: {
        description: { label: 'What hurts' },
        step_id: { label: 'Step' },
        severity: { label: 'Severity', help: 'From 1 (a nuisance) to 5 (the task cannot be done).' },
        frequency: { label: 'Frequency', help: 'From 1 (rarely) to 5 (every time).' },
        root_cause: { label: 'Cause', help: 'Why it happens, if the room knows.' },
      },
    },
    feature: {
      name: 'Feature',
      plural: 'Features',
      prompt: 'What can people do then that they cannot do today?',
      fields: {
        description: { label: 'Feature', help: 'In the words of the people who use it.' },
        usability_effect: {
          label: 'Main effect',
          options: {
            effectiveness: ['Effectiveness', 'People reach the result at all.'],
            efficiency: ['Efficiency', 'People need less time or effort.'],
            satisfaction: ['Satisfaction', 'People like working with it.'],
            learnability: ['Easy to learn', 'New people get started without help.'],
            error_protection: ['Protection from errors', 'Mistakes are prevented or easy to undo.'],
            inclusivity: ['Inclusion', 'More people can use it.'],
            self_descriptiveness: ['Explains itself', 'It is clear what happens and why.'],
            controllability: ['Control', 'People can steer, stop and correct it.'],
          },
        },
        needs_ai: { label: 'Needs AI' },
        effort_pd: { label: 'Effort' },
        user_value: { label: 'Value for users', help: 'From 1 (nice) to 5 (cannot work without it).' },
        rank_order: { label: 'Rank' },
      },
    },
    hax_rating: {
      name: 'Guideline rating',
      plural: 'Guideline ratings',
      prompt: 'What in the feature shows it?',
      fields: {
        evidence_note: { label: 'What shows it' },
        feature_id: { label: 'Feature' },
        guideline_no: {
          label: 'Guideline',
          help: `Guidelines for human and AI interaction. ${haxInOneLine}`,
        },
        rating: {
          label: 'Rating',
          options: {
            not_applicable: ['Does not apply', 'The feature has no such moment.'],
            violated: ['Broken', 'The feature does the opposite.'],
            partly: ['In part', 'It is kept in some places.'],
            met: ['Kept', 'It is kept everywhere.'],
            planned: ['Planned', 'It is on the list with a day.'],
          },
        },
      },
    },
  },
  checks: {
    CK035: '{ref} is a must for goals far down the list, while {goal} near the top has no must feature.',
    CK044: '{name} ({ref}) is shown as fact but rests on {n} people. Mark it as provisional, or ask more.',
    CK044_assumption: '{name} ({ref}) is shown as fact, but its evidence is an assumption.',
    CK045: '{name} ({ref}) works with the system but has no journey.',
    CK046: '{ref} has fewer than three phases ({n}). More of them show where the pain is.',
    CK046_emotion: '{ref} has steps without a feeling ({n}). How is the person doing there?',
    CK047: '{ref} uses the number {number} twice ({first} and {second}). Which one comes first?',
    CK048: '{ref} is not tied to a step of a journey. Where does it happen?',
    CK048_unanswered: '{ref} is bad and frequent ({score} of 25), and no feature or decision answers it.',
    CK049: '{ref} supports no goal. What is it for?',
    CK049_no_pain: '{ref} answers no pain point and no need. Whose problem does it solve?',
    CK050: 'People are affected who never use the system, and no persona stands for them. Who are they?',
    CK051: '{ref} needs AI, but no step shows what happens when the AI is wrong.',
    CK052: 'Musts make up {pct} % of the effort. What may slip when time runs out?',
    CK053:
      '{name} ({ref}) tends to trust too much, and the system acts by itself. What makes them look twice?',
  },
  guide: {
    'S02-1': {
      quote: 'Conduct user research to understand needs',
      covered:
        'A study has a finding; or one is planned with owner and day, and every persona says it is provisional.',
    },
    'S02-2': {
      quote: 'Develop user personas and journey maps',
      covered: 'A persona has a journey with three phases and four steps or more.',
    },
    'S02-3': {
      quote: 'Prioritize features that enhance usability',
      covered: 'All features went through a closed round, and each in the top third takes away a named pain.',
    },
  },
  score: {
    'persona-rests-on-people': 'Ask three people or more, or mark it as provisional and plan research',
    'journey-shows-error': 'Mark the step at which the AI can be wrong',
    'pain-is-rated': 'Rate how bad it is and how often it happens',
    'persona-has-journey': 'Map a journey of this persona',
    'pain-has-step': 'Tie the pain to a step of a journey',
    'pain-is-answered': 'Link a feature that takes the pain away, or decide to live with it',
    'feature-supports': 'Link the goal that the feature serves',
  },
} as const;
