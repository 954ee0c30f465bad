/** English words of the frame: the project, the seats and the notes. */
import { photosText } from './text-photos.en';
import { roomRecordsText } from './text-room.en';

export const frameText = {
  title: 'Frame and seats',
  short: 'Frame',
  purpose:
    'Write down what the project is, what it is not, and who sits in the room, so that every later answer has a frame.',
  prompts: [
    'In one sentence: who will decide or do what differently, and what do they gain?',
    'What must nobody use this for, even if it would work?',
    'Does the output change how a person is treated, and can that person tell?',
    'What is the worst thing that a wrong output could cause on an ordinary day?',
    'How would we solve this without machine learning, and where does that fall short?',
    'Whose voice is missing in this room, and who speaks for them today?',
  ],
  activities: {
    frame: {
      title: 'Project frame',
      hint: 'Read each question aloud. What nobody can answer stays empty and becomes an action.',
    },
    seats: { title: 'Seats', hint: 'One card per person. Digits pick a seat while you capture notes.' },
  },
  records: {
    project: {
      name: 'Project frame',
      plural: 'Project frame',
      prompt: 'Name the project as people will call it',
      fields: {
        name: { label: 'Project name' },
        one_line_purpose: {
          label: 'Purpose in one line',
          help: 'Who decides or does what, and what they gain from it.',
        },
        use_case_kind: {
          label: 'Kind of use case',
          options: {
            classification: ['Classification', 'Sorts each case into one of several known groups.'],
            regression: ['Estimation', 'Estimates a number, such as a price or a duration.'],
            ranking_recommendation: [
              'Ranking or recommendation',
              'Puts things in order or suggests some of them.',
            ],
            forecasting: ['Forecasting', 'Predicts how something develops over time.'],
            anomaly_detection: ['Anomaly detection', 'Points out what does not look as usual.'],
            clustering: ['Clustering', 'Finds groups that nobody has named before.'],
            information_extraction: [
              'Information extraction',
              'Pulls facts out of texts, forms or pictures.',
            ],
            generation: ['Generation', 'Writes, draws or composes something new.'],
            conversational_agent: ['Conversational agent', 'Talks with people in their own words.'],
            optimisation_control: ['Optimisation or control', 'Chooses settings or steers a process.'],
            computer_vision: ['Computer vision', 'Recognises things in pictures or video.'],
            speech: ['Speech', 'Understands or produces spoken language.'],
            other: ['Other', 'None of these fits.'],
          },
        },
        intended_purpose: {
          label: 'Intended purpose',
          help: 'By whom, for which decision, in which setting, with which input.',
        },
        out_of_scope_uses: {
          label: 'Excluded uses',
          help: 'Uses that are ruled out, also those somebody may be tempted by later.',
        },
        decisions_about_people: {
          label: 'Decisions about people',
          help: 'Does the output affect how a person is treated?',
        },
        automation_level: {
          label: 'Level of automation',
          options: {
            human_only: ['People only', 'The system informs nobody yet; people decide and act.'],
            ai_suggests: ['AI suggests', 'The system makes a suggestion; a person decides.'],
            ai_drafts_human_approves: [
              'AI drafts, a person approves',
              'Nothing happens before a person says yes.',
            ],
            ai_acts_human_monitors: ['AI acts, a person watches', 'The system acts; a person can step in.'],
            ai_acts_alone: ['AI acts alone', 'The system acts and nobody looks at each case.'],
          },
        },
        error_consequence: {
          label: 'Consequence of an error',
          help: '1 annoyance, 2 rework, 3 material loss, 4 serious harm, 5 irreversible harm or danger to life.',
        },
        decision_frequency: { label: 'Decisions per day' },
        lifecycle_stage: {
          label: 'Stage',
          options: {
            idea: ['Idea', 'Nothing has been built.'],
            research: ['Research', 'People explore data and methods.'],
            proof_of_concept: ['Proof of concept', 'A prototype shows that it can work.'],
            pilot: ['Pilot', 'A few real users work with it.'],
            production: ['Production', 'People rely on it in daily work.'],
            retiring: ['Retiring', 'It is being switched off or replaced.'],
          },
        },
        jurisdictions: {
          label: 'Jurisdictions',
          help: 'Where it is offered or used, and where affected people live.',
          options: {
            eu: ['European Union', 'Law that applies in all member states.'],
            AT: ['Austria', 'Republic of Austria.'],
            AU: ['Australia', 'Commonwealth of Australia.'],
            BR: ['Brazil', 'Federative Republic of Brazil.'],
            CA: ['Canada', 'Federal and provincial law.'],
            CH: ['Switzerland', 'Swiss Confederation, not an EU member.'],
            CN: ['China', "People's Republic of China."],
            DE: ['Germany', 'Federal Republic of Germany.'],
            ES: ['Spain', 'Kingdom of Spain.'],
            FR: ['France', 'French Republic.'],
            GB: ['United Kingdom', 'England, Scotland, Wales and Northern Ireland.'],
            IE: ['Ireland', 'Republic of Ireland.'],
            IN: ['India', 'Republic of India.'],
            IT: ['Italy', 'Italian Republic.'],
            JP: ['Japan', 'State of Japan.'],
            NL: ['Netherlands', 'Kingdom of the Netherlands.'],
            PL: ['Poland', 'Republic of Poland.'],
            SE: ['Sweden', 'Kingdom of Sweden.'],
            SG: ['Singapore', 'Republic of Singapore.'],
            US: ['United States', 'Federal and state law.'],
          },
        },
        short_term_horizon_d: {
          label: 'Short term means',
          help: 'Days from today up to which a goal counts as short term.',
        },
        ml_alternative: {
          label: 'Best way without ML',
          help: 'The plainest solution that could work, and why it is not enough.',
        },
        next_reassessment_on: {
          label: 'Next re-assessment',
          help: 'The day on which the answers are looked at again.',
        },
        reassessment_owner_id: { label: 'Re-assessment owner' },
        go_decision: {
          label: 'Go decision',
          options: {
            undecided: ['Undecided', 'Not yet asked or not yet answered.'],
            explore: ['Explore', 'Learn more before committing to anything.'],
            pilot: ['Pilot', 'Try it with a few real users.'],
            build: ['Build', 'Commit people and money to it.'],
            stop: ['Stop', 'Do not go on with it.'],
          },
        },
        decision_rule: {
          label: 'Decision rule',
          help: 'Agreed at the start, so that nobody argues about it when the room is split.',
          options: {
            decider_after_consultation: [
              'Decider, after hearing all',
              'One person decides once everybody has been heard.',
            ],
            consent_no_objection: ['Nobody objects', 'It holds when nobody has a serious objection.'],
            majority: ['Majority', 'It holds when more than half are for it.'],
            consensus: ['Consensus', 'It holds when everybody supports it.'],
          },
        },
        location: { label: 'Place', help: 'The room, or the address of the call.' },
        start_time: { label: 'Starts at', help: 'Time of day as 09:00.' },
        closed_on: { label: 'Closed on', help: 'The day on which the workshop was brought to an end.' },
        earlier_title: {
          label: 'Earlier workshop',
          help: 'Set when this is a re-assessment: what it starts from.',
        },
        earlier_on: { label: 'Day of the earlier workshop' },
      },
    },
    person: {
      name: 'Seat',
      plural: 'Seats',
      prompt: 'Name of a person in the room, or of somebody who should be',
      fields: {
        full_name: { label: 'Name' },
        role_title: { label: 'Job or role' },
        organisation: { label: 'Organisation' },
        email: { label: 'E-mail', help: 'Optional; kept for the action list.' },
        room_role: {
          label: 'Role in the room',
          options: {
            facilitator: ['Facilitator', 'Leads through the day and stays neutral.'],
            decider: ['Decider', 'Has the last word when the room is split.'],
            scribe: ['Scribe', 'Types what is said.'],
            timekeeper: ['Timekeeper', 'Watches the clock.'],
            participant: ['Participant', 'Contributes and votes.'],
            observer: ['Observer', 'Listens and does not vote.'],
            absent_stakeholder: ['Not in the room', 'Matters for the project but does not take part today.'],
          },
        },
        discipline: {
          label: 'Discipline',
          options: {
            business: ['Business', 'Answers for results, money or customers.'],
            product: ['Product', 'Decides what is built and in which order.'],
            ux: ['User experience', 'Knows how people work with it.'],
            ml: ['Machine learning', 'Builds and evaluates models.'],
            data_engineering: ['Data engineering', 'Brings data to where it is needed.'],
            software: ['Software', 'Builds the system around the model.'],
            operations: ['Operations', 'Keeps it running.'],
            security: ['Security', 'Keeps attackers out.'],
            legal_privacy: ['Legal and privacy', 'Knows which law and policy apply.'],
            domain_expert: ['Domain expert', 'Knows the subject matter from practice.'],
            affected_community: ['Affected community', 'Speaks for people who feel the effects.'],
            other: ['Other', 'None of these fits.'],
          },
        },
      },
    },
    note: {
      name: 'Note',
      plural: 'Notes',
      prompt: 'What was just said?',
      fields: {
        body: { label: 'Note' },
        author_id: { label: 'Said by', help: 'Empty means that nobody is named.' },
        section_id: { label: 'Belongs to', help: 'The section that was open when it was said.' },
        promoted_ids: { label: 'Became', help: 'The records that were made from it.' },
        activity_id: { label: 'Wall', help: 'The wall that it was written for.' },
        cluster_id: { label: 'Group', help: 'The notes that it belongs with.' },
        theme: { label: 'Colour', help: 'The number of its colour, 0 for none.' },
      },
    },
    cluster: {
      name: 'Group of notes',
      plural: 'Groups of notes',
      prompt: 'What do these notes have in common?',
      fields: {
        label: { label: 'Name', help: 'Empty until the room names it.' },
        section_id: { label: 'Belongs to', help: 'The section that its wall is of.' },
        activity_id: { label: 'Wall', help: 'The wall that it lies on.' },
        promoted_to: { label: 'Became', help: 'The record that was made from it.' },
      },
    },
    ...photosText,
    ...roomRecordsText,
  },
  checks: {
    CK003: '{ref}: "{field}" holds a placeholder. Write what is known, or set it back to draft.',
    CK003_too_short:
      '{ref}: "{field}" is too short to say much. Add a number or an example, or set it back to draft.',
    CK003_repeated: '{ref}: "{field}" repeats itself. Say it once, with a number or an example.',
    CK003_copied_prompt: '{ref}: "{field}" repeats the question. Write the answer, or set it back to draft.',
    CK003_vague: '{ref}: "{field}" says "{term}" without a number. How much, by when, compared with what?',
    CK004: 'These wait for each other in a circle: {path}. Which of the links is wrong?',
    CK005: '{ref} still relies on {target}, which is no longer in force.',
    CK006: '{ref1} and {ref2} say nearly the same. Merge them?',
    CK007: '{ref} is agreed, but nobody owns it. Who answers for it?',
    CK007_gone: '{ref} is owned by somebody who is no longer on the list of people. Who takes over?',
    CK008: '{ref1} conflicts with {ref2}, and no decision names both. Which one wins?',
    CK009: '{ref} claims to be {level}, but no evidence is attached. Attach it, or lower the grade.',
    CK009_stale:
      '{ref} claims to be {level}, but its evidence is older than a year. Renew it, or lower the grade.',
    CK009_self_checked:
      '{ref} claims to be {level}, but its owner checked it alone. Who else can look at it?',
    CK009_unchecked:
      '{ref} claims to be {level}, but nobody independent is named who checked it. Name somebody, or lower the grade.',
    CK010_people: '{section} is left out, but the project affects people.',
    CK010_personalization: '{section} is left out, but there are features that adapt to people.',
    CK010_objectives: '{section} is left out, but a model is to learn something, and it learns from data.',
    CK010_production: '{section} is left out, but the system is already in daily use.',
    CK010_high_risk: '{section} is left out, but the project counts as high risk.',
    CK010: '{section} is left out, but the reason is too short to judge or nobody approved it.',
    CK108:
      '{ref}: the comparisons contradict each other (consistency ratio {ratio}). Look again at {triad}, or decide why they may.',
    CK109:
      '{section} holds agreed statements, but the room has not confirmed them. Ask for a show of agreement.',
    CK107: '{person} owns {pct} % of the musts. What happens when {person} is away?',
    CK114: 'Nobody from this discipline takes part: {discipline}. Who can be asked?',
    CK128:
      'The decision “{decision}” runs ahead of how ready the project is. Record why, or close the gaps first.',
    CK124: 'The intended purpose is not written down. By whom, for what, in which setting?',
    CK124_excluded: 'No use is ruled out in writing. What must it never be used for?',
  },
  guide: {},
  score: {},
} as const;
