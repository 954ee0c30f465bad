/** English words of the project constraints section. */
export const constraintsText = {
  title: 'Project constraints',
  short: 'Constraints',
  purpose:
    'Put every limit on the table with a number, an owner and a review date: cost, people, time, regulation, infrastructure, place.',
  prompts: [
    'If one limit moved by a tenth, which one would change the plan most?',
    'What is really fixed, and who said so?',
    'Which skill will be missing on the day it is needed?',
    'Which law or house rule will ask us for a document, and who writes it?',
    'Where do data and machines have to be, and what happens when that place is offline?',
    'Which limit gets tighter with ten times as many users?',
  ],
  activities: {
    'regulatory-screen': {
      title: 'Regulatory screen',
      hint: 'Read each question aloud. Anyone may say yes; discuss at the end. Screening only, counsel confirms.',
    },
    'constraint-register': {
      title: 'Limits, row by row',
      hint: 'A number and a unit for each limit, who set it, who may reopen it, who looks at it again.',
    },
    'constraint-wall': {
      title: 'Fixed or negotiable',
      hint: 'Go through the cards once more: is it fixed, negotiable or a preference?',
    },
    budget: { title: 'Budget lines', hint: 'What it costs once and per month, against which limit.' },
    capacity: { title: 'People and skills', hint: 'Needed against available, and the plan for every gap.' },
    milestones: {
      title: 'Milestones',
      hint: 'A date and the question that must be answered with yes on that day.',
    },
  },
  records: {
    constraint: {
      name: 'Constraint',
      plural: 'Constraints',
      prompt: 'What is limited, and why?',
      fields: {
        statement: { label: 'Constraint' },
        category: {
          label: 'Category',
          options: {
            cost: ['Cost', 'Money, once or per month.'],
            people: ['People', 'Hands, heads and skills.'],
            time: ['Time', 'A day that cannot be missed.'],
            regulation: ['Regulation', 'A law or a rule from an authority.'],
            infrastructure: ['Infrastructure', 'Machines, networks and systems that are there or not.'],
            location: ['Location', 'Where data, people or machines have to be.'],
            dependency: ['Dependency', 'Something we have to wait for or rely on.'],
            policy: ['Policy', 'A rule of the house.'],
          },
        },
        hardness: {
          label: 'How firm',
          options: {
            fixed: ['Fixed', 'Cannot be changed by anyone we can reach.'],
            negotiable: ['Negotiable', 'Somebody could move it for a good reason.'],
            preference: ['Preference', 'A wish; breaking it has a price but no ban.'],
          },
        },
        comparator: {
          label: 'Comparison',
          options: {
            lt: ['below', 'Must stay under the limit.'],
            le: ['at most', 'May reach the limit, not exceed it.'],
            eq: ['exactly', 'Must match the limit.'],
            ge: ['at least', 'Must reach the limit.'],
            gt: ['above', 'Must exceed the limit.'],
          },
        },
        limit_value: { label: 'Limit' },
        limit_unit: {
          label: 'Unit',
          help: 'Such as EUR, EUR per month, people; "none" when there is no number.',
        },
        limit_date: { label: 'Last possible day' },
        allowed_locations: {
          label: 'Allowed places',
          options: {
            eu: ['European Union', 'The member states.'],
            eea: ['European Economic Area', 'The EU with Iceland, Liechtenstein and Norway.'],
          },
        },
        imposed_by: { label: 'Set by' },
        negotiator_id: { label: 'Who may reopen it' },
        in_force_from: { label: 'In force from' },
        in_force_until: { label: 'In force until' },
        growth_effect: {
          label: 'When usage grows',
          help: 'Does the limit get tighter, looser or stay as it is?',
        },
      },
    },
    budget_line: {
      name: 'Budget line',
      plural: 'Budget lines',
      prompt: 'What will cost money?',
      fields: {
        cost_item: { label: 'Item' },
        cost_type: {
          label: 'How often',
          options: {
            one_off: ['Once', 'Paid a single time.'],
            recurring_month: ['Every month', 'Paid for as long as it runs.'],
          },
        },
        amount: { label: 'Amount' },
        constraint_id: { label: 'Counts against' },
      },
    },
    capacity_line: {
      name: 'Capacity line',
      plural: 'Capacity lines',
      prompt: 'Which role or skill is needed?',
      fields: {
        role_name: { label: 'Role or skill' },
        needed_fte: { label: 'Needed', help: 'Full-time equivalents: 1 is one person full time.' },
        available_fte: { label: 'Available' },
        from_date: { label: 'From' },
        to_date: { label: 'To' },
        gap_plan: {
          label: 'Plan for the gap',
          options: {
            hire: ['Hire', 'Look for new people.'],
            train: ['Train', 'Teach people who are here.'],
            contract: ['Contract', 'Buy it from outside for a while.'],
            descoped: ['Do less', 'Leave out the work that needs it.'],
            none: ['No plan', 'Nobody has decided anything.'],
          },
        },
      },
    },
    milestone: {
      name: 'Milestone',
      plural: 'Milestones',
      prompt: 'Which day decides how it goes on?',
      fields: {
        name: { label: 'Milestone' },
        due_date: { label: 'Due' },
        gate_question: { label: 'Question to pass', help: 'What must be answered with yes on that day.' },
      },
    },
    risk_classification: {
      name: 'Regulatory screen',
      plural: 'Regulatory screen',
      prompt: 'What is being screened?',
      fields: {
        art5_flags: {
          label: 'Prohibited practices',
          help: 'EU AI Act, Article 5. Does the system do any of these?',
          options: {
            manipulation: ['Manipulation', 'Steers people without their noticing, to their harm.'],
            vulnerability_exploitation: [
              'Exploiting weakness',
              'Uses age, disability or hardship against people.',
            ],
            social_scoring: ['Social scoring', 'Rates people by behaviour and treats them worse elsewhere.'],
            crime_prediction_by_profiling: [
              'Crime prediction by profile',
              'Predicts offences from personality alone.',
            ],
            face_scraping: ['Face scraping', 'Collects faces from the internet or cameras without aim.'],
            emotion_work_education: [
              'Emotions at work or school',
              'Infers feelings of staff, pupils or students.',
            ],
            biometric_sensitive_categorisation: [
              'Sensitive traits from biometrics',
              'Infers belief, origin, orientation and the like from the body.',
            ],
            realtime_biometric_id_police: [
              'Live biometric identification',
              'Recognises people in public for the police, in real time.',
            ],
            nonconsensual_intimate_or_csam: [
              'Intimate pictures or child abuse',
              'Makes intimate pictures without consent, or abuse material.',
            ],
            none: ['None of these', 'Every question was asked and answered with no.'],
          },
        },
        annex_iii_area: {
          label: 'High-risk area',
          help: 'EU AI Act, Annex III. In which area is it used?',
          options: {
            none: ['None of these', 'It is not used in a listed area.'],
            biometrics: ['Biometrics', 'Recognises or categorises people by their body.'],
            critical_infrastructure: [
              'Critical infrastructure',
              'Safety of power, water, traffic, digital networks.',
            ],
            education: ['Education', 'Admission, grading, supervision of learners.'],
            employment: ['Employment', 'Hiring, promotion, task allocation, evaluation of staff.'],
            essential_services: [
              'Essential services',
              'Benefits, credit, insurance, emergency calls and triage.',
            ],
            law_enforcement: ['Law enforcement', 'Work of the police and investigators.'],
            migration_border: ['Migration and borders', 'Visa, asylum, border control.'],
            justice_democracy: ['Justice and democracy', 'Courts, elections and votes.'],
          },
        },
        annex_iii_exemption: {
          label: 'Exemption claimed',
          help: 'EU AI Act, Article 6(3). Why it would not be high risk although the area is listed.',
          options: {
            none: ['None', 'No exemption is claimed.'],
            narrow_procedural: ['Narrow procedural task', 'Only sorts, converts or files things.'],
            improves_human_work: ['Improves finished human work', 'A person did the work before.'],
            detects_patterns: ['Detects patterns', 'Shows deviations from earlier decisions, replaces none.'],
            preparatory: ['Preparatory task', 'Only prepares an assessment made by people.'],
          },
        },
        profiling_of_persons: {
          label: 'Profiles people',
          help: 'Evaluates personal aspects of individuals automatically; then no exemption holds.',
        },
        annex_i_product: {
          label: 'Product under safety law',
          help: 'Is it a product, or a safety part of one, that a third party must assess (Annex I)?',
        },
        art50_flags: {
          label: 'Transparency duties',
          help: 'EU AI Act, Article 50. Does any of these apply?',
          options: {
            interacts_with_people: ['Talks with people', 'People deal with it directly.'],
            synthetic_content: ['Makes content', 'Produces text, sound, pictures or video.'],
            emotion_or_biometric_categorisation: [
              'Reads emotions or traits',
              'Infers them from the face, voice or body.',
            ],
            deepfake_or_public_text: [
              'Deepfake or public text',
              'Looks real, or informs the public on public matters.',
            ],
            none: ['None of these', 'Every question was asked and answered with no.'],
          },
        },
        ai_act_role: {
          label: 'Our role under the AI Act',
          options: {
            provider: ['Provider', 'We develop it or put our name on it.'],
            deployer: ['Deployer', 'We use it in our work.'],
            both: ['Provider and deployer', 'We develop it and use it.'],
            importer_distributor: ['Importer or distributor', 'We bring it to the market for others.'],
            not_in_scope: ['Not in scope', 'The Act does not apply to us here.'],
          },
        },
        ai_act_class: {
          label: 'AI Act class',
          help: 'Follows from the answers above, in the order of the Act: out of scope, forbidden practice, product law, listed area with or without exemption, none of these.',
          options: {
            prohibited: ['Prohibited', 'A forbidden practice was named; do not go on without counsel.'],
            high_risk_annex_i: ['High risk (product)', 'Safety-relevant product under Annex I.'],
            high_risk_annex_iii: ['High risk (area)', 'Used in an area listed in Annex III.'],
            annex_iii_exempt: [
              'Exempt in a listed area',
              'An exemption is claimed and must be written down.',
            ],
            not_high_risk: ['Not high risk', 'No listed product or area; other duties may still apply.'],
            out_of_scope: ['Out of scope', 'The Act does not apply to us here.'],
          },
        },
        internal_tier: {
          label: 'Internal tier',
          help: 'From the consequence of an error, decisions about people and the level of automation.',
          options: {
            low: ['Low', 'Errors are a nuisance.'],
            moderate: ['Moderate', 'Errors cost, or people are concerned.'],
            high: ['High', 'Errors can do serious harm.'],
          },
        },
        assessed_on: { label: 'Assessed on' },
        counsel_reviewed: { label: 'Reviewed by counsel' },
        rationale: { label: 'Reasons', help: 'Why the answers are what they are.' },
        other_regimes: {
          label: 'Other rules that apply',
          options: {
            gdpr: ['Data protection (GDPR)', 'Personal data is involved.'],
            medical_device: ['Medical devices', 'Diagnosis, treatment or triage of patients.'],
            financial: ['Financial regulation', 'Banks, insurers, payments, investments.'],
            employment: ['Employment law', 'Staff, works councils, working time.'],
            consumer: ['Consumer protection', 'Private customers, advertising, liability.'],
            accessibility: ['Accessibility law', 'Must be usable by people with disabilities.'],
            sector_security: ['Security rules of the sector', 'Energy, health, transport and the like.'],
            export_control: ['Export control', 'May not be passed on to everyone.'],
            copyright: ['Copyright', 'Works of others are used or imitated.'],
            none: ['None of these', 'Looked at; none applies.'],
          },
        },
      },
    },
  },
  checks: {
    CK062: '{ref} has no owner. Who looks after this limit?',
    CK062_no_review: '{ref} has no review date. When is this limit looked at again?',
    CK062_far: '{ref} is reviewed only on {date}, more than a year from now.',
    CK062_past: '{ref} should have been reviewed on {date}.',
    CK063: '{ref} limits nothing on the board. Which goal, feature, dataset or milestone feels it?',
    CK064: 'One-off budget lines of {ref} add up to {sum} {unit}; the limit is {limit} {unit}.',
    CK065: '{role}: {gap} full-time equivalents are missing, and there is no plan.',
    CK066: '{ref} is dated {date}, after the last possible day of {constraint} ({limit}).',
    CK067: 'The regulatory screen has not been answered to the end. Screening only; confirm with counsel.',
    CK067_stale:
      'The regulatory screen is from {date}, more than half a year ago. Screening only; confirm with counsel.',
    CK068:
      'A question about prohibited practices was answered with yes ({flags}). Stop planning this use and take it to counsel. Screening only; confirm with counsel.',
    CK069: 'The exemption does not hold when people are profiled. Screening only; confirm with counsel.',
    CK117:
      'People have to be told ({flags}), but no feature or requirement is tagged as disclosure. Screening only; confirm with counsel.',
  },
  guide: {
    'S06-1': {
      quote: 'cost',
      covered: 'A limit on cost has a figure, or it is on record that cost limits nothing.',
    },
    'S06-2': {
      quote: 'manpower',
      covered: 'A limit on people has a figure, or it is on record that people limit nothing.',
    },
    'S06-3': {
      quote: 'time',
      covered: 'A limit on time has its last day, or it is on record that time limits nothing.',
    },
    'S06-4': {
      quote: 'regulation',
      covered:
        'The regulatory screen was answered within half a year, and the rules that apply are written down.',
    },
    'S06-5': {
      quote: 'infrastructure',
      covered: 'A limit on machines and networks is written down, or that there is none.',
    },
    'S06-6': {
      quote: 'locations',
      covered: 'It is written down where data and machines may be, or that any place will do.',
    },
    'S06-7': {
      quote: 'Carefully review potential constraints … as you grow',
      covered: 'Every limit has an owner and is looked at again within a year.',
    },
  },
  score: {
    'constraint-has-figure': 'Give the limit a figure, a day or a place, or say that it has none',
    'constraint-is-hard-or-not': 'Say whether it is fixed or can be negotiated',
    'constraint-grows': 'Say what happens to it when usage grows',
    'constraint-limits': 'Link what it limits, or tag it as limiting nothing here',
  },
} as const;
